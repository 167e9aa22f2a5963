import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Size and SHA-256 of a file of text, as it is when written in UTF-8. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
  /** The same as a resource of a Data Package v2 has it. */
  readonly asResource: { readonly bytes: number; readonly hash: string };
}

/** Measures a file of text. */
export function measureFile(text: string): FileFacts {
  const bytes = utf8ToBytes(text);
  const hash = bytesToHex(sha256(bytes));
  return { bytes: bytes.length, sha256: hash, asResource: { bytes: bytes.length, hash: `sha256:${hash}` } };
}
