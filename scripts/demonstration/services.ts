import { CHILDREN_SERVICES } from './children-services.js';
import { WOMEN_SERVICES } from './women-services.js';

/**
 * The table of services: every status, stage of life, need and situation of the closed lists occurs. No telephone, no
 * address and no opening hours: none could be given that is not somebody's.
 */
export const serviceRows = (): Record<string, string>[] =>
  [...WOMEN_SERVICES, ...CHILDREN_SERVICES].map(
    ({ id, zh, en, aboutZh, aboutEn, place, quote, stages, needs, door, status, ages, who, ...more }) => ({
      id: `sample-${id}`,
      name_zh: `${zh}（示例）`,
      name_en: `${en} (sample)`,
      description_zh: aboutZh,
      description_en: aboutEn,
      plan: place[0],
      domain: place[1],
      section: 'strategy',
      item: place[2],
      quote,
      status: status ?? 'existing',
      modality: status === 'explored' ? 'aspirational' : 'stated',
      life_stages: stages,
      age_min: ages?.[0]?.toString() ?? '',
      age_max: ages?.[1]?.toString() ?? '',
      sex: more.sex ?? 'any',
      situations: more.situations ?? '',
      need: needs,
      first_door: door[0],
      first_door_source: door[1],
      eligibility_zh: who?.[0] ?? '',
      eligibility_en: who?.[1] ?? '',
      // Free only where the plan's own words say so.
      cost: quote.includes('免费') ? 'free' : '',
      indicators: more.indicators ?? '',
      synonyms: more.synonyms,
      checked: '',
      confidential: more.confidential ? 'yes' : 'no',
    }),
  );
