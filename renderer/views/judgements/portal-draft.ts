import { localText } from '../../../shared/deadlines/stated-time.ts';
import { zoneOfState } from '../../../shared/deadlines/calendars/zones.ts';
import { dayShown, type PortalKind } from '../../../shared/deadlines/portal/portal-date.ts';
import { readOffOf } from '../portal/read-off.ts';
import type { PortalDraft } from '../../state/judgements.svelte.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderDetail } from '../../vault/queries.ts';

/** What was noted before is where the person begins; of another kind nothing was typed yet but the zone. */
export function portalDraftOf(
  { facts, content }: Pick<OrderDetail, 'facts' | 'content'>,
  kind: PortalKind = 'answerBy',
  ombud: Ombud,
  typed: PortalDraft | null = null,
): PortalDraft {
  const noted = facts.portalDates?.[kind];
  if (noted === undefined) {
    const fresh = { day: '', time: '', zone: ombud.speech.zone, words: '' };
    return { ...(typed ?? fresh), kind };
  }
  const { at, precision, zone } = noted;
  const words = readOffOf(content, kind)?.words ?? '';
  const isDay = precision === 'day';
  const [day = '', time = ''] = isDay
    ? [dayShown(at, kind, zone).toString()]
    : localText(at, zone).split('T');
  return { kind, day, time, zone, words };
}

/** Whether a person has written anything else than where they began. */
export const isPortalWritten = (draft: PortalDraft, beginning: PortalDraft): boolean =>
  (['day', 'time', 'zone', 'words'] as const).some((part) => draft[part] !== beginning[part]);

/** Whose time the portal may show: the profile’s, UTC, the issuing authority’s, and whatever was noted. */
export function portalZones(
  { facts, content }: Pick<OrderDetail, 'facts' | 'content'>,
  ombud: Ombud,
): readonly string[] {
  const theirs = zoneOfState(content.issuingState ?? '');
  const noted = Object.values(facts.portalDates ?? {}).map((one) => one.zone);
  return [...new Set([ombud.speech.zone, 'UTC', ...(theirs === null ? [] : [theirs]), ...noted])];
}
