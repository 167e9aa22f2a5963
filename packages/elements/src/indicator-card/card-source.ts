import { boardAddress, indexAddress, indicatorAddress, requestFor, resolveSource } from '../kit/addresses.js';
import { Refusal, type Wish } from '../kit/data.js';
import { admitDemonstration, ownSiteHref, type SourcedElement } from '../kit/file-source.js';
import { wantedLocale } from '../kit/language.js';
import { isAbsent, isRequested, requestJson } from '../kit/requests.js';
import type { Figures } from './card-figures.js';
import type { sparkIn } from './card-spark.js';
import { readCard, type CardRecord } from './card-record.js';

/** What of a card decides where its record comes from. */
interface Card extends SourcedElement {
  readonly indicator: string | null;
  readonly variant: string;
  readonly integrity: string | null;
  readonly locale: string | null;
}

/** A record with what draws the rest of it, where it has more than a target card shows. */
export interface ShownCard extends CardRecord {
  readonly figures: Figures | null;
  /** Draws the run of the years of a compact card or a row, where there are years. */
  readonly sparkIn: typeof sparkIn | null;
}

/** The record that a card wants: what was given to it, else what its attributes name; null for neither. */
export function wantedCard(card: Card): Wish<ShownCard> | null {
  const { release, data, allowDemonstration, variant, integrity } = card;
  const indicator = card.indicator?.trim() ?? null;
  const source = resolveSource(card.src);
  const given = data !== null;
  if (!given && !indicator) return null;
  return {
    subject: given ? 'data' : indicator!,
    inputs: [data, indicator, source, release, allowDemonstration, variant === 'full', integrity],
    load: () => {
      const record = given ? readCard(data, indicator, 'data') : loadCard(card, indicator!, source);
      return record instanceof Promise ? record.then((late) => complete(card, late)) : complete(card, record);
    },
  };
}

let spark: typeof sparkIn | undefined;

/** Brings what draws the rest of a record before the card is shown, so that nothing on the page moves when it comes. */
function complete(card: Card, record: CardRecord | null): ShownCard | null | Promise<ShownCard> {
  if (!record) return null;
  admitDemonstration(record, card.allowDemonstration);
  const shown: ShownCard = { ...record, figures: null, sparkIn: null };
  if (card.variant !== 'full') {
    if (record.trend.length < 2) return shown;
    if (spark) return { ...shown, sparkIn: spark };
    return import('./card-spark.js').then((file) => ({ ...shown, sparkIn: (spark = file.sparkIn) }));
  }
  if (!hasMore(record)) return shown;
  return import('./card-figures.js')
    .then(({ loadFigures }) => loadFigures(record, wantedLocale(card)))
    .then((figures) => ({ ...shown, figures }));
}

/** Whether there is more to draw than a target, its wording and its source. */
const hasMore = (record: CardRecord): boolean =>
  record.status !== 'no-data' ||
  (['comparators', 'warnings', 'series'] as const).some((part) => (record as never as Parts)[part]?.length);

type Parts = Readonly<Partial<Record<'comparators' | 'warnings' | 'series', readonly unknown[]>>>;

async function loadCard(card: Card, indicator: string, source: string | null): Promise<CardRecord | null> {
  if (source === null) {
    throw new Refusal('noSource', 'Wanted a dataset, got none. Check data-src on the loader’s script tag, or src.');
  }
  const board = boardAddress(source, card.release);
  // Only the indicator's own file has what a full card draws of a value, and a hash is of that file.
  const isBoardEnough = card.variant !== 'full' && !card.integrity;
  const address = isBoardEnough && isRequested(board) ? board : requestFor(card)!;
  try {
    const record = await readCard(await requestJson(address, card.integrity), indicator, address);
    if (record) return record;
  } catch (failure) {
    // That an indicator's own file is absent may mean that there is no such indicator; of a board it says nothing of the kind.
    if (address === board || !isAbsent(failure)) throw failure;
  }
  const { confirmUnknown } = await import('../kit/diagnosis.js');
  await confirmUnknown(card, indicator, indexAddress(source, card.release));
  return null;
}

/** The address of the record in its own release, where a link to it stays on the host's own site. */
export const dataHref = (card: Card, { release, id }: CardRecord): string | null =>
  ownSiteHref(card, (source) => indicatorAddress(source, release, id));
