import { untrack } from 'svelte';
import { isUnread } from '../../shared/orders/unread.ts';
import type { Ombud } from './ombud.svelte.ts';

/** So long an order must be open before it counts as read: going through the list with a key reads nothing. */
const readAfterMs = 1_000;

/** An order that stays open is read by whoever is signed in; another one begins without the last one's faults. */
export function followDesk(ombud: Ombud): void {
  const shown = $derived(ombud.route.view === 'inbox' ? ombud.route.order : null);
  $effect(() => {
    void shown;
    untrack(() => {
      ombud.desk.leave();
      ombud.judgements.leave();
      ombud.isSnoozeOpen = false;
    });
  });
  const subject = $derived(ombud.subject);
  const unread = $derived.by(() => {
    const { order } = ombud;
    const detail = order.detail;
    if (subject === null || shown === null || detail?.facts.id !== shown) return null;
    // Done or not does not matter here: whoever opens it reads what there is.
    const isNew = isUnread(detail.desk, false, { subject, since: null });
    return isNew ? `${shown} ${detail.desk.news}` : null;
  });
  $effect(() => {
    if (unread === null || shown === null) return;
    const order = shown;
    const timer = setTimeout(() => void ombud.desk.seen(order), readAfterMs);
    return () => clearTimeout(timer);
  });
}
