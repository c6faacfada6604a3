import { Segments } from '../elements/Segments.tsx';
import { useKeyText } from '../keys/key-text.ts';
import { switchTheme, themes, useTheme } from '../theme.ts';

export function ThemeSwitch() {
  const k = useKeyText();
  return (
    <Segments
      label={k('theme.label')}
      options={themes.map(value => ({ value, name: k(`theme.${value}`) }))}
      chosen={useTheme().theme}
      onChoose={switchTheme}
    />
  );
}
