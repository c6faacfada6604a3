import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'mosala.console.theme';

/** Light or dark in this browser; as the system says unless somebody chose. */
export const useTheme = create<{ theme: Theme }>(() => ({
  theme: themes.find(theme => theme === localStorage.getItem(storageKey)) ?? 'system',
}));

export function switchTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  useTheme.setState({ theme });
  applyTheme();
}

/** To be called once the style sheets are there. They know one dark, behind the system's question: here it gets our answer. */
export function applyTheme(): void {
  const { theme } = useTheme.getState();
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  for (const sheet of document.styleSheets) answerIn(sheet.cssRules, theme);
}

const darkQuery = '(prefers-color-scheme: dark)';
const answers = { system: darkQuery, dark: 'all', light: 'not all' };
const asking = new WeakSet<CSSRule>();

function answerIn(rules: CSSRuleList, theme: Theme): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && (asking.has(rule) || rule.media.mediaText === darkQuery)) {
      asking.add(rule);
      rule.media.mediaText = answers[theme];
    }
    if (rule instanceof CSSGroupingRule) answerIn(rule.cssRules, theme);
  }
}
