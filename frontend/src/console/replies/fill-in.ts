import { isReplyVariable, type Locale, type ReplyVariable, variablePattern } from 'backend/contract';

export type ReplyValues = Readonly<Record<ReplyVariable, string | null | undefined>>;

/** A canned reply with its variables put in. */
export interface FilledIn {
  text: string;
  /** Where nothing was known and a usual word stands instead, for the writer to look at. */
  guesses: readonly { variable: ReplyVariable; start: number; end: number }[];
}

/** What is said of somebody or something unknown, in the language of the reply. */
const usual: Readonly<Record<Locale, Readonly<Record<ReplyVariable, string>>>> = {
  fr: { 'visitor.name': 'Madame, Monsieur', 'agent.name': 'votre conseiller', page: 'notre site' },
  en: { 'visitor.name': 'there', 'agent.name': 'your adviser', page: 'our site' },
};

export function fillIn(template: string, values: ReplyValues, locale: Locale): FilledIn {
  let text = '';
  let from = 0;
  const guesses: { variable: ReplyVariable; start: number; end: number }[] = [];
  for (const match of template.matchAll(variablePattern)) {
    const variable = (match[1] ?? '').trim();
    if (!isReplyVariable(variable)) continue; // the server keeps none that it does not know
    const known = values[variable]?.trim();
    text += template.slice(from, match.index);
    from = match.index + match[0].length;
    const start = text.length;
    text += known || usual[locale][variable];
    if (!known) guesses.push({ variable, start, end: text.length });
  }
  return { text: text + template.slice(from), guesses };
}
