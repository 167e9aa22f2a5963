import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'hk' });

// Where the converter follows the character standard and Hong Kong's and Macao's public bodies write otherwise.
const AS_PUBLIC_BODIES_WRITE: readonly (readonly [string, string])[] = [['羣', '群']];

/**
 * Simplified Chinese in Traditional characters, as Hong Kong and Macao families read them. Where an editor's annotation
 * gives a Traditional text of its own, that stands instead; this only fills what nobody wrote.
 */
export const toTraditional = (simplified: string): string =>
  AS_PUBLIC_BODIES_WRITE.reduce((text, [from, to]) => text.split(from).join(to), convert(simplified));
