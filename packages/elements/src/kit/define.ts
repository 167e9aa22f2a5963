/**
 * Registers an element under its tag. A second copy of us on the page, of this or another version, finds the tag taken
 * and leaves it: the elements of a page all behave as the first copy does.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
