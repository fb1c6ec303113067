import { fault, type Fault } from '../../shared/base/fault.ts';
import type { ChainSurvey } from './chain-survey.ts';
import type { Head } from './head-file.ts';

/**
 * What the walk through the file means, given the sealed head; null when all is well. A frame behind the head that is
 * not all there is no damage: it is an append that nobody was told of.
 *
 * `journal.truncated` {position: of the head, found}; `journal.damaged` {position: first that cannot be proven};
 * `store.damaged`: there is no head that could be compared.
 */
export function judgeSurvey(survey: ChainSurvey, head: Head | null, bytes: number): Fault | null {
  if (head === null) return fault('store.damaged');
  const reached = survey.index.last;
  const damaged = (position: number): Fault => fault('journal.damaged', { position });
  if (reached < head.position) {
    const isShort = survey.stoppedBy === 'end' && bytes < head.bytes;
    return isShort
      ? fault('journal.truncated', { position: head.position, found: reached })
      : damaged(reached + 1);
  }
  if (survey.provenHash === null || !survey.provenHash.equals(head.hash)) {
    return damaged(head.position);
  }
  return survey.stoppedBy === 'foreign' ? damaged(reached + 1) : null;
}
