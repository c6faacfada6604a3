import { useKeyText } from '../keys/key-text.ts';
import { switchTheme, themes, useTheme } from '../theme.ts';

export function ThemeSwitch() {
  const k = useKeyText();
  const { theme: current } = useTheme();
  return (
    <fieldset aria-label={k('theme.label')} className="mt-1 flex gap-1">
      {themes.map(theme => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === current}
          onClick={() => switchTheme(theme)}
          className="min-h-8 cursor-pointer rounded-control px-2 text-sm text-quiet hover:bg-hover aria-pressed:bg-chosen aria-pressed:font-medium aria-pressed:text-ink"
        >
          {k(`theme.${theme}`)}
        </button>
      ))}
    </fieldset>
  );
}
