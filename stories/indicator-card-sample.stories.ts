import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card, cardArgTypes, type CardArgs } from './indicator-card.js';

/**
 * The invented district, as it was last built (`npm run build:data`): beside the built storybook, and served with it while
 * stories are written. Without it the cards say that they could not be loaded.
 */
const src = '../data/demonstration';

const meta: Meta<CardArgs> = {
  title: 'Indicator card, sample data',
  component: 'plan-indicator-card',
  render: card,
  args: { src, 'report-href': '#report' },
  argTypes: cardArgTypes,
};
export default meta;

type Story = StoryObj<CardArgs>;

/** A level to reach: a track from the baseline to the target, with the schedule; a milestone on the way, and areas. */
export const Rate: Story = { args: { indicator: 'women.health.sample-cervical-screening' } };

/** A level to come down to: the track still runs from the baseline to the target. */
export const RateFromAbove: Story = { args: { indicator: 'children.education.sample-large-classes' } };

/** Everything of a kind. */
export const Coverage: Story = { args: { indicator: 'women.family.sample-counselling-rooms' } };

/** A count: one square each; what was there before is hatched. A unit explains an early warning. */
export const Count: Story = { args: { indicator: 'women.economy.sample-startup-bases' } };

/** A count that is reached by no more than it had to be. */
export const CountReached: Story = { args: { indicator: 'children.environment.sample-practice-bases' } };

/** Beyond sixty a count is a track. An earlier target is kept with its result. */
export const CountBeyondSixty: Story = { args: { indicator: 'women.environment.sample-nursing-rooms' } };

/** A count of many. */
export const CountOfThousands: Story = { args: { indicator: 'women.education.sample-skills-training' } };

/** 左右: the band in which it is met, told on the card. */
export const About: Story = { args: { indicator: 'children.education.sample-public-kindergartens-share' } };

/** 左右 of everything. */
export const AboutTheWhole: Story = { args: { indicator: 'women.social-security.sample-pension-insurance' } };

/** A ratio of two numbers. */
export const Ratio: Story = { args: { indicator: 'women.environment.sample-toilet-ratio' } };

/** Places for a thousand residents, and higher-level areas apart. */
export const PerThousandResidents: Story = { args: { indicator: 'children.welfare.sample-childcare-places' } };

/** A level to keep, and kept; with a definition, areas and higher-level areas. */
export const MaintainHeld: Story = { args: { indicator: 'women.health.sample-maternal-management' } };

/** A level to keep, close to its limit. */
export const MaintainClose: Story = { args: { indicator: 'women.decision-making.sample-committee-women-share' } };

/** A level to keep, not kept. */
export const MaintainNotHeld: Story = { args: { indicator: 'women.economy.sample-employed-women-share' } };

/** A direction, and the right one: a line without a target, no per cent. */
export const TrendImproving: Story = { args: { indicator: 'children.education.sample-after-school-care' } };

/** A direction, and little change. */
export const TrendLittleChange: Story = { args: { indicator: 'women.health.sample-breast-screening' } };

/** A direction, and the wrong one. */
export const TrendWrongWay: Story = { args: { indicator: 'women.education.sample-science-literacy-gap' } };

/** A direction, by area, the gap closing. */
export const TrendByArea: Story = { args: { indicator: 'children.family.sample-shared-reading' } };

/** A break in the series: what stands before it is not compared. */
export const TrendBreak: Story = { args: { indicator: 'women.social-security.sample-injury-insurance' } };

/** A break after which there is too little to judge. */
export const TrendBreakUnassessed: Story = { args: { indicator: 'women.family.sample-housework-gap' } };

/** To be set up; nothing is published. */
export const SetUpUnknown: Story = { args: { indicator: 'children.safety.sample-injury-monitoring' } };

/** To be set up; not started. */
export const SetUpNotStarted: Story = { args: { indicator: 'women.law.sample-rights-service-system' } };

/** To be set up; under way. */
export const SetUpUnderWay: Story = { args: { indicator: 'children.welfare.sample-data-sharing' } };

/** Set up. */
export const SetUpDone: Story = { args: { indicator: 'children.environment.sample-children-council' } };

/** Set up and verified. */
export const SetUpVerified: Story = { args: { indicator: 'women.family.sample-family-education-centre' } };

/** To be above the city’s level, which moves. */
export const MovingComparator: Story = {
  args: { indicator: 'women.decision-making.sample-committee-heads-women-share' },
};

/** To be above the city’s level, and further from it each year. */
export const MovingComparatorAway: Story = { args: { indicator: 'children.health.sample-fissure-sealing' } };

/** A change from the baseline in percentage points, and away from it: negative progress, by sex and age. */
export const ChangeFromBaseline: Story = { args: { indicator: 'children.health.sample-myopia' } };

/** A change from the baseline, in per cent. */
export const ChangeInPerCent: Story = { args: { indicator: 'women.health.sample-maternal-anaemia' } };

