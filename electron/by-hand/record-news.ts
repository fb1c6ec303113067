import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Position } from '../../shared/base/units.ts';
import { judgeNews, type JudgedAt, type NewsCame } from '../../shared/by-hand/news-came.ts';
import { recordWithScans, type ScanParts, type Told } from './record-with-scans.ts';

export type NewsTold = Told<NewsCame>;

/**
 * Records what came about an order later, by another channel, with what came as it came.
 *
 * Errors: `answer.orderUnknown`, those of `judgeNews`, and those of the files.
 */
export const recordNews = (
  parts: ScanParts & Pick<JudgedAt, 'zone'> & { readonly clock: Clock },
  ...[order, said, paths, by]: NewsTold
): Promise<Result<Position, Fault>> =>
  recordWithScans(parts, {
    order,
    paths,
    by,
    judge: (facts) => {
      const { clock, zone } = parts;
      const judged = judgeNews(facts, said, { now: clock.now(), zone });
      if (!judged.ok) return judged;
      return ok((originals) => ({ kind: 'newsRecorded', order, ...judged.value, originals }));
    },
  });
