import { useKeyText } from './key-text.ts';
import { modifier, type shortcuts } from './table.ts';

/** A key as it is written on keyboards. */
export function KeyName({ of: key }: { of: (typeof shortcuts)[number]['key'] }) {
  const k = useKeyText();
  const name =
    key === 'Enter' || key === 'Escape' || key === 'Shift+Enter'
      ? k(`keyName.${key}`)
      : key.replace('Mod+', `${modifier} `).replace('Alt+', 'Alt ');
  return (
    <kbd className="rounded border border-line bg-surface px-1.5 font-sans text-xs leading-5 whitespace-nowrap">
      {name}
    </kbd>
  );
}
