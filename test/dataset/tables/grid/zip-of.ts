import { once } from 'node:events';
import { constants, createDeflateRaw, crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive that does not say of itself what it is. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly unpacked: number;
}

/** A zip archive of these texts, or of parts that are packed already. */
export function zipOf(parts: Readonly<Record<string, string | PackedPart>>): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const { packed, crc, unpacked } = typeof part === 'string' ? pack(part) : part;
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(unpacked, 18);
    common.writeUInt16LE(path.length, 22);
    bodies.push(Buffer.from('PK\x03\x04'), common, path, Buffer.from(packed));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...list, end]));
}

function pack(text: string): PackedPart {
  const bytes = Buffer.from(text);
  return { packed: deflateRawSync(bytes), crc: crc32(bytes), unpacked: bytes.length };
}

/** A text many times over, packed, that says it is a hundred bytes long. */
export async function packBomb(text: string, times: number): Promise<PackedPart> {
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  for (let time = 0; time < times; time += 1) if (!stream.write(text)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'end');
  return { packed: Buffer.concat(pieces), crc: 0, unpacked: 100 };
}
