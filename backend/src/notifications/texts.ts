import type { Locale } from '../contract/index.ts';
import type { Call } from './calls.ts';

type Text = { readonly title: string; readonly body: string };

/** What a browser shows of a call. Never what somebody wrote, a name neither: it may lie on a desk where nobody sits. */
export function textOf(call: Call, visitor: { id: string; name: string | null }, locale: Locale): Text {
  const { unnamed, ...bodies } = texts[locale];
  if (call.kind === 'mentioned') return { title: call.by.name, body: bodies.mentioned };
  const title = visitor.name ?? unnamed.replace('{id}', shortId(visitor.id));
  return { title, body: bodies[call.kind] };
}

export const testText = (locale: Locale): Text => ({
  title: texts[locale].testTitle,
  body: texts[locale].test,
});

const texts = {
  fr: {
    unnamed: 'Visiteur {id}',
    waits: 'attend une réponse. Ouvrez la file pour prendre la conversation.',
    given: 'vous est confiée et attend votre réponse.',
    wrote: 'vous a écrit.',
    mentioned: 'vous appelle dans une note.',
    testTitle: 'Essai de notification',
    test: 'Vous serez prévenu ainsi, même quand la console est fermée.',
  },
  en: {
    unnamed: 'Visitor {id}',
    waits: 'waits for an answer. Open the queue to take the conversation.',
    given: 'is yours now and waits for your answer.',
    wrote: 'has written to you.',
    mentioned: 'calls you in a note.',
    testTitle: 'Test notification',
    test: 'You will be told like this, also while the console is closed.',
  },
};

/** As the console names a visitor who has not said who they are. */
const shortId = (id: string) => id.replace(/[^a-z0-9]/gi, '').slice(-5);
