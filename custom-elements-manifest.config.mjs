/** Members that are nobody's to use: private and protected ones, and those marked `@internal`. */
const isOurOwn = (member) =>
  member.name.startsWith('#') || member.privacy === 'private' || member.privacy === 'protected' || member.isInternal;

export default {
  globs: ['packages/elements/src/**/*.ts', 'packages/map/src/**/*.ts', 'packages/embed/src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'only-what-hosts-use',
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isClassDeclaration(node) || !node.name) return;
        const described = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
        for (const member of node.members) {
          const isInternal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
          const found = isInternal && described?.members?.find(({ name }) => name === member.name?.getText());
          if (found) found.isInternal = true;
        }
      },
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules) {
          for (const declaration of declarations ?? []) {
            if (declaration.members) declaration.members = declaration.members.filter((each) => !isOurOwn(each));
          }
        }
        // Only elements are of use to a host; what they are made of is not described.
        customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
          declarations?.some(({ customElement }) => customElement),
        );
      },
    },
  ],
};
