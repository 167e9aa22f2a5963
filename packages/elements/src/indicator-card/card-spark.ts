import type { CSSResult, LitElement } from 'lit';
import { sparkStyles } from './forms/spark.styles.js';
import { drawSpark } from './forms/spark.js';

/** What draws the small chart of compact cards and rows, in a file of its own: a card without values never asks for it. */
export function sparkIn(host: LitElement): typeof drawSpark {
  adoptStyles(host, sparkStyles);
  return drawSpark;
}

/** Gives an element the styles of what came after its own code. */
export function adoptStyles({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  const sheets = styles
    .map(({ styleSheet }) => styleSheet!)
    .filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (sheets.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
