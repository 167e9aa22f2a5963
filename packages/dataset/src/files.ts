import type {
  BoardFile,
  CommitmentsFile,
  IndexFile,
  IndicatorCard,
  IndicatorFile,
  ManifestFile,
} from '@plan-widgets/core/contract';
import { cardFields, LOCALES } from '@plan-widgets/core/contract';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Dataset } from './assemble.js';
import { describeFiles } from './json-schema.js';
import { cutOpenData } from './open/index.js';
import type { ExistingRelease } from './releases.js';

/** Files by their path below the folder they are for. */
export type Files = ReadonlyMap<string, string>;

/** What a release says of the one before it. */
export type ReleaseChanges = Pick<ExistingRelease, 'since' | 'changes'>;

/**
 * The files of one release, the manifest among them. The same dataset gives the same bytes: records keep the notice's
 * order, keys the order in which they are written here, and nothing asks a clock.
 */
export function cutRelease(dataset: Dataset, { since, changes }: ReleaseChanges): Files {
  const { published, packedServices, tallies, counts } = dataset;
  const { head, indicators, plans, commitments, facilities, areas, hotlines } = published;
  const planHeads = commitments.plans;
  const board: BoardFile = { ...head, plans: planHeads, tallies: [...tallies], indicators: indicators.map(toCard) };
  const files = new Map<string, string>([
    ['board.json', toJson(board)],
    ['index.json', toJson(cutIndex(indicators, commitments))],
    ['plans.json', toJson(plans)],
    ['commitments.json', toJson(commitments)],
    ['facilities.geojson', toJson(facilities)],
    ['areas.geojson', toJson(areas)],
    ['hotlines.json', toJson(hotlines)],
    ...LOCALES.map((locale) => [`services.${locale}.json`, toJson(packedServices[locale])] as const),
    ...indicators.map((indicator) => [`indicators/${indicator.id}.json`, toJson(indicator)] as const),
    ...cutOpenData(published),
  ]);
  const manifest: ManifestFile = {
    ...head,
    plans: planHeads,
    counts,
    since,
    changes: [...changes],
    files: Object.fromEntries(
      [...files]
        .sort(byPath)
        .map(([path, text]) => [path, { bytes: utf8.encode(text).length, sha256: hashText(text) }]),
    ),
  };
  return files.set('manifest.json', toJson(manifest));
}

/** `OUT/schema/*.schema.json`. */
export const schemaFiles = (): Files =>
  new Map(
    [...describeFiles()].map(([name, schema]) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );

/** JSON as it is published: compact, one line, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
// Not the platform's own: Web Crypto is missing where a page was not served securely, and this runs there too.
export const hashText = (text: string): string => bytesToHex(sha256(utf8.encode(text)));

const utf8 = new TextEncoder();
const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

function cutIndex(
  indicators: readonly IndicatorFile[],
  { plans, commitments: _, ...head }: CommitmentsFile,
): IndexFile {
  return {
    ...head,
    plans,
    indicators: indicators.map(({ id, name, plan, domain, target, status }) => ({
      id,
      name,
      plan: plan.key,
      domain: domain.key,
      target: target.short,
      status,
    })),
  };
}

/** The fields that a board holds of each indicator; the others stand in the indicator's own file. */
const toCard = (file: IndicatorFile): IndicatorCard =>
  ({
    ...Object.fromEntries(cardKeys.map((key) => [key, file[key]])),
    plan: file.plan.key,
  }) as IndicatorCard;

const cardKeys = Object.keys(cardFields) as (keyof typeof cardFields)[];
