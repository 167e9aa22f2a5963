/// <reference types="vite/client" />
import text from 'uplot/dist/uPlot.min.css?inline';

/** The library's own style sheet, without a request more. */
export function adoptSheet(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
