import type { KeptPaper, PaperDraft } from '../bridge/paper-draft-guard.ts';

/**
 * What is given back of an order begun on paper. A file whose token is good for nothing any more, as none is after a
 * lock, has to be picked again: it is told apart, so that no order is registered without it unseen.
 */
export function keptPaper(draft: PaperDraft | null, isGood: (token: string) => boolean): KeptPaper {
  if (draft === null) return { draft, lost: [] };
  const files = draft.files.filter(({ token }) => isGood(token));
  const lost = draft.files.filter(({ token }) => !isGood(token));
  return { draft: { ...draft, files }, lost };
}
