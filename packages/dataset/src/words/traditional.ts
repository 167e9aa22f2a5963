import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'hk' });

// Where the converter follows the character standard, or takes the wrong one of two words, and Hong Kong's and Macao's
// public bodies write otherwise; and the quotation marks of Traditional print.
const AS_PUBLIC_BODIES_WRITE: readonly (readonly [string, string])[] = [
  ['羣', '群'],
  ['公佈', '公布'],
  ['發佈', '發布'],
  ['佈置', '布置'],
  ['迴歸', '回歸'],
  ['併為', '並為'],
  ['户', '戶'],
  ['説', '說'],
  ['喂', '餵'],
  ['籤合同', '簽合同'],
  ['獲贊', '獲讚'],
  ['託育', '托育'],
  ['託位', '托位'],
  ['託管', '托管'],
  ['託兒', '托兒'],
  ['託班', '托班'],
  ['託幼', '托幼'],
  ['託養', '托養'],
  ['“', '「'],
  ['”', '」'],
];

/**
 * Simplified Chinese in Traditional characters, as Hong Kong and Macao families read them. Where an editor's annotation
 * gives a Traditional text of its own, that stands instead; this only fills what nobody wrote.
 */
export const toTraditional = (simplified: string): string =>
  AS_PUBLIC_BODIES_WRITE.reduce((text, [from, to]) => text.split(from).join(to), convert(simplified));
