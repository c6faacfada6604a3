/** What a key does, wherever that can be done now. The sheet of shortcuts is this table. */
export const shortcuts = [
  { key: 'Mod+K', name: 'palette', group: 'anywhere' },
  { key: '?', name: 'sheet', group: 'anywhere' },
  { key: 'Escape', name: 'close', group: 'anywhere' },
  { key: 'J', name: 'next', group: 'lists' },
  { key: 'K', name: 'previous', group: 'lists' },
  { key: 'Alt+↓', name: 'nextWriting', group: 'lists' },
  { key: '1', name: 'list', group: 'lists' },
  { key: 'C', name: 'claim', group: 'conversation' },
  { key: 'C C', name: 'takeOver', group: 'conversation' },
  { key: 'T', name: 'transfer', group: 'conversation' },
  { key: 'Q Q', name: 'release', group: 'conversation' },
  { key: 'B B', name: 'returnToBot', group: 'conversation' },
  { key: 'E E', name: 'resolve', group: 'conversation' },
  { key: 'R', name: 'reply', group: 'conversation' },
  { key: 'N', name: 'note', group: 'conversation' },
  { key: 'Enter', name: 'send', group: 'writing' },
  { key: 'Shift+Enter', name: 'newLine', group: 'writing' },
  { key: '/', name: 'savedReply', group: 'writing' },
  { key: 'Alt+1', name: 'faqAnswer', group: 'writing' },
  { key: '@', name: 'mention', group: 'writing' },
] as const;

export const shortcutGroups = ['anywhere', 'lists', 'conversation', 'writing'] as const;

/** Ctrl, or ⌘ where that is what people press. */
export const modifier = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';
