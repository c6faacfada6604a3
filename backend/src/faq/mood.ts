const upset = /[😠😡🤬👿💢😤😾🖕😒🙄😭😢😥😞😔😟😣😖😩😫😓🙁☹💔]|:'?-?\(/u;
const glad = /[😀😃😄😁😆😅😂🤣😊🙂😉😍🥰😘❤🙏👍]|:'?-?[)d]/iu;

/** What is meant where nothing but signs is said, else null: angry and sad faces are no greeting. */
export function moodOf(text: string): 'emoji' | 'upset' | 'unhelpful' | null {
  if (!isSignsOnly(text)) return null;
  if (glad.test(text)) return 'emoji';
  if (upset.test(text)) return 'upset';
  return text.includes('👎') ? 'unhelpful' : 'emoji';
}

function isSignsOnly(text: string): boolean {
  return (
    (/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u.test(text) &&
      /^[\p{Extended_Pictographic}\p{Emoji_Component}\p{P}\s]+$/u.test(text)) ||
    /^\s*(?:[:;x]'?-?[()dp]+|<3|\^\^)\s*$/i.test(text)
  );
}
