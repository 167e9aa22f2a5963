import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const manifest = fileURLToPath(new URL('../dist/custom-elements.json', import.meta.url));

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    {
      name: 'plan-widgets:manifest',
      resolveId: (id) => (id === 'virtual:custom-elements-manifest' ? `\0${id}` : null),
      load(id) {
        if (id !== '\0virtual:custom-elements-manifest') return null;
        if (!existsSync(manifest)) {
          throw new Error(`Wanted the elements' manifest, got no ${manifest}. Run: npm run build:storybook`);
        }
        return `export default ${readFileSync(manifest, 'utf8')}`;
      },
    },
  ],
});
