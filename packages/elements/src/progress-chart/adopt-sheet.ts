import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of what came after its own code. */
export function adoptSheet({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(styleSheet!))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
}
