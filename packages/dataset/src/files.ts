import {
  SCHEMA_VERSION,
  type BoardFile,
  type IndexFile,
  type IndicatorCard,
  type IndicatorFile,
  type ManifestFile,
  type PlanHead,
  type PlansFile,
  type ReleasesFile,
} from '@plan-widgets/core/contract';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Dataset } from './assemble.js';
import { describeFiles } from './json-schema.js';

/** Files by their path below the folder they are for. */
export type Files = ReadonlyMap<string, string>;

/** A release that stands in the output folder already. */
export interface ExistingRelease {
  readonly release: string;
  readonly released: string;
  readonly sha256: string;
}

/**
 * The files of one release, the manifest among them. The same dataset gives the same bytes: records keep the notice's
 * order, keys the order in which they are written here, and nothing asks a clock.
 */
export function cutRelease(dataset: Dataset): Files {
  const { head, indicators, parsed } = dataset;
  const plans = planHeads(dataset);
  const board: BoardFile = { ...head, plans, indicators: indicators.map(toCard) };
  const index: IndexFile = {
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
  const files = new Map<string, string>([
    ['board.json', toJson(board)],
    ['index.json', toJson(index)],
    ['plans.json', toJson(cutPlans(dataset))],
    ...indicators.map((indicator) => [`indicators/${indicator.id}.json`, toJson(indicator)] as const),
  ]);
  const domains = parsed.plans.flatMap((plan) => plan.domains);
  const manifest: ManifestFile = {
    ...head,
    plans,
    counts: {
      domains: domains.length,
      items: domains.flatMap((domain) => domain.items).length,
      indicators: indicators.length,
    },
    files: Object.fromEntries(
      [...files].sort(byPath).map(([path, text]) => [path, { bytes: byteLength(text), sha256: hash(text) }]),
    ),
  };
  return files.set('manifest.json', toJson(manifest));
}

/** `OUT/index.json`: this release among those that stand there already; the newest by date is `latest`. */
export function listReleases(dataset: Dataset, release: Files, existing: readonly ExistingRelease[]): ReleasesFile {
  const { head } = dataset;
  const releases = existing
    .filter((other) => other.release !== head.release)
    .concat({ release: head.release, released: head.released, sha256: manifestHash(release) })
    .sort((a, b) => a.released.localeCompare(b.released) || a.release.localeCompare(b.release));
  return {
    schemaVersion: SCHEMA_VERSION,
    dataset: head.dataset,
    demonstration: head.demonstration,
    latest: releases[releases.length - 1]?.release ?? head.release,
    releases,
  };
}

/** The hash that stands for a release as a whole: its manifest's, which holds every other file's. */
export const manifestHash = (release: Files): string => hash(release.get('manifest.json') ?? '');

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

const utf8 = new TextEncoder();
// Not the platform's own: Web Crypto is missing where a page was not served securely, and this runs there too.
const hash = (text: string): string => bytesToHex(sha256(utf8.encode(text)));
const byteLength = (text: string): number => utf8.encode(text).length;
const byPath = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : 1);

const planHeads = ({ head, parsed, planTitles }: Dataset): PlanHead[] =>
  parsed.plans.map((plan, i) => ({ key: plan.audience, title: planTitles[i]!, number: head.notice.number }));

function cutPlans(dataset: Dataset): PlansFile {
  const { head, parsed, planTitles, indicators, domainTitle } = dataset;
  return {
    ...head,
    plans: parsed.plans.map((plan, i) => ({
      key: plan.audience,
      title: planTitles[i]!,
      number: head.notice.number,
      period: plan.period,
      domains: plan.domains.map((domain) => ({
        key: domain.key,
        title: domainTitle(domain.title),
        goal: domain.goal,
        items: domain.items.map((item) => ({
          number: item.number,
          quote: item.quote,
          indicators: indicators
            .filter(
              (one) =>
                one.plan.key === plan.audience && one.domain.key === domain.key && one.wording.item === item.quote,
            )
            .map((one) => one.id),
        })),
      })),
    })),
  };
}

function toCard({
  id,
  plan,
  domain,
  name,
  target,
  latest,
  status,
  sentence,
  wording,
  definition,
  notes,
}: IndicatorFile): IndicatorCard {
  return { id, plan: plan.key, domain, name, target, latest, status, sentence, wording, definition, notes };
}
