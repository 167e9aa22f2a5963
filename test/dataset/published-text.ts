import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decode, servicesFile } from '@plan-widgets/core/contract';
import { unpackServices } from '@plan-widgets/core/service';

/**
 * Everything that a published file tells, as text to search: a packed services file with its records unpacked, since its
 * characters stand for others; any other file as it is.
 */
export function readPublishedText(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!/^services\.(zh-Hans|zh-Hant|en)\.json$/.test(basename(path))) return text;
  const { services: _packed, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const records = unpackServices(decode(servicesFile, JSON.parse(text), path));
  return JSON.stringify([rest, records]);
}
