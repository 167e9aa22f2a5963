/**
 * What the build made, as the loader needs to know it. Addresses are relative to the folder of the loader's own file.
 */
export interface BuiltFiles {
  /** For each tag, its module first and then every file that module needs, however deep: all can be asked for at once. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** For each tag and each of its variants that does, the files that it asks for as soon as it has its record. */
  readonly variants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** For each locale, the file of the messages that every element needs. */
  readonly words: Readonly<Record<string, string>>;
  /** For each tag that needs more messages, their files for each locale. */
  readonly more: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

declare global {
  /** The table of {@link BuiltFiles}, put in the loaders' place by the build. */
  const BUILT_FILES: BuiltFiles;
}
