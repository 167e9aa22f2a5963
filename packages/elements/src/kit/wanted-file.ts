import { conforms, type Shape } from '@plan-widgets/core/contract';
import { indexAddress, requestFor, resolveSource } from './addresses.js';
import { Refusal, type Wish } from './data.js';
import { admitDemonstration, type SourcedElement } from './file-source.js';
import { isAbsent, requestJson } from './requests.js';

// The type of what a shape accepts cannot be worked out where the shape is any.
const fits = conforms as (shape: Shape, value: unknown) => boolean;

/**
 * The record of an element that shows one file of a dataset whole: what was given to it as `data`, else the file that its
 * tag and attributes name (`requestFor`). Nothing is wanted where neither is there.
 *
 * @typeParam T the type of what `shape` accepts
 * @param shape what the element reads of the file; what it does not read it neither checks nor carries the description of
 * @param indicator for a file of one indicator, its id: where there is no such file, the record is null and the console
 *   tells the editor which ids are near
 */
export function wantedFile<T extends { readonly demonstration: boolean }>(
  element: SourcedElement,
  shape: Shape,
  indicator: string | null | undefined = undefined,
): Wish<T> | null {
  const { data, release, allowDemonstration, localName } = element;
  const given = data !== null;
  if (!given && indicator === null) return null;
  const source = resolveSource(element.src);
  const integrity = element.getAttribute('integrity');
  return {
    subject: given ? 'data' : (indicator ?? localName),
    inputs: [data, indicator, source, release, allowDemonstration, integrity],
    load: () => {
      if (!given) return load();
      const record = check(data, 'data');
      return record instanceof Promise ? record : admit(record);
    },
  };

  async function load(): Promise<T | null> {
    if (source === null) {
      throw new Refusal('noSource', 'Wanted a dataset, got none. Check data-src on the loader’s script tag, or src.');
    }
    const address = requestFor(element)!;
    try {
      return admit(await check(await requestJson(address, integrity), address));
    } catch (failure) {
      // That an indicator's own file is absent may mean that there is no such indicator; of another file it does not.
      if (typeof indicator !== 'string' || !isAbsent(failure)) throw failure;
    }
    const { confirmUnknown } = await import('./diagnosis.js');
    await confirmUnknown(element, indicator, indexAddress(source, release));
    return null;
  }

  function check(value: unknown, file: string): T | Promise<T> {
    return fits(shape, value) ? (value as T) : explainFault(value, file);
  }

  async function explainFault(value: unknown, file: string): Promise<T> {
    const { decode } = await import('./diagnosis.js');
    return (decode as (shape: Shape, value: unknown, file: string) => unknown)(shape, value, file) as T;
  }

  function admit(record: T): T {
    admitDemonstration(record, allowDemonstration);
    return record;
  }
}
