import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@plan-widgets/elements/indicator-card/define';
import '@plan-widgets/elements/overview/define';
import type { PlanOverview } from '@plan-widgets/elements/overview';
import { judgedBoard, officialBoard, sampleBoard } from '../test/elements/overview/fixtures.js';

interface Args {
  /** The parsed JSON of a board. */
  data?: unknown;
  plan?: string;
  domain?: string;
  src?: string;
  release?: string;
  theme?: 'light' | 'dark' | 'contrast';
  mode?: 'elder';
  locale?: string;
  'heading-level'?: number;
  'report-href'?: string;
  'allow-demonstration'?: boolean;
  /** What the author wrote inside the tag. */
  content?: TemplateResult;
}

/** Stories ask for nothing over the network, and those that fail do so on purpose: the console has nothing to say. */
const overview = (args: Args): TemplateResult => html`
  <plan-overview
    .data=${args.data ?? null}
    plan=${args.plan ?? nothing}
    domain=${args.domain ?? nothing}
    src=${args.src ?? nothing}
    release=${args.release ?? nothing}
    theme=${args.theme ?? nothing}
    mode=${args.mode ?? nothing}
    locale=${args.locale ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    report-href=${args['report-href'] ?? nothing}
    ?allow-demonstration=${args['allow-demonstration'] ?? false}
    @plan-error=${(event: Event) => event.preventDefault()}
    >${args.content ?? nothing}</plan-overview
  >
`;

const meta: Meta<Args> = {
  title: 'Overview',
  component: 'plan-overview',
  render: overview,
  args: { 'report-href': '#report' },
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark', 'contrast'] },
    mode: { control: 'inline-radio', options: [undefined, 'elder'] },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'zh-Hant', 'en'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    data: { table: { disable: true } },
    content: { table: { disable: true } },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Every status, counted over one denominator; notes with their reasons. */
export const EveryStatus: Story = { args: { data: sampleBoard } };

/** As the official data is: nothing published yet, and said so without a gap. */
export const Official: Story = { args: { data: officialBoard } };

/** One plan, by attribute: the title counts it alone. */
export const OnePlan: Story = { args: { data: sampleBoard, plan: 'children' } };

/** One domain of a plan. */
export const OneDomain: Story = { args: { data: sampleBoard, plan: 'children', domain: 'health' } };

/** Every indicator assessed, and none noted. */
export const AllAssessed: Story = { args: { data: judgedBoard } };

const press = (selector: string) =>
  async function ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
    const element = canvasElement.querySelector<PlanOverview>('plan-overview')!;
    await element.ready;
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
  };

/** By the plan's numbered items. */
export const ByItem: Story = { args: { data: sampleBoard }, play: press('.bar .button:nth-child(2)') };

/** One class pressed: the list has those alone, and says how many it leaves out. */
export const OneClass: Story = { args: { data: sampleBoard }, play: press('tr[data-status="unlikely"] .pick') };

/** A card opened in the list. */
export const CardOpen: Story = { args: { data: sampleBoard }, play: press('.row .name') };

/** Where a card stands on the page already, its name is a link to it. */
export const CardElsewhere: Story = {
  args: { data: sampleBoard },
  render: (args) =>
    html`${overview(args)}
      <plan-indicator-card
        id="sample-card"
        indicator=${sampleBoard.indicators[0]!.id}
        .data=${sampleBoard}
      ></plan-indicator-card>`,
};

export const Traditional: Story = { args: { data: sampleBoard, locale: 'zh-Hant' } };
export const English: Story = { args: { data: sampleBoard, locale: 'en' } };
export const OfficialEnglish: Story = { args: { data: officialBoard, locale: 'en' } };
export const Dark: Story = { args: { data: sampleBoard, theme: 'dark' } };
export const Contrast: Story = { args: { data: sampleBoard, theme: 'contrast' } };
export const Elder: Story = { args: { data: sampleBoard, mode: 'elder' } };

/** A plan that the board does not have. */
export const Empty: Story = { args: { data: sampleBoard, plan: 'youth' } };

/** The answer never comes. */
export const Loading: Story = {
  args: { src: '/never' },
  beforeEach: () => {
    const key = Symbol.for('plan-widgets.requests');
    const page = globalThis as { [key]?: Map<string, Promise<unknown>> };
    const address = `${location.origin}/never/latest/board.json`;
    (page[key] ??= new Map()).set(address, new Promise(() => {}));
  },
};

/** The board is not what it should be: one sentence, and a way to try again. */
export const Failed: Story = { args: { data: { ...sampleBoard, indicators: [{}] } } };

/** What the author wrote is the last thing a visitor sees. */
export const FailedWithContent: Story = {
  args: { data: {}, content: html`<p>两个规划的指标，见公报。</p>` },
};

/** Neither the loader's script tag nor the element names a dataset. */
export const NoSource: Story = {};
