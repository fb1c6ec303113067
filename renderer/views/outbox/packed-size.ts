import type { AnswerFacts } from '../../../shared/orders/facts.ts';

/** Files and bytes of the frozen package. */
export function packedSize({ package: frozen }: AnswerFacts): { files: number; bytes: number } {
  const files = frozen?.items.flatMap((item) => item.files) ?? [];
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}
