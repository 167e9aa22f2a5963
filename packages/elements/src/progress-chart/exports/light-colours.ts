import { tokens } from '../../kit/tokens.js';

/** A colour of the light theme, from the one token sheet: of a role, of `accent-PLAN-DOMAIN`, of `status-STATUS`. */
export function lightColour(name: string): string {
  const found = new RegExp(`--plan-${name},(#[0-9a-f]{6})`).exec(tokens.cssText);
  return found ? found[1]! : lightColour('ink');
}

/** The accent of a domain; ink for one that has none of its own. */
export const accentOf = (plan: string, domain: string): string => lightColour(`accent-${plan}-${domain}`);

/** Women and men, the same everywhere and never pink and blue. */
export const FEMALE = '#6a3f86';
export const MALE = '#986a20';
