import { Dialog } from '../elements/Dialog.tsx';
import { KeyName } from './KeyName.tsx';
import { useKeyText } from './key-text.ts';
import { shortcutGroups, shortcuts } from './table.ts';

/** Every shortcut, as the table has them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const k = useKeyText();
  return (
    <Dialog title={k('sheet.title')} onClose={onClose}>
      <p className="text-sm text-quiet">{k('sheet.intro')}</p>
      {shortcutGroups.map(group => (
        <section key={group} aria-label={k(`sheet.${group}`)}>
          <h3 className="mb-1 text-sm font-semibold">{k(`sheet.${group}`)}</h3>
          <dl className="divide-y divide-line">
            {shortcuts
              .filter(one => one.group === group)
              .map(({ key, name }) => (
                <div key={key} className="flex items-center justify-between gap-4 py-1.5">
                  <dt>{k(`key.${name}`)}</dt>
                  <dd>
                    <KeyName of={key} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
