import { fixture, html, nextFrame } from '@open-wc/testing';
import { createTranslate, type Locale } from '@plan-widgets/core/words';
import { LitElement, type TemplateResult } from 'lit';
import { drawForm, formStyles, type FigureRecord } from '../../../packages/elements/src/indicator-card/forms/index.js';
import { drawSpark } from '../../../packages/elements/src/indicator-card/forms/spark.js';
import { sparkStyles } from '../../../packages/elements/src/indicator-card/forms/spark.styles.js';
import { indicatorCardStyles } from '../../../packages/elements/src/indicator-card/indicator-card.styles.js';
import { frameStyles } from '../../../packages/elements/src/kit/frame.styles.js';
import type { Words } from '../../../packages/elements/src/kit/language.js';
import { keepLightText, type LightText } from '../../../packages/elements/src/kit/light-text.js';
import { tokens } from '../../../packages/elements/src/kit/tokens.js';
import { watchWidth } from '../../../packages/elements/src/kit/width.js';

/** How a form is shown. */
export interface Showing {
  readonly locale?: Locale;
  readonly width?: number;
  readonly elder?: boolean;
  readonly theme?: 'light' | 'dark' | 'contrast';
}

type Draw = (words: Words, say: LightText['say'], elder: boolean) => unknown;

class FormPage extends LitElement {
  static override styles = [tokens, frameStyles, indicatorCardStyles, sparkStyles, formStyles];
  readonly light = keepLightText(this);
  draw: Draw = () => null;
  words!: Words;
  elder = false;
  theme = 'light';

  protected override firstUpdated(): void {
    watchWidth(this.renderRoot.querySelector('.ruler')!);
  }

  protected override render(): TemplateResult {
    const { locale } = this.words;
    this.light.begin(locale);
    return html`<div lang=${locale}>
      <div class="plan" data-theme=${this.theme}>
        <div class="ruler"></div>
        <div class="card" data-domain="women-health">${this.draw(this.words, this.light.say, this.elder)}</div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.plan')!.toggleAttribute('data-mode', this.elder);
  }
}
customElements.define('form-page', FormPage);

const catalogues = new Map<Locale, Words>();

async function learn(locale: Locale): Promise<Words> {
  const known = catalogues.get(locale);
  if (known) return known;
  const parts = await Promise.all(
    ['page', 'figures'].map(async (name): Promise<Record<string, string>> => {
      const answer = await fetch(`/packages/core/src/words/${name}/${locale}.json`);
      return answer.json();
    }),
  );
  const words = { locale, t: createTranslate(Object.assign({}, ...parts), locale) };
  catalogues.set(locale, words);
  return words;
}

async function show(draw: Draw, { locale = 'zh-Hans', width = 320, elder = false, theme = 'light' }: Showing) {
  const page = new FormPage();
  Object.assign(page, { draw, elder, theme, words: await learn(locale) });
  const box = await fixture<HTMLElement>(html`<div .style=${`width:${width}px`}></div>`);
  box.append(page);
  await page.updateComplete;
  // Its width is measured before it is painted.
  await nextFrame();
  return page;
}

/** A page of one form. */
export const showForm = (record: FigureRecord, showing: Showing = {}): Promise<HTMLElement> =>
  show((words, say, elder) => drawForm({ record, words, say, elder }), showing);

/** A page of a small chart of values from 2020 on; null is a year without one. */
export const showSpark = (
  values: readonly (number | null)[],
  goal: { value: number; year: number | null } | null,
  showing: Showing & { silent?: boolean } = {},
): Promise<HTMLElement> =>
  show((words, say) => {
    const trend = values.flatMap((value, i) => (value === null ? [] : [{ year: 2020 + i, t: 2020 + i, value }]));
    return drawSpark(trend, goal, words, 48, showing.silent ? undefined : say);
  }, showing);