/** Behind where it began. */
export const NegativeProgress: Story = { args: { indicator: 'children.safety.sample-student-products' } };

/** Small numbers that can be told apart from the target: better than it. */
export const SmallNumbersBetter: Story = { args: { indicator: 'children.health.sample-neonatal-mortality' } };

/** Small numbers that can be told apart from the target: not there yet. */
export const SmallNumbersWorse: Story = { args: { indicator: 'children.health.sample-under-five-mortality' } };

/** Small numbers that cannot be told apart from the target: “reached” never stands alone. The value is 0. */
export const SmallNumbersNotApart: Story = { args: { indicator: 'women.health.sample-maternal-mortality' } };

/** Small numbers whose counts are internal. */
export const InternalCounts: Story = { args: { indicator: 'children.safety.sample-injury-mortality' } };

/** Too early to assess. */
export const TooEarly: Story = { args: { indicator: 'children.family.sample-fathers-courses' } };

/** Too few years, the newest provisional. */
export const TooFewYears: Story = { args: { indicator: 'women.economy.sample-occupational-disease' } };

/** No baseline: no progress is calculated. */
export const NoBaseline: Story = { args: { indicator: 'children.welfare.sample-child-directors' } };

/** A change from a baseline that is not there. */
export const ChangeWithoutBaseline: Story = { args: { indicator: 'women.health.sample-health-literacy' } };

/** Reached before its year, by sex, the gap widening. */
export const MetEarly: Story = { args: { indicator: 'children.health.sample-fitness' } };

/** Reached, by a small margin. */
export const MetByASmallMargin: Story = { args: { indicator: 'women.health.sample-syphilis-testing' } };

/** 97.96% is not 98%: decimals stay as printed. */
export const DecimalsAsPrinted: Story = { args: { indicator: 'women.health.sample-hepatitis-b-testing' } };

/** 超过: reaching the number is not enough. */
export const AtTheLimit: Story = { args: { indicator: 'women.environment.sample-public-service-advertisements' } };

/** Its year is over and it was not reached. */
export const Missed: Story = { args: { indicator: 'women.health.sample-premarital-check-2025' } };

/** Values, and no verdict: 评估结论尚未发布. Nothing of it is drawn. */
export const Withheld: Story = { args: { indicator: 'children.health.sample-infant-mortality' } };

/** A direction whose verdict is withheld; a year’s value is not made public. */
export const WithheldTrend: Story = { args: { indicator: 'children.legal-protection.sample-juvenile-crime-share' } };

/** A count whose verdict is withheld. */
export const WithheldCount: Story = { args: { indicator: 'women.law.sample-shelters' } };

/** The committee says otherwise than the calculation: both stand, with the reason. */
export const Overruled: Story = { args: { indicator: 'children.environment.sample-reading-participation' } };

/** Another body than the committee says so. */
export const AnotherBody: Story = { args: { indicator: 'children.legal-protection.sample-law-vice-principals' } };

/** A note on the data, and what the unit says of it; a year was not collected. */
export const Explanation: Story = { args: { indicator: 'women.law.sample-legal-aid-satisfaction' } };

/** A milestone on the way, with its result. */
export const InterimMilestone: Story = { args: { indicator: 'children.environment.sample-friendly-parks' } };

/** A value that was corrected: old, new, when and why. */
export const Corrected: Story = { args: { indicator: 'children.legal-protection.sample-legal-aid-completion' } };

/** A value that was revised, and a year that cannot be read. */
export const Revised: Story = { args: { indicator: 'children.education.sample-disabled-enrolment' } };

/** A year in which it does not apply. */
export const NotApplicable: Story = { args: { indicator: 'women.decision-making.sample-congress-women-share' } };

/** School years; the newest value is not due yet. */
export const NotYetDue: Story = { args: { indicator: 'children.education.sample-compulsory-schooling' } };

/** By sex, the gap closing. */
export const BySex: Story = { args: { indicator: 'children.health.sample-anaemia' } };

/** By subdistrict, the gap widening. */
export const ByArea: Story = { args: { indicator: 'women.family.sample-infant-guidance' } };

/** Values that are not made public. */
export const Suppressed: Story = { args: { indicator: 'women.law.sample-case-detection' } };

/** Nothing is published: the target is the picture, in sample data too. */
export const NotPublished: Story = { args: { indicator: 'women.decision-making.sample-boards-women-share' } };

/** One clause with two limits makes two cards. */
export const TwoLimits: Story = { args: { indicator: 'women.economy.sample-highly-skilled-share-from' } };

/** City and nation, clearly apart. */
export const HigherLevelAreas: Story = { args: { indicator: 'women.health.sample-life-expectancy' } };

