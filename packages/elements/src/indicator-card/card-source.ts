import { boardAddress, indexAddress, indicatorAddress, requestFor, resolveSource } from '../kit/addresses.js';
import { Refusal, type Wish } from '../kit/data.js';
import { admitDemonstration, ownSiteHref } from '../kit/file-source.js';
import { isAbsent, isRequested, requestJson } from '../kit/requests.js';
import { readCard, type CardRecord } from './card-record.js';

/** What of a card decides where its record comes from. */
interface Card extends Element {
  readonly indicator: string | null;
  readonly src: string | null;
  readonly release: string | null;
  readonly data: unknown;
  readonly allowDemonstration: boolean;
}

/** The record that a card wants: what was given to it, else what its attributes name; null for neither. */
export function wantedCard(card: Card): Wish<CardRecord> | null {
  const { release, data, allowDemonstration } = card;
  const indicator = card.indicator?.trim() ?? null;
  const source = resolveSource(card.src);
  const given = data !== null;
  if (!given && !indicator) return null;
  return {
    subject: given ? 'data' : indicator!,
    inputs: [data, indicator, source, release, allowDemonstration],
    load: () => {
      const record = given ? readCard(data, indicator, 'data') : loadCard(card, indicator!, source);
      return record instanceof Promise ? record.then((late) => admit(card, late)) : admit(card, record);
    },
  };
}

async function loadCard(card: Card, indicator: string, source: string | null): Promise<CardRecord | null> {
  if (source === null) {
    throw new Refusal('noSource', 'Wanted a dataset, got none. Check data-src on the loader’s script tag, or src.');
  }
  const board = boardAddress(source, card.release);
  const address = isRequested(board) ? board : requestFor(card)!;
  try {
    const record = await readCard(await requestJson(address), indicator, address);
    if (record) return record;
  } catch (failure) {
    // That an indicator's own file is absent may mean that there is no such indicator; of a board it says nothing of the kind.
    if (address === board || !isAbsent(failure)) throw failure;
  }
  const { confirmUnknown } = await import('../kit/diagnosis.js');
  await confirmUnknown(card, indicator, indexAddress(source, card.release));
  return null;
}

function admit(card: Card, record: CardRecord | null): CardRecord | null {
  if (record) admitDemonstration(record, card.allowDemonstration);
  return record;
}

/** The address of the record in its own release, where a link to it stays on the host's own site. */
export const dataHref = (card: Card, { release, id }: CardRecord): string | null =>
  ownSiteHref(card, (source) => indicatorAddress(source, release, id));
