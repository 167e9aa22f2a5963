/** What is told of an XML text as it is read. Names come without their prefix, texts with entities resolved. */
export interface XmlHandlers {
  /** @param tag the tag between its brackets, for {@link attributeOf} */
  open?(name: string, tag: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The longest tag, or text between two tags, that a workbook's part may have. */
const longest = 1024 * 1024;

/** The deepest that tags may stand within each other. */
const deepest = 200;

/** A text that is not XML as a workbook has it. */
export class XmlError extends Error {}

/** Reads XML piece by piece, as far as workbooks need it: no document types, no entities but the five and numbers. */
export class XmlScanner {
  #rest = '';
  #waiting = '';
  readonly #opened: string[] = [];
  readonly #handlers: XmlHandlers;

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
  }

  /** The next piece of the text. @throws {XmlError} when it is not XML, or has a document type */
  write(piece: string): void {
    this.#waiting += piece;
    // What has no end yet is not looked through again for every small piece, but when there is twice as much.
    if (this.#waiting.length >= this.#rest.length) this.#read();
  }

  /** The text is at its end. @throws {XmlError} when it ends within a tag */
  end(): void {
    this.#read();
    if (/\S/.test(this.#rest) || this.#opened.length > 0) throw new XmlError('cut off');
  }

  #read(): void {
    const text = this.#rest + this.#waiting;
    this.#waiting = '';
    const { open, close, text: say } = this.#handlers;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (text.startsWith('<!', start) || text.startsWith('<?', start)) {
        const end = this.#endOfSpecial(text, start);
        if (end < 0) break;
        if (say && start > at) say(decodeEntities(text.slice(at, start)));
        if (say && text.startsWith('<![CDATA[', start)) say(text.slice(start + 9, end - 3));
        at = end;
        continue;
      }
      const end = endOfTag(text, start);
      if (end < 0) break;
      if (say && start > at) say(decodeEntities(text.slice(at, start)));
      if (text.charCodeAt(start + 1) === 47) {
        const name = nameOf(text, start + 2, end);
        if (this.#opened.pop() !== name) throw new XmlError(`an end of ${name} that was not begun`);
        close?.(name);
      } else {
        const closed = text.charCodeAt(end - 1) === 47;
        const name = nameOf(text, start + 1, closed ? end - 1 : end);
        open?.(name, text.slice(start + 1, end));
        if (closed) close?.(name);
        else this.#opened.push(name);
        if (this.#opened.length > deepest) throw new XmlError('tags within tags without end');
      }
      at = end + 1;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longest) throw new XmlError('a tag or a text without an end');
  }

  #endOfSpecial(text: string, start: number): number {
    const sort = text.slice(start, start + 9);
    if (sort.length < 9) return -1;
    const [sign, length] = sort.startsWith('<?')
      ? ['?>', 2]
      : sort.startsWith('<!--')
        ? ['-->', 3]
        : sort === '<![CDATA['
          ? [']]>', 3]
          : [null, 0];
    // A document type can define entities that grow without bound; no spreadsheet writes one.
    if (sign === null) throw new XmlError('a document type');
    const end = text.indexOf(sign as string, start + 2);
    return end < 0 ? -1 : end + (length as number);
  }
}

/** Where a tag ends: at the first > that does not stand within an attribute; -1 when it is not there yet. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code === 34 || code === 39) {
      at = text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function nameOf(text: string, start: number, end: number): string {
  let stop = start;
  let from = start;
  for (; stop < end; stop += 1) {
    const code = text.charCodeAt(stop);
    if (code === 58) from = stop + 1;
    else if (code <= 32) break;
  }
  return text.slice(from, stop);
}

/** The value of a tag's attribute by its name without prefix; null when it has none. */
export function attributeOf(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name, 1); at > 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 32 && before !== 58) continue;
    let stop = at + name.length;
    while (tag.charCodeAt(stop) <= 32) stop += 1;
    if (tag.charCodeAt(stop) !== 61) continue;
    stop += 1;
    while (tag.charCodeAt(stop) <= 32) stop += 1;
    const end = tag.indexOf(tag.charAt(stop), stop + 1);
    const quote = tag.charAt(stop);
    if (end < 0 || (quote !== '"' && quote !== "'")) return null;
    return decodeEntities(tag.slice(stop + 1, end));
  }
  return null;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[(name as string).toLowerCase()] ?? (whole as string);
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
