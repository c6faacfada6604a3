/** The languages the analysis knows endings, common words and abbreviations of. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
