import type { UtcMs } from '../../../shared/base/units.ts';
import type { PortalKind } from '../../../shared/deadlines/portal/portal-date.ts';
import type { OrderContent } from '../../../shared/orders/content.ts';

/** Who read a date off the portal last, when, and what the portal wrote. */
export interface ReadOff {
  readonly by: string;
  readonly at: UtcMs;
  readonly words?: string;
}

export function readOffOf(
  { history }: Pick<OrderContent, 'history'>,
  kind: PortalKind,
): ReadOff | null {
  const found = history
    .filter(({ entry }) => entry.kind === 'portalDateNoted' && entry.portal === kind)
    .at(-1);
  if (found?.entry.kind !== 'portalDateNoted' || found.entry.shown === null) return null;
  const { by, at } = found;
  const { words } = found.entry.shown;
  const read = { by: by?.name ?? 'Ombud', at };
  return words === undefined ? read : { ...read, words };
}
