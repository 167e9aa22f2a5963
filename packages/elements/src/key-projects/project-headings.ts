import { html, type TemplateResult } from 'lit';

/** A real heading of one of the levels below the widget's own; there is none below 6. */
export function subheading(level: number, id: string, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id}>${content}</h5>`;
    default:
      return html`<h6 id=${id}>${content}</h6>`;
  }
}
