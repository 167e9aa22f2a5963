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
import type { Sweep } from './build.js';
import { cutProjects } from './cut-projects.js';
import { describeFiles } from './json-schema.js';
import { cutOpenTexts } from './open/index.js';
import type { ExistingRelease } from './releases.js';

/** Files by their path below the folder they are for. */
export type Files = ReadonlyMap<string, string>;

/** What a release says of the one before it. */
export type ReleaseChanges = Pick<ExistingRelease, 'since' | 'changes'>;

/** The files of a release as they are written, by their path below its folder. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The files of one release, the manifest among them. The same dataset gives the same bytes: records keep the notice's
 * order, keys the order in which they are written here, and nothing asks a clock. Each text is made into bytes before the
 * next is cut: Chinese takes twice the room as a text, and a large release has a hundred megabytes of it.
 */
export function cutRelease(dataset: Dataset, { since, changes }: ReleaseChanges, sweep: Sweep): ReleaseFiles {
  const { published, counts } = dataset;
  const files = new Map<string, Uint8Array>();
  const sums: [string, { bytes: number; sha256: string }][] = [];
  for (const [path, text] of cutTexts(dataset, sweep)) {
    const bytes = utf8.encode(text);
    files.set(path, bytes);
    sums.push([path, { bytes: bytes.length, sha256: hashBytes(bytes) }]);
  }
  const manifest: ManifestFile = {
    ...published.head,
    plans: published.commitments.plans,
    counts,
    since,
    changes: [...changes],
    files: Object.fromEntries(sums.sort(byPath)),
  };
  return files.set('manifest.json', utf8.encode(toJson(manifest)));
}

function* cutTexts(
  { published, packedServices, tallies }: Dataset,
  sweep: Sweep,
): Generator<readonly [path: string, text: string]> {
  sweep();
  const { head, indicators, plans, commitments, facilities, areas, hotlines } = published;
  const board: BoardFile = {
    ...head,
    plans: commitments.plans,
    tallies: [...tallies],
    indicators: indicators.map(toCard),
  };
  yield ['board.json', toJson(board)];
  yield ['index.json', toJson(cutIndex(indicators, commitments))];
  yield ['plans.json', toJson(plans)];
  yield ['commitments.json', toJson(commitments)];
  yield ['projects.json', toJson(cutProjects(published))];
  yield ['facilities.geojson', toJson(facilities)];
  yield ['areas.geojson', toJson(areas)];
  yield ['hotlines.json', toJson(hotlines)];
  for (const locale of LOCALES) yield [`services.${locale}.json`, toJson(packedServices[locale])];
  for (const indicator of indicators) yield [`indicators/${indicator.id}.json`, toJson(indicator)];
  sweep();
  yield* cutOpenTexts(published, sweep);
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

/** SHA-256 in lower-case hexadecimal. */
// Not the platform's own: Web Crypto is missing where a page was not served securely, and this runs there too.
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

const utf8 = new TextEncoder();
const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

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
