declare module 'virtual:custom-elements-manifest' {
  import type { ElementsManifest } from './arg-types.js';

  /** The custom elements manifest, as the analyzer writes it to `dist/custom-elements.json`. */
  const manifest: ElementsManifest;
  export default manifest;
}

declare module '*.css';

declare module '*.mdx' {
  /** A page of documentation, as Storybook renders it. */
  const page: () => unknown;
  export default page;
}
