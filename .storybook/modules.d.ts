declare module 'virtual:custom-elements-manifest' {
  /** The custom elements manifest, as the analyzer writes it to `dist/custom-elements.json`. */
  const manifest: object;
  export default manifest;
}

declare module '*.css';
