import { resolveSource } from './addresses.js';
import { Refusal } from './data.js';
import { isDemonstrationRefused } from './demonstration.js';

/** What of an element decides where its record comes from. */
export interface SourcedElement extends Element {
  readonly src: string | null;
  readonly release: string | null;
  readonly data: unknown;
  readonly allowDemonstration: boolean;
}

/**
 * Refuses sample data on a government host whose page does not ask for it.
 *
 * @throws Refusal
 */
export function admitDemonstration({ demonstration }: { demonstration: boolean }, allowed: boolean): void {
  if (demonstration && !allowed && isDemonstrationRefused(location.hostname)) {
    throw new Refusal('demonstration', 'Wanted official data, got sample data. Check src, or set allow-demonstration.');
  }
}

/** An address of the dataset that an element reads, as a link; null where it would leave the host's own site. */
export function ownSiteHref(element: SourcedElement, path: (source: string) => string): string | null {
  const source = element.data === null ? resolveSource(element.src) : null;
  const address = source && path(source);
  return address?.startsWith(`${location.origin}/`) ? address : null;
}
