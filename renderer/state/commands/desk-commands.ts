import { bulkActs } from '../bulk.svelte.ts';
import type { OrderDetail } from '../../vault/queries.ts';
import type { Ombud } from '../ombud.svelte.ts';
import type { Command } from './command.ts';
import { focus } from './go-commands.ts';

/** Around the open order and the shown ones: owner, note, reading, putting aside. */
export function deskCommands(ombud: Ombud): readonly Command[] {
  const { route, order, desk } = ombud;
  const open = (): OrderDetail | null =>
    route.view === 'inbox' && route.order !== null ? order.detail : null;
  const barFor = (needs: 'person' | 'prepare') => (): string | null => {
    if (open() === null) return ombud.words.palette.openFirst;
    if (!ombud.isSignedIn) return ombud.words.desk.needsSignIn;
    return needs === 'person' || ombud.may('prepare') ? null : ombud.words.desk.needsHandler;
  };
  const inOrder = (needs: 'person' | 'prepare', act: (detail: OrderDetail) => void) => ({
    bar: barFor(needs),
    act: (): void => {
      const detail = open();
      if (detail !== null && barFor(needs)() === null) act(detail);
    },
  });
  return [
    {
      id: 'claim',
      group: 'desk',
      icon: 'person',
      keys: 'c',
      name: (t) => t.palette.claim,
      ...inOrder('prepare', (detail) => claim(ombud, detail)),
    },
    {
      id: 'note',
      group: 'desk',
      icon: 'note',
      keys: 'n',
      name: (t) => t.palette.note,
      ...inOrder('person', () => {
        route.tab = 'notes';
        setTimeout(() => focus('#note-field'));
      }),
    },
    {
      id: 'snooze',
      group: 'desk',
      icon: 'snooze',
      keys: 's',
      name: (t) => t.palette.snooze,
      ...inOrder('prepare', () => (ombud.isSnoozeOpen = !ombud.isSnoozeOpen)),
    },
    {
      id: 'unread',
      group: 'desk',
      icon: 'unread',
      keys: 'u',
      name: (t) => t.palette.unread,
      ...inOrder('person', ({ facts }) => void desk.markUnread([facts.id], facts.id)),
    },
    ...bulkActs.map((act): Command => {
      const bar = (): string | null => {
        if (ombud.inbox.list.rows.length === 0) return ombud.words.palette.noRows;
        if (!ombud.isSignedIn) return ombud.words.desk.needsSignIn;
        return act === 'read' || ombud.may('prepare') ? null : ombud.words.desk.needsHandler;
      };
      return {
        id: `bulk.${act}`,
        group: 'desk',
        icon: { read: 'check', claim: 'person', snooze: 'snooze' }[act] as Command['icon'],
        name: (t) => t.palette.bulk[act],
        bar,
        act: () => ombud.bulk.ask(act),
      };
    }),
  ];
}

/** Mine is given back, nobody's is taken, somebody else's is asked about. */
function claim({ desk, overlay, subject }: Ombud, { facts, desk: { owner } }: OrderDetail): void {
  if (owner === null) void desk.claim([facts.id], null);
  else if (owner.by.subject === subject) void desk.release([facts.id]);
  else overlay.showOf(facts.id, 'takeOver');
}
