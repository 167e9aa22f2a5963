/** An element of an SVG file. Text and children never stand side by side in ours. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, number | string>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** An element by its name and attributes, with a text or with elements in it. */
export const shape = (tag: string, attributes: Shape['attributes'], inside?: string | readonly Shape[]): Shape => ({
  tag,
  attributes,
  ...(typeof inside === 'string' ? { text: inside } : inside && { children: inside }),
});

/** An element as XML. No name of an indicator, and nothing an office writes, can end a text or an attribute. */
export function writeMarkup({ tag, attributes, text, children }: Shape): string {
  const set = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  const inside = text === undefined ? (children ?? []).map(writeMarkup).join('') : escapeText(text);
  return inside === '' ? `<${tag}${set}/>` : `<${tag}${set}>${inside}</${tag}>`;
}

// Characters that XML 1.0 has no way to write, lone halves of pairs included, are left out.
const escapeText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
