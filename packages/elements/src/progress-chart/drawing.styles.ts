import { unsafeCSS } from 'lit';

/** The colours and strokes of a drawing, by what its parts are. */
export const drawingStyles = unsafeCSS(/* css */ `
  .drawing {
    display: block;
  }
`);
