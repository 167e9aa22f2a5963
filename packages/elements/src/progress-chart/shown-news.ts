import type { LitElement } from 'lit';
import type { SourcedElement } from '../kit/file-source.js';

/** How long a file waits for the list of releases, ms, and how often it looks whether it has come. */
const [LONGEST, PAUSE] = [3000, 100];

/**
 * What has become of a frozen release since, as it is said below the chart: a file of a corrected number must not go without
 * the correction. Read of the shadow tree, where no page can take it away. Empty for the latest release, and where the
 * list of releases cannot be had.
 */
export async function readNews(host: LitElement & SourcedElement): Promise<string[]> {
  for (let waited = 0; ; waited += PAUSE) {
    const lines = host.renderRoot.querySelectorAll('slot[name="news"] p');
    const isDue = host.release && host.data === null && waited < LONGEST;
    if (lines.length > 0 || !isDue) return Array.from(lines, (line) => line.textContent!);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
