import type { TaskContent } from '../../../shared/orders/content.ts';
import type { EvidenceFile } from '../../../shared/orders/entry.ts';

/** `empty`: it holds nothing. `same`: that other file holds the very same bytes. Either may be meant. */
export type FileDoubt =
  { readonly kind: 'empty' } | { readonly kind: 'same'; readonly name: string };

/** What makes one look twice at a file before it is sent; null: nothing. */
export function fileDoubt(
  file: Pick<EvidenceFile, 'blob' | 'bytes' | 'sha256'>,
  tasks: readonly Pick<TaskContent, 'files'>[],
): FileDoubt | null {
  if (file.bytes === 0) return { kind: 'empty' };
  const other = tasks
    .flatMap(({ files }) => files)
    .find(({ blob, sha256 }) => blob !== file.blob && sha256 === file.sha256);
  return other === undefined ? null : { kind: 'same', name: other.name };
}
