import { assertNever } from '../../../shared/base/assert-never.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import { notComputableSentence } from '../../../shared/text/why.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { ClockFace } from './clock-face.ts';

/** A face that says words instead of a time left. */
export interface FaceWords {
  readonly title: string;
  readonly say: string;
  /** Nothing here is ours to do. */
  readonly isQuiet: boolean;
}

/** What a clock says in words; null where it counts. */
export function faceWords(face: ClockFace, ombud: Ombud): FaceWords | null {
  const t = ombud.words.clock;
  const { dates } = ombud.speech;
  const end = (at: UtcMs): string => dates.end(at);
  const quiet = (title: string, say: string): FaceWords => ({ title, say, isQuiet: true });
  const words = (title: string, say: string): FaceWords => ({ title, say, isQuiet: false });
  switch (face.kind) {
    case 'none':
      return words(
        t.noneTitle,
        face.reading === null
          ? t.noneUnknown
          : notComputableSentence(face.reading, ombud.speech.code),
      );
    case 'answered':
      return words(t.answered, t.answeredSay(dates.instant(face.at)));
    case 'stopped': {
      const say = face.reason === 'withdrawn' ? t.withdrawnSay : t.refusedSay;
      return quiet(t.stopped, say(dates.instant(face.at)));
    }
    case 'kept':
      return words(t.kept, face.until === null ? t.keptLineOpen : t.keptSay(end(face.until)));
    case 'letGo':
      return words(t.mayGo, face.since === null ? t.mayGoSay : t.mayGoSince(end(face.since)));
    case 'awaited':
      return quiet(t.awaited, face.by === null ? t.awaitedLineOpen : t.awaitedLine(end(face.by)));
    case 'replied':
      return words(t.replied, t.repliedSay);
    case 'silent':
      return words(t.silent, t.silentSay(end(face.since)));
    case 'over':
      return quiet(t.over, t.overSay);
    case 'closed':
    case 'open':
    case 'running':
    case 'atOnce':
    case 'targetPassed':
    case 'overdue':
      return null;
    default:
      return assertNever(face);
  }
}
