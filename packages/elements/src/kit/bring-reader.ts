/** Brings the reader, and the reader's keyboard, to an element. */
export function bringReaderTo(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView();
}
