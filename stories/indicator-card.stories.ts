import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  board,
  childFriendlyBases,
  demonstrationFile,
  healthyLifeExpectancy,
  inclusiveKindergartens,
  indicatorFiles,
  maternalMortality,
  overweightGrowth,
  shelters,
  womenInEmployment,
} from '../test/elements/fixtures.js';
import { card, cardArgTypes, type CardArgs } from './indicator-card.js';

const meta: Meta<CardArgs> = {
  title: 'Indicator card',
  component: 'plan-indicator-card',
  render: card,
  args: { 'report-href': '#report' },
  argTypes: cardArgTypes,
};
export default meta;

type Story = StoryObj<CardArgs>;

/** A level, with a decimal and a denominator. Nothing is published, so the target is the picture. */
export const Target: Story = { args: { data: maternalMortality } };

/** A count. Its note says what the plan's preface counts and this card does not. */
export const Count: Story = { args: { data: childFriendlyBases } };

/** A direction without a number, in words; the clause is marked in its item. */
export const Direction: Story = { args: { data: healthyLifeExpectancy } };

/** Something to be set up. */
export const SetUp: Story = { args: { data: shelters } };

/** 左右. */
export const About: Story = { args: { data: womenInEmployment } };

/** The comparator before the number. */
export const ComparatorBefore: Story = { args: { data: inclusiveKindergartens } };

/** A change from a baseline that the plan does not print. */
export const ChangeFromBaseline: Story = { args: { data: overweightGrowth } };

/** With a definition of the plan's own. */
export const Definition: Story = {
  args: {
    data: {
      ...maternalMortality,
      definition: {
        text: {
          'zh-Hans': '本故事用来显示有统计口径时的样式，不是规划原文。',
          'zh-Hant': '本故事用來顯示有統計口徑時的樣式，不是規劃原文。',
          en: 'This story shows how a definition looks; these are not the plan’s words.',
        },
        place: null,
      },
    },
  },
};

/** A reason other than that nothing is published yet. */
export const Suppressed: Story = { args: { data: { ...maternalMortality, latest: { missing: 'suppressed' } } } };

/** Sample data: every figure is invented and the notice cannot be taken away. */
export const Demonstration: Story = { args: { data: demonstrationFile } };

export const Compact: Story = { args: { data: maternalMortality, variant: 'compact' } };
export const CompactDemonstration: Story = { args: { data: demonstrationFile, variant: 'compact' } };

/** Rows of a list, one element each. */
export const Rows: Story = {
  args: { variant: 'row' },
  render: (args) => html`${indicatorFiles.map((data) => card({ ...args, data }))}`,
};

/** A dozen cards in a page come from one board. */
export const Grid: Story = {
  args: { data: board },
  render: (args) => html`
    <div class="plan-story-grid">${board.indicators.map(({ id }) => card({ ...args, indicator: id }))}</div>
  `,
};

export const TraditionalChinese: Story = { args: { data: maternalMortality, locale: 'zh-Hant' } };
export const English: Story = { args: { data: maternalMortality, locale: 'en' } };
export const EnglishLong: Story = { args: { data: inclusiveKindergartens, locale: 'en' } };
export const EnglishRow: Story = { args: { data: inclusiveKindergartens, locale: 'en', variant: 'row' } };

export const Dark: Story = { args: { data: demonstrationFile, theme: 'dark' } };
export const Contrast: Story = { args: { data: demonstrationFile, theme: 'contrast' } };

/** Large text and large targets. */
export const Elder: Story = { args: { data: maternalMortality, mode: 'elder' } };
export const ElderCompact: Story = { args: { data: demonstrationFile, mode: 'elder', variant: 'compact' } };
export const ElderRow: Story = { args: { data: maternalMortality, mode: 'elder', variant: 'row' } };

/** A column of 320 px. */
export const Narrow: Story = {
  args: { data: maternalMortality },
  render: (args) => html`<div class="plan-story-narrow">${card(args)}</div>`,
};

const authored = html`<p>孕产妇死亡率：2030年目标值6.5/10万以下。</p>`;

/** Without an indicator the author's own content stands. */
export const Idle: Story = { args: { content: authored } };

/** The answer never comes. */
export const Loading: Story = {
  args: { indicator: maternalMortality.id, src: '/never' },
  beforeEach: () => {
    const key = Symbol.for('plan-widgets.requests');
    const page = globalThis as { [key]?: Map<string, Promise<unknown>> };
    const address = `${location.origin}/never/latest/indicators/${maternalMortality.id}.json`;
    (page[key] ??= new Map()).set(address, new Promise(() => {}));
  },
};

/** There is no such indicator. */
export const Empty: Story = { args: { data: board, indicator: 'women.health.maternal-mortality' } };

/** The record is not what it should be: one sentence, and a way to try again. */
export const Failed: Story = { args: { data: { ...maternalMortality, sentence: null } } };

/** What the author wrote is the last thing a visitor sees. */
export const FailedWithContent: Story = { args: { data: {}, content: authored } };

/** Neither the loader's script tag nor the element names a dataset. */
export const NoSource: Story = { args: { indicator: maternalMortality.id } };
