import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';

/** "Grâce écrit…", said once to those who listen. Without a name nobody types. */
export function TypingIndicator({ name }: { name: string | null }) {
  const t = useTexts(chatTexts);
  return (
    <div className="mosala-typing" role="status">
      {name !== null && (
        <>
          <span className="mosala-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {t('typing', { name })}
        </>
      )}
    </div>
  );
}
