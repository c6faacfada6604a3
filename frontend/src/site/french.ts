/** Rendered HTML as French typography wants it: « ; : ? ! » stay on the line of their word, apostrophes are curved. */
export function withFrenchTypography(html: string): string {
  return html
    .replaceAll(/ (?=[;:?!»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0')
    .replaceAll('&#x27;', '’');
}
