import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';
import { SCHEMA_ORG } from './schema-org-terms.js';

export type Node = Readonly<Record<string, unknown>>;
/** An address or a URN, whole. */
export const ABSOLUTE = /^(https?:\/\/|urn:uuid:)[^\s]+$/;

/** Expands a document as a reader without a network does; anything that would be dropped is an error. */
export const expand = (document: object, path: string): Promise<readonly object[]> =>
  jsonld.expand(document, {
    base: `https://open.example/latest/open/${path}`,
    safe: true,
    documentLoader: (address) => Promise.reject(new Error(`wanted no network, got a call for ${address}`)),
  });

/** Every property, type and id of an expanded document. */
export function* termsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* termsOf(each);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@id') yield inner as string;
    else if (key === '@type') yield* [inner].flat() as string[];
    else if (!key.startsWith('@')) yield key;
    if (key !== '@value') yield* termsOf(inner);
  }
}

/** How many values a document states, however it is written. */
export function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countValues(each), 0);
  if (typeof value !== 'object' || value === null) return 1;
  const entries = Object.entries(value).filter(([key]) => key !== '@context');
  if ('@value' in value) return 1;
  return entries.reduce((sum, [, inner]) => sum + countValues(inner), 0);
}

/**
 * Every fault of a graph against schema.org. What else the validator says is advice of one search engine on fields that
 * may be left out; it asks for both ages of people wherever one is known.
 */
export async function findSchemaOrgFaults(graph: readonly Node[]): Promise<string[]> {
  const types = [...new Set(graph.map((node) => String(node['@type'])))];
  const found = await new Validator(SCHEMA_ORG).validate({
    jsonld: Object.fromEntries(
      types.map((type) => [type, structuredClone(graph.filter((node) => node['@type'] === type))]),
    ),
  });
  return found
    .filter(({ severity, errorType }) => severity === 'ERROR' || errorType === 'schemaOrg')
    .map(({ issueMessage }) => issueMessage);
}
