/** The field of the open conversation, for what gives the focus back to it. */
export const composerField: { current: HTMLTextAreaElement | null } = { current: null };

/** After the next rendering, so that it holds what it was given. */
export const focusComposer = (): void => void requestAnimationFrame(() => composerField.current?.focus());
