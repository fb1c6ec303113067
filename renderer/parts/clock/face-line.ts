import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Dates } from '../../format/dates.ts';
import { duration } from '../../format/duration.ts';
import type { Text } from '../../text/text.ts';
import type { ClockFace } from './clock-face.ts';

/** What a clock says, in one line. */
export function faceLine(face: ClockFace, t: Text['clock'], dates: Dates): string {
  switch (face.kind) {
    case 'closed':
      return t.opensLine(dates.end(face.opensAt), duration(face.left));
    case 'open':
      return t.openLine(dates.instant(face.by), duration(face.left));
    case 'kept':
      return face.until === null ? t.keptLineOpen : t.keptLine(dates.end(face.until));
    case 'letGo':
      return t.mayGoLine;
    case 'silent':
      return t.silentLine(dates.end(face.since));
    case 'replied':
      return t.repliedLine;
    case 'over':
      return t.overSay;
    case 'atOnce':
      return t.pastTargetLine(dates.end(face.target));
    case 'awaited':
      return face.by === null ? t.awaitedLineOpen : t.awaitedLine(dates.end(face.by));
    case 'running':
      return t.dueLine(dates.end(face.target), duration(face.left));
    case 'targetPassed':
      return t.dueLine(dates.end(face.latest), duration(face.left));
    case 'overdue':
      return t.lateLine(dates.end(face.latest), duration(face.late));
    case 'answered':
      return t.answeredSay(dates.instant(face.at));
    case 'stopped':
      return t.stopped;
    case 'none':
      return t.noneTitle;
    default:
      return assertNever(face);
  }
}
