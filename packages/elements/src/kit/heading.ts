import { html, type TemplateResult } from 'lit';

/** A real heading of the level that the page asks for; what is no level from 2 to 6 reads 3. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id="title" class="title" part="title">${content}</h2>`;
    case 4:
      return html`<h4 id="title" class="title" part="title">${content}</h4>`;
    case 5:
      return html`<h5 id="title" class="title" part="title">${content}</h5>`;
    case 6:
      return html`<h6 id="title" class="title" part="title">${content}</h6>`;
    default:
      return html`<h3 id="title" class="title" part="title">${content}</h3>`;
  }
}
