/** The form's fields by name. */
export type Written = Partial<Record<string, string>>;

/**
 * What stands in the form and has neither arrived nor been given up, while the page lives. By conversation: who logs out
 * leaves nothing to who comes next.
 */
export const written = new Map<string, Written>();
