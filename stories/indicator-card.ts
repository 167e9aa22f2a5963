import { html, nothing, type TemplateResult } from 'lit';
import '@plan-widgets/elements/indicator-card/define';

/** What a story sets on a card. */
export interface CardArgs {
  /** The parsed JSON of an indicator's file or of a board. */
  data?: unknown;
  indicator?: string;
  src?: string;
  release?: string;
  integrity?: string;
  variant?: 'full' | 'compact' | 'row';
  theme?: 'light' | 'dark' | 'contrast';
  mode?: 'elder';
  locale?: string;
  'heading-level'?: number;
  'report-href'?: string;
  'allow-demonstration'?: boolean;
  /** What the author wrote inside the tag. */
  content?: TemplateResult;
}

/** A card as a page would write it. A story that fails does so on purpose: the console has nothing to say. */
export const card = (args: CardArgs): TemplateResult => html`
  <plan-indicator-card
    .data=${args.data ?? null}
    indicator=${args.indicator ?? nothing}
    src=${args.src ?? nothing}
    release=${args.release ?? nothing}
    integrity=${args.integrity ?? nothing}
    variant=${args.variant ?? nothing}
    theme=${args.theme ?? nothing}
    mode=${args.mode ?? nothing}
    locale=${args.locale ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    report-href=${args['report-href'] ?? nothing}
    ?allow-demonstration=${args['allow-demonstration'] ?? false}
    @plan-error=${(event: Event) => event.preventDefault()}
    >${args.content ?? nothing}</plan-indicator-card
  >
`;

/** What the controls of a card's story offer. */
export const cardArgTypes = {
  theme: { control: 'inline-radio', options: ['light', 'dark', 'contrast'] },
  mode: { control: 'inline-radio', options: [undefined, 'elder'] },
  locale: { control: 'inline-radio', options: ['zh-Hans', 'zh-Hant', 'en'] },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  data: { table: { disable: true } },
  content: { table: { disable: true } },
} as const;
