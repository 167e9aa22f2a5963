export { requestFor } from './addresses.js';

/**
 * Why a request brought nothing. Loader and elements are built apart, so a failure is told by its `status`, not by its
 * class: the HTTP status, or null when there was no answer or none that could be read.
 */
export interface RequestFailure extends Error {
  readonly status: number | null;
}

const KEY = Symbol.for('plan-widgets.requests');

/** One promise an address, for every copy of us on the page. */
function sharedRequests(): Map<string, Promise<unknown>> {
  const page = globalThis as { [KEY]?: Map<string, Promise<unknown>> };
  return (page[KEY] ??= new Map());
}

/**
 * Answers the JSON of an address. Whoever asks for the same address shares one request, and nobody who stops waiting
 * aborts it for the others. A failure is forgotten, so that a retry asks anew.
 *
 * @param address absolute
 * @param integrity the hash that the file must have, as in a script's attribute: `sha256-…`
 * @throws RequestFailure
 */
export function requestJson(address: string, integrity?: string | null): Promise<unknown> {
  const requests = sharedRequests();
  const key = address + (integrity ?? '');
  const earlier = requests.get(key);
  if (earlier) return earlier;
  const request = fetchJson(address, integrity ?? '');
  requests.set(key, request);
  request.catch(() => requests.delete(key));
  return request;
}

/** Whether an address was asked for already and has not failed: asking again costs nothing. */
export const isRequested = (address: string): boolean => sharedRequests().has(address);

/** Whether the server answered that there is no such file. */
export const isAbsent = (failure: unknown): boolean =>
  failure instanceof Error && [404, 410].includes((failure as RequestFailure).status ?? NaN);

async function fetchJson(address: string, integrity: string): Promise<unknown> {
  let status: number | null = null;
  const fail = (got: unknown, check: string): RequestFailure =>
    Object.assign(new Error(`Wanted JSON from ${address}, got ${got}. Check ${check}.`), { status });
  // A browser takes a hash that it cannot read for none, and would let every file pass.
  if (integrity && !/^\s*(sha(256|384|512)-[\w+/]{43,}={0,2}\s*)+$/.test(integrity)) {
    throw fail(`a hash like “${integrity}”`, 'that integrity reads sha256-… in base 64');
  }
  const response = await fetch(address, integrity ? { integrity } : {}).catch((cause: unknown) => {
    throw fail(
      cause,
      integrity ? `the network, and that the file’s hash is ${integrity}` : 'the network and the page’s policy',
    );
  });
  if (!response.ok) {
    status = response.status;
    throw fail(`HTTP ${status}`, 'src, release and the id');
  }
  return response.json().catch((cause: unknown) => {
    throw fail(cause, 'that the file was uploaded whole');
  });
}
