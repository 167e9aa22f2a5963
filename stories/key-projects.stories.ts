import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '@plan-widgets/elements/key-projects/define';
import type { PlanKeyProjects } from '@plan-widgets/elements/key-projects';
import { inclusiveKindergartens } from '../test/elements/fixtures.js';
import { demonstrationProjects, projectsFile } from '../test/elements/key-projects/projects-fixtures.js';

interface Args {
  /** The parsed JSON of `projects.json`. */
  data?: unknown;
  plan?: string;
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
const projects = (args: Args): TemplateResult => html`
  <plan-key-projects
    .data=${args.data ?? null}
    plan=${args.plan ?? nothing}
    src=${args.src ?? nothing}
    release=${args.release ?? nothing}
    theme=${args.theme ?? nothing}
    mode=${args.mode ?? nothing}
    locale=${args.locale ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    report-href=${args['report-href'] ?? nothing}
    ?allow-demonstration=${args['allow-demonstration'] ?? false}
    @plan-error=${(event: Event) => event.preventDefault()}
    >${args.content ?? nothing}</plan-key-projects
  >
`;

const meta: Meta<Args> = {
  title: 'Key projects',
  component: 'plan-key-projects',
  render: projects,
  args: { 'report-href': '#report' },
  argTypes: {
    plan: { control: 'inline-radio', options: [undefined, 'women', 'children'] },
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

/** What an address answers, known before it is asked. */
function answer(path: string, json: Promise<unknown>): void {
  const key = Symbol.for('plan-widgets.requests');
  const page = globalThis as { [key]?: Map<string, Promise<unknown>> };
  (page[key] ??= new Map()).set(`${location.origin}${path}`, json);
}

/** A number, a project without one, words in place of a number, and an indicator linked. Nothing is published of any. */
export const Official: Story = { args: { data: projectsFile } };

/** The projects of one plan. */
export const OnePlan: Story = { args: { data: projectsFile, plan: 'women' } };

/** Sample data: a linked indicator has a figure and a status, which are its own, and recorded places. */
export const Demonstration: Story = { args: { data: demonstrationProjects } };

/** The wording whole, and the card of the linked indicator open below it. */
export const Opened: Story = {
  args: { data: projectsFile, plan: 'children', src: '/stories' },
  beforeEach: () =>
    answer(`/stories/latest/indicators/${inclusiveKindergartens.id}.json`, Promise.resolve(inclusiveKindergartens)),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<PlanKeyProjects>('plan-key-projects')!;
    await element.ready;
    for (const button of element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.toggle, .lead')) button.click();
    await element.updateComplete;
  },
};

export const TraditionalChinese: Story = { args: { data: projectsFile, locale: 'zh-Hant' } };
export const English: Story = { args: { data: projectsFile, locale: 'en' } };

export const Dark: Story = { args: { data: demonstrationProjects, theme: 'dark' } };
export const Contrast: Story = { args: { data: demonstrationProjects, theme: 'contrast' } };

/** Large text and large targets. */
export const Elder: Story = { args: { data: projectsFile, mode: 'elder' } };

/** A column of 320 px. */
export const Narrow: Story = {
  args: { data: projectsFile },
  render: (args) => html`<div class="plan-story-narrow">${projects(args)}</div>`,
};

const authored = html`<p>《深圳市宝安区妇女发展规划（2021—2030年）》列有6个重点项目。</p>`;

/** The answer never comes. */
export const Loading: Story = {
  args: { src: '/never' },
  beforeEach: () => answer('/never/latest/projects.json', new Promise(() => {})),
};

/** There is no such plan. */
export const Empty: Story = { args: { data: projectsFile, plan: 'elders' } };

/** The file is not what it should be: one sentence, and a way to try again. */
export const Failed: Story = { args: { data: { ...projectsFile, demonstration: null } } };

/** What the author wrote is the last thing a visitor sees. */
export const FailedWithContent: Story = { args: { data: {}, content: authored } };

/** Neither the loader's script tag nor the element names a dataset. */
export const NoSource: Story = {};
