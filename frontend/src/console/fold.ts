/** A text without accents and case, so that "helene" finds Hélène. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
