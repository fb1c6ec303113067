import type { OfferedFile, RefusedFile, TakenFiles } from '../../shared/bridge/table.ts';
import { withoutPicked } from './picked-again.ts';

/** What main did not take, by the names the person chose it by. */
export const namedOf = (
  { refused }: TakenFiles,
  files: readonly OfferedFile[],
): readonly RefusedFile[] =>
  refused.map(({ token, fault }) => ({
    name: files.find((file) => file.token === token)?.name ?? '',
    fault,
  }));

/** What a person chose in one go. */
export interface Lot {
  readonly files: readonly OfferedFile[];
  readonly refused: readonly RefusedFile[];
}

/** What is to be read of files that were not taken, once more have been chosen: all of it, but of one chosen anew only the latest. */
export const refusedWith = (
  before: readonly RefusedFile[],
  { files, refused }: Lot,
): readonly RefusedFile[] => [...withoutPicked(before, [...files, ...refused]), ...refused];
