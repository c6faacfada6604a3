const names =
  'a|abbr|audio|b|base|blockquote|body|br|button|canvas|code|details|div|em|embed|font|footer|form|frame|h[1-6]|head|header|hr|html|' +
  'i|iframe|img|input|label|li|link|marquee|math|meta|object|ol|option|p|pre|s|script|section|select|small|span|strong|style|sub|' +
  'sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|u|ul|video';

const markup = new RegExp(
  [
    '<!--.*?(?:-->|$)',
    '<(script|style)\\b.*?(?:</\\1\\s*>|$)',
    `</?(?:${names})(?:[\\s/][^<>]*)?>`,
    // Cut off before its end, or left open on purpose.
    `<(?:${names})[\\s/][^<>=]*=[^<>]*$`,
  ].join('|'),
  'gis',
);

/** What is said without HTML's tags and scripts: their names are words of no language. "a < b" and "<3" are none. */
export function withoutMarkup(text: string): string {
  return text.includes('<') ? text.replace(markup, ' ') : text;
}
