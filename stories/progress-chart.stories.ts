import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@plan-widgets/elements/progress-chart/define';
import {
  about,
  areas,
  broken,
  corrected,
  count,
  direction,
  elsewhere,
  gap,
  official,
  overruled,
  provisional,
  setUp,
  sexes,
  suppressed,
  withheld,
} from '../test/elements/progress-chart/fixtures.js';

interface Args {
  /** The parsed JSON of an indicator's file. */
  data?: unknown;
  indicator?: string;
  src?: string;
  release?: string;
  theme?: 'light' | 'dark' | 'contrast';
  mode?: 'elder';
  locale?: string;
  'heading-level'?: number;
  'report-href'?: string;
  'allow-demonstration'?: boolean;
  /** Remarks of the page's author. */
  annotations?: readonly { readonly year: number; readonly text: string }[];
  /** What the author wrote inside the tag. */
  content?: TemplateResult;
  /** Slots of buttons that are pressed in this story, in their order. */
  pressed?: readonly string[];
}

/** Stories ask for nothing over the network, and those that fail do so on purpose: the console has nothing to say. */
const chart = (args: Args): TemplateResult => html`
  <plan-progress-chart
    .data=${args.data ?? null}
    .annotations=${args.annotations ?? null}
    indicator=${args.indicator ?? nothing}
    src=${args.src ?? nothing}
    release=${args.release ?? nothing}
    theme=${args.theme ?? nothing}
    mode=${args.mode ?? nothing}
    locale=${args.locale ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    report-href=${args['report-href'] ?? nothing}
    ?allow-demonstration=${args['allow-demonstration'] ?? false}
    @plan-error=${(event: Event) => event.preventDefault()}
    >${args.content ?? nothing}</plan-progress-chart
  >
`;

const meta: Meta<Args> = {
  title: 'Progress chart',
  component: 'plan-progress-chart',
  render: chart,
  args: { 'report-href': '#report' },
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark', 'contrast'] },
    mode: { control: 'inline-radio', options: [undefined, 'elder'] },
    locale: { control: 'inline-radio', options: ['zh-Hans', 'zh-Hant', 'en'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    data: { table: { disable: true } },
    annotations: { table: { disable: true } },
    content: { table: { disable: true } },
    pressed: { table: { disable: true } },
  },
  play: async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector('plan-progress-chart')!;
    if (args.pressed) await element.ready;
    for (const slot of args.pressed ?? []) {
      element.shadowRoot!.querySelector(`slot[name="${slot}"]`)!.closest('button')!.click();
      await element.updateComplete;
    }
  },
};
export default meta;

type Story = StoryObj<Args>;

/** By sex, with a projection that leads away from the target. */
export const Sexes: Story = { args: { data: sexes } };

export const Ages: Story = { args: { data: sexes, pressed: ['choice-age'] } };

/** Higher-level areas, thin and square, and named as not the district's. */
export const HigherLevelAreas: Story = { args: { data: sexes, pressed: ['choice-comparators'] } };

/** The table in the drawing's place. */
export const Table: Story = { args: { data: sexes, pressed: ['choice-table'] } };

/** By subdistrict, before areas are chosen. */
export const Total: Story = { args: { data: areas } };

/** Subdistricts as small charts on one scale, in the order of the file and never by value. */
export const Subdistricts: Story = { args: { data: areas, pressed: ['choice-area'] } };

/** A break: the line ends and begins anew. */
export const Break: Story = { args: { data: broken } };

/** A year whose value cannot be read stays a gap; the years are school years. */
export const Gap: Story = { args: { data: gap } };

/** The newest value is provisional and drawn open. */
export const Provisional: Story = { args: { data: provisional } };

/** A value that was corrected: old and new, when and why. */
export const Corrected: Story = { args: { data: corrected } };

/** The verdict is not published: no projection, no path on schedule. */
export const Withheld: Story = { args: { data: withheld } };

/** The published verdict is another than the calculated one. */
export const Overruled: Story = { args: { data: overruled } };

export const Count: Story = { args: { data: count } };

/** 左右: a band. */
export const About: Story = { args: { data: about } };

/** A direction without a number: no target line. */
export const Direction: Story = { args: { data: direction } };

/** Something to be set up: four steps in words. */
export const SetUp: Story = { args: { data: setUp } };

/** Official: nothing of the district's is published. Never an empty chart. */
export const NoValue: Story = { args: { data: official } };

/** Official, where higher-level areas have values. */
export const NoValueWithReference: Story = { args: { data: elsewhere } };

/** The values are there and not made public. */
export const Suppressed: Story = { args: { data: suppressed } };

/** Remarks of the page's author, marked as such. */
export const Annotations: Story = {
  args: {
    data: sexes,
    annotations: [
      { year: 2021, text: '示例：课后户外活动开始' },
      { year: 2024, text: '示例：教室照明改造完成' },
    ],
  },
};

/** The texts to be copied. */
export const Citation: Story = { args: { data: sexes, pressed: ['file-citation'] } };
export const Sentence: Story = { args: { data: sexes, pressed: ['file-sentence'] } };

export const TraditionalChinese: Story = { args: { data: sexes, locale: 'zh-Hant' } };
export const English: Story = { args: { data: sexes, locale: 'en' } };
export const EnglishSubdistricts: Story = { args: { data: areas, locale: 'en', pressed: ['choice-area'] } };
export const EnglishNoValue: Story = { args: { data: elsewhere, locale: 'en' } };

export const Dark: Story = { args: { data: sexes, theme: 'dark' } };
export const Contrast: Story = { args: { data: sexes, theme: 'contrast' } };
/** Large text and large targets: a geometry of its own. */
export const Elder: Story = { args: { data: sexes, mode: 'elder' } };
export const ElderNoValue: Story = { args: { data: elsewhere, mode: 'elder' } };

/** A column of 320 px. */
export const Narrow: Story = {
  args: { data: sexes },
  render: (args) => html`<div class="plan-story-narrow">${chart(args)}</div>`,
};
export const NarrowSubdistricts: Story = {
  args: { data: areas, pressed: ['choice-area'] },
  render: (args) => html`<div class="plan-story-narrow">${chart(args)}</div>`,
};

const authored = html`<p>儿童总体近视率：2030年比2020年下降5个百分点。</p>`;

/** Without an indicator the author's own content stands. */
export const Idle: Story = { args: { content: authored } };

/** The answer never comes. */
export const Loading: Story = {
  args: { indicator: official.id, src: '/never' },
  beforeEach: () => {
    const key = Symbol.for('plan-widgets.requests');
    const page = globalThis as { [key]?: Map<string, Promise<unknown>> };
    const address = `${location.origin}/never/latest/indicators/${official.id}.json`;
    (page[key] ??= new Map()).set(address, new Promise(() => {}));
  },
};

/** The record is not what it should be: one sentence, and a way to try again. */
export const Failed: Story = { args: { data: { ...sexes, sentence: null } } };

/** What the author wrote is the last thing a visitor sees. */
export const FailedWithContent: Story = { args: { data: {}, content: authored } };

/** Neither the loader's script tag nor the element names a dataset. */
export const NoSource: Story = { args: { indicator: official.id } };
