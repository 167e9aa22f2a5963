/** A file that is no sound zip archive. */
export class ZipError extends Error {}

/** More comes out of an archive than is let out. */
export class ZipTooLarge extends Error {}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/** The parts of a zip archive, by name. What is unpacked is counted, whatever the archive says of itself. */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left: number;

  /**
   * @param most bytes that may be unpacked in all
   * @throws {ZipError} when the list of parts cannot be read
   */
  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = most;
    this.#readEntries();
  }

  /** Whether there is a part of this name; case does not matter. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * A part's text in UTF-8, piece by piece.
   * @throws {ZipError} when there is none or it is damaged; {@link ZipTooLarge} when more comes out than is let out
   */
  async *text(name: string): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    const reader = this.#stream(name).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          throw new ZipError(`${name} is damaged`, { cause });
        });
        if (done) break;
        this.#left -= value.length;
        if (this.#left < 0) throw new ZipTooLarge(name);
        yield decoder.decode(value, { stream: true });
      }
      yield decoder.decode();
    } finally {
      void reader.cancel().catch(() => undefined);
    }
  }

  #stream(name: string): ReadableStream<Uint8Array<ArrayBuffer>> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined || entry.encrypted) throw new ZipError(`${name} is not there`);
    const { method, offset, packed, crc, unpacked } = entry;
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== 0x04034b50)
      throw new ZipError(`${name} is not where it should be`);
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + packed > this.#bytes.length) throw new ZipError(`${name} is cut off`);
    const data = this.#bytes.slice(start, start + packed);
    if (method === 0) return streamOf([data]);
    if (method !== 8) throw new ZipError(`${name} is packed in an unknown way`);
    // Older browsers know gzip and not bare deflate: the archive's sum and size make the one of the other.
    const head = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    const tail = new Uint8Array(8);
    new DataView(tail.buffer).setUint32(0, crc, true);
    new DataView(tail.buffer).setUint32(4, unpacked, true);
    return streamOf([head, data, tail]).pipeThrough(new DecompressionStream('gzip'));
  }

  #readEntries(): void {
    const view = this.#view;
    let end = this.#bytes.length - 22;
    const lowest = Math.max(0, end - 0xffff);
    while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < lowest || end < 0) throw new ZipError('no list of parts');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > this.#bytes.length || view.getUint32(at, true) !== 0x02014b50)
        throw new ZipError('a broken list of parts');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(name.replace(/\\/g, '/').toLowerCase(), {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }
}

const streamOf = (pieces: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece);
      controller.close();
    },
  });
