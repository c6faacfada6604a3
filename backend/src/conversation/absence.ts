import type { Absence, Locale } from '../contract/index.ts';

/** What somebody is told who asks for a person while nobody can answer: why, from when on, and what becomes of it. */
export function absenceSentence({ reason, opensAt, timeZone }: Absence, locale: Locale): string {
  const { nobody, closed, closedUntil, meanwhile } = sentences[locale];
  if (reason === 'nobody') return `${nobody} ${meanwhile}`;
  if (opensAt === null) return `${closed} ${meanwhile}`;
  return `${closedUntil.replace('{when}', momentIn(timeZone, opensAt, locale))} ${meanwhile}`;
}

const sentences = {
  fr: {
    nobody: 'Aucun conseiller n’est là en ce moment.',
    closed: 'Nos conseillers ne répondent pas en ce moment.',
    closedUntil: 'Nos conseillers ne répondent pas en ce moment ; ils reviennent {when}.',
    meanwhile: 'Votre demande garde sa place : vous pouvez laisser vos coordonnées.',
    clock: 'heure de {city}',
  },
  en: {
    nobody: 'No adviser is here at the moment.',
    closed: 'Our advisers are away at the moment.',
    closedUntil: 'Our advisers are away at the moment; they are back {when}.',
    meanwhile: 'Your request keeps its place: you can leave your contact details.',
    clock: '{city} time',
  },
};

/** "lundi 30 novembre à 08:00 (heure de Brazzaville)" */
function momentIn(timeZone: string, instant: string, locale: Locale): string {
  const moment = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const city = timeZone.split('/').at(-1) ?? timeZone;
  return `${moment.format(new Date(instant))} (${sentences[locale].clock.replace('{city}', city)})`;
}
