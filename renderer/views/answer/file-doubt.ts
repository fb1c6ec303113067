import type { TaskContent } from '../../../shared/orders/content.ts';
import type { EvidenceFile } from '../../../shared/orders/entry.ts';

/** `empty`: it holds nothing. `same`: another file of the answer holds the very same bytes. Either may be meant. */
export type FileDoubt = 'empty' | 'same';

/** What makes one look twice at a file before it is sent; null: nothing. */
export function fileDoubt(
  file: Pick<EvidenceFile, 'blob' | 'bytes' | 'sha256'>,
  tasks: readonly Pick<TaskContent, 'files'>[],
): FileDoubt | null {
  if (file.bytes === 0) return 'empty';
  const isTwice = tasks.some(({ files }) =>
    files.some(({ blob, sha256 }) => blob !== file.blob && sha256 === file.sha256),
  );
  return isTwice ? 'same' : null;
}
