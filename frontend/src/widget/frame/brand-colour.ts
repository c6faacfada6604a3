type Colour = readonly [red: number, green: number, blue: number];

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];
/** Ours, as `ui/ground.css` has them. */
const grounds = { light: [244, 248, 246], dark: [26, 36, 31] } as const satisfies Record<string, Colour>;

/** A style sheet with any colour (`#rrggbb`) as the brand's: darkened, or on a dark ground lightened, until it can be read there. */
export function brandCss(color: string): string {
  const light = legible(channels(color), grounds.light, black);
  const dark = legible(channels(color), grounds.dark, white);
  return `${rule(light, black, white)}.mosala{--mosala-header-start:${hex(light)};--mosala-header-end:${hex(light)}}
@media (prefers-color-scheme:dark){${rule(dark, white, black)}}`;
}

function rule(brand: Colour, stronger: Colour, on: Colour): string {
  return `.mosala{--mosala-brand:${hex(brand)};--mosala-brand-strong:${hex(mix(brand, stronger, 0.2))};--mosala-on-brand:${hex(on)};--mosala-brand-tint:${hex(mix(brand, on, 0.85))}}`;
}

function channels(color: string): Colour {
  const all = Number(`0x${color.slice(1)}`);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

/** 4.5 : 1 is what WCAG 2.2 asks of text. */
function legible(color: Colour, ground: Colour, towards: Colour): Colour {
  let found = color;
  for (let share = 0; contrast(found, ground) < 4.5; share += 0.05) found = mix(color, towards, share);
  return found;
}

function mix(color: Colour, other: Colour, share: number): Colour {
  const between = (at: 0 | 1 | 2) => Math.round(color[at] + (other[at] - color[at]) * share);
  return [between(0), between(1), between(2)];
}

function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function hex(color: Colour): string {
  return `#${color.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}
