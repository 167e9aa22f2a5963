import type { Picture } from './picture.js';

/** What can be given away. */
export type ExportKind = 'png' | 'svg' | 'csv' | 'citation' | 'sentence' | 'zip';

/** The name of a file: the indicator, its release and, of sample data, that it is. */
export function fileName({ record }: Pick<Picture, 'record'>, kind: ExportKind): string {
  const stem = `${record.demonstration ? 'sample-' : ''}${record.id}-${record.release}`;
  if (kind === 'citation' || kind === 'sentence') return `${stem}-${kind}.txt`;
  return `${stem}.${kind}`;
}