/** Forms in the two small variants. */
const forms = [
  'children.education.sample-large-classes',
  'children.environment.sample-friendly-parks',
  'children.education.sample-public-kindergartens-share',
  'women.health.sample-maternal-mortality',
  'women.health.sample-life-expectancy',
  'children.welfare.sample-data-sharing',
  'women.economy.sample-employed-women-share',
  'children.health.sample-myopia',
  'women.health.sample-premarital-check-2025',
  'children.health.sample-infant-mortality',
  'women.law.sample-case-detection',
  'children.family.sample-fathers-courses',
];

/** Cards of a dashboard. */
export const CompactForms: Story = {
  args: { variant: 'compact' },
  render: (args) => html`<div class="plan-story-grid">${forms.map((indicator) => card({ ...args, indicator }))}</div>`,
};
export const CompactFormsEnglish: Story = { ...CompactForms, args: { variant: 'compact', locale: 'en' } };

/** Rows of a list. */
export const RowForms: Story = {
  args: { variant: 'row' },
  render: (args) => html`${forms.map((indicator) => card({ ...args, indicator }))}`,
};
export const RowFormsEnglish: Story = { ...RowForms, args: { variant: 'row', locale: 'en' } };

const myopia = 'children.health.sample-myopia';
const parks = 'children.environment.sample-friendly-parks';
const deaths = 'women.health.sample-maternal-mortality';

export const Dark: Story = { args: { indicator: myopia, theme: 'dark' } };
export const DarkSmallNumbers: Story = { args: { indicator: deaths, theme: 'dark' } };
export const Contrast: Story = { args: { indicator: myopia, theme: 'contrast' } };
export const ContrastSquares: Story = { args: { indicator: parks, theme: 'contrast' } };

/** Large text and large targets: the drawings have a geometry of their own. */
export const Elder: Story = { args: { indicator: myopia, mode: 'elder' } };
export const ElderSmallNumbers: Story = { args: { indicator: deaths, mode: 'elder' } };
export const ElderSquares: Story = { args: { indicator: parks, mode: 'elder' } };
export const ElderCompact: Story = { args: { indicator: myopia, mode: 'elder', variant: 'compact' } };
export const ElderRow: Story = { args: { indicator: myopia, mode: 'elder', variant: 'row' } };

export const TraditionalChinese: Story = { args: { indicator: myopia, locale: 'zh-Hant' } };
export const English: Story = { args: { indicator: myopia, locale: 'en' } };
export const EnglishSmallNumbers: Story = { args: { indicator: deaths, locale: 'en' } };
export const EnglishSquares: Story = { args: { indicator: parks, locale: 'en' } };
export const EnglishSetUp: Story = { args: { indicator: 'children.welfare.sample-data-sharing', locale: 'en' } };

const narrow = (args: CardArgs) => html`<div class="plan-story-narrow">${card(args)}</div>`;

/** A column of 320 px. */
export const Narrow: Story = { args: { indicator: myopia }, render: narrow };
export const NarrowSquares: Story = { args: { indicator: parks }, render: narrow };
export const NarrowSmallNumbers: Story = { args: { indicator: deaths }, render: narrow };
export const NarrowEnglish: Story = { args: { indicator: myopia, locale: 'en' }, render: narrow };

const completion = 'children.legal-protection.sample-legal-aid-completion';

/** A release held for ever: the value that was corrected later is told with both numbers, and cannot be hidden. */
export const Frozen: Story = { args: { indicator: completion, release: '2025-10-31' } };
export const FrozenEnglish: Story = { args: { indicator: completion, release: '2025-10-31', locale: 'en' } };

/** A release that came before the value which was corrected: newer figures exist. */
export const FrozenBeforeTheCorrection: Story = { args: { indicator: completion, release: '2024-10-31' } };

/** A later release revised a value, which is no correction. */
export const FrozenRevised: Story = {
  args: { indicator: 'children.education.sample-disabled-enrolment', release: '2024-10-31' },
};

/** The definition changed since: neither newer figures nor a correction. */
export const FrozenRedefined: Story = {
  args: { indicator: 'women.social-security.sample-nursing-beds-share', release: '2025-10-31' },
};

/** The newest release, held: nothing newer is to be told. */
export const FrozenNewest: Story = { args: { indicator: parks, release: '2026-10-31' } };

/** What of a release's manifest says which bytes a file has. */
interface Manifest {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

/** A release held to its very bytes: the hash that its manifest lists, written as in a script's attribute. */
export const FrozenWithIntegrity: Story = {
  args: { indicator: completion, release: '2025-10-31' },
  loaders: [
    async ({ args: { indicator, release } }) => {
      const answer = await fetch(`${src}/${release}/manifest.json`);
      if (!answer.ok) return {};
      const { files } = (await answer.json()) as Manifest;
      const { sha256 } = files[`indicators/${indicator}.json`]!;
      const bytes = sha256.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
      return { integrity: `sha256-${btoa(String.fromCharCode(...bytes))}` };
    },
  ],
  render: (args, { loaded }) => card({ ...args, ...(loaded as { integrity?: string }) }),
};
