import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const data = fileURLToPath(new URL('../dist/data', import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The repository's own vite.config.ts builds the widgets, with entries and file names of theirs.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // The built storybook stands beside the data, in dist/; only while stories are written have the data to be served too.
  staticDirs: (folders = [], { configType }) =>
    configType === 'DEVELOPMENT' && existsSync(data) ? [...folders, { from: data, to: '/data' }] : folders,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
