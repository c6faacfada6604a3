const columns = 80;

/** The text as lines that fit on the screen behind `margin`; what begins with a sign of a list goes on under its words. */
export function wrap(text, margin = '') {
  return text.split('\n').flatMap(line => {
    const sign = line.match(/^ *(?:[-•] |\d+[.)] |\d+ % {2})?/)[0];
    const lines = filled(line.slice(sign.length), columns - margin.length - sign.length);
    return lines.map((each, i) => `${margin}${i === 0 ? sign : ' '.repeat(sign.length)}${each}`.trimEnd());
  });
}

/** Words of one line on as many as they need; a word that is longer than the room stays whole. */
function filled(text, room) {
  const [first, ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
