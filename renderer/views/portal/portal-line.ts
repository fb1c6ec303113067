import { utcMs } from '../../../shared/base/units.ts';
import type { PortalDate, PortalKind } from '../../../shared/deadlines/portal/portal-date.ts';
import { portalText } from '../../../shared/text/portal.ts';
import { datesOf } from '../../format/dates.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { Beside } from './portal-beside.ts';

/** The portal’s date as the portal shows it; its zone is named where it is not the profile’s. */
function portalDateText(
  { at, precision, zone }: PortalDate,
  kind: PortalKind,
  ombud: Ombud,
): string {
  const { code, zone: ours } = ombud.speech;
  const dates = datesOf(code, zone, () => ombud.ticker.now);
  const isBeginning = kind === 'answerFrom';
  const text =
    precision === 'day'
      ? dates.weekdayAndDay(isBeginning ? at : utcMs(at - 1))
      : isBeginning
        ? dates.instant(at)
        : dates.end(at);
  return zone === ours || precision === 'day' ? text : `${text} (${zone})`;
}

/** `Answer by Thu 3 Dec` */
export const portalLine = ({ kind, portal }: Beside, ombud: Ombud): string =>
  `${portalText[ombud.speech.code].words.kinds[kind]} ${portalDateText(portal, kind, ombud)}`;
