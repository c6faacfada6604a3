import type { RefusalReply } from 'backend/contract';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';

/** The sentence for what was refused about a saved reply. */
export function useReplyRefusal(): (error: RefusalReply) => string {
  const t = useText();
  const r = useTexts(replyTexts);
  return error => {
    const { reason, unknown } = error.details ?? {};
    if (reason === 'shortcut_taken' || reason === 'too_many') return r(`refusal.${reason}`);
    if (reason === 'unknown_variables') return r('refusal.unknown_variables', { names: inBraces(unknown) });
    if (error.code === 'forbidden' || error.code === 'not_found') return r(`refusal.${error.code}`);
    if (error.code === 'invalid_payload' && error.message.startsWith('shortcut:'))
      return r('refusal.shortcut');
    const { key, values } = refusalText(error);
    return t(key, values);
  };
}

const inBraces = (names: unknown) =>
  Array.isArray(names) ? names.map(name => `{{${String(name)}}}`).join(', ') : '';
