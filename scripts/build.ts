// npm run build [-- data | widgets | demo | storybook …]: all of dist/, or the named parts of it.

/** Each part is loaded when it is built: the data need no bundler. */
const parts = {
  data: async () => (await import('./build-data.js')).buildData(),
  widgets: async () => (await import('./build-widgets.js')).buildWidgets(),
  demo: async () => (await import('./build-demo.js')).buildDemo(),
  storybook: async () => (await import('./build-storybook.js')).buildStorybook(),
};

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

const named = process.argv.slice(2);
const unknown = named.find((name) => !isPart(name));
if (unknown !== undefined) {
  console.error(`A part to build should be one of ${Object.keys(parts).join(', ')}; got "${unknown}".`);
  process.exit(2);
}
for (const part of Object.keys(parts).filter(isPart)) {
  if (named.length > 0 && !named.includes(part)) continue;
  const started = performance.now();
  try {
    await parts[part]();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  console.log(`Built ${part} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
