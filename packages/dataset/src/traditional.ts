import { Converter } from 'opencc-js/cn2t';

// Hong Kong's standard, with its phrases: the readers are Hong Kong and Macao families.
const convert = Converter({ from: 'cn', to: 'hkp' });

/**
 * Simplified Chinese in Traditional characters as Hong Kong writes them. Where an editor's words.md or annotation says
 * another, that stands instead; this only fills what nobody wrote.
 */
export const toTraditional = (simplified: string): string => convert(simplified);
