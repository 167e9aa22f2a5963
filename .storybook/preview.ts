import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from 'virtual:custom-elements-manifest';
import { describeElement, listArgTypes, pickSettable } from './arg-types.js';
import docsPage from './docs-page.mdx';
import './preview.css';

/** What a host's switch for its look does: it tells each of our elements, unless the story has told it already. */
function applyTheme(story: Element, theme: string): void {
  for (const element of story.querySelectorAll('*')) {
    if (!element.localName.startsWith('plan-')) continue;
    if (element.hasAttribute('theme') && !element.hasAttribute('data-toolbar-theme')) continue;
    element.setAttribute('theme', theme);
    element.setAttribute('data-toolbar-theme', '');
  }
}

const preview: Preview = {
  tags: ['autodocs'],
  // A story offers what can be set; all that the element has stands once in its docs.
  argTypesEnhancers: [({ name, argTypes }) => (name === '__meta' ? argTypes : pickSettable(argTypes))],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: docsPage,
      // Storybook's own reading keys every row by its name alone, so that a slot overwrites an attribute.
      extractArgTypes: (tagName: string) => listArgTypes(manifest, tagName),
      extractComponentDescription: (tagName: string) => describeElement(manifest, tagName)?.description ?? '',
    },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    locale: {
      description: 'lang of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-Hans', title: '简体中文' },
          { value: 'zh-Hant', title: '繁體中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'theme of the elements',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'Contrast' },
        ],
      },
    },
    mode: {
      description: 'data-plan-mode of the page',
      toolbar: {
        icon: 'accessibility',
        dynamicTitle: true,
        items: [
          { value: 'standard', title: 'Standard' },
          { value: 'elder', title: 'Elder mode' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'zh-Hans', theme: 'light', mode: 'standard' },
  decorators: [
    // A story alone is a whole page, with a landmark and headings above those of the element.
    (story, { viewMode, title, name }) =>
      viewMode === 'story'
        ? html`<main>
            <h1 class="plan-story-heading">${title}</h1>
            <h2 class="plan-story-heading">${name}</h2>
            ${story()}
          </main>`
        : story(),
    (story, { globals: { locale, theme, mode } }) =>
      html`<div
        class="plan-story"
        lang=${locale}
        data-theme=${theme}
        data-plan-mode=${mode}
        ${ref((wrapper) => {
          // The story inside is rendered after this callback.
          if (wrapper) queueMicrotask(() => applyTheme(wrapper, theme));
        })}
      >
        ${story()}
      </div>`,
  ],
};

export default preview;
