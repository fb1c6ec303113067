import type { OfferedFile, RefusedFile, TakenFiles } from '../../shared/bridge/table.ts';

/** What main did not take, by the names the person chose it by. */
export const namedOf = (
  { refused }: TakenFiles,
  files: readonly OfferedFile[],
): readonly RefusedFile[] =>
  refused.map(({ token, fault }) => ({
    name: files.find((file) => file.token === token)?.name ?? '',
    fault,
  }));
