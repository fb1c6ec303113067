import { randomUUID } from 'node:crypto';
import type { Fault } from '../../../../shared/base/fault.ts';
import { fault } from '../../../../shared/base/fault.ts';
import type { Result } from '../../../../shared/base/result.ts';
import { parseInstant, type Uuid } from '../../../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../../../shared/orders/entry.ts';
import { ArrivalIndex } from '../../../../electron/sync/arrival-index.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { headerMaker } from '../../../../electron/sync/header-writer.ts';
import type { PollFailure } from '../../../../electron/sync/intake.ts';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import { Mailbox } from '../../../../electron/sync/mailbox.ts';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { ServiceLine } from '../../../../electron/sync/service-line.ts';
import { ManualTime } from './manual-time.ts';
import { MemoryJournal } from './memory-journal.ts';
import { ScriptedPlatform, validator } from './scripted-platform.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';

export const profile = {
  provider: { country: 'SE', id: 'sp-test' },
  platform: { country: 'SE', id: 'wisp-test' },
  version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
  mailboxPath: '/eevidence/mailbox',
  pollSeconds: 30,
  batchSize: 5,
  listMaximum: 20,
  evidenceLimitBytes: 1_000_000,
};

export interface MailboxRig {
  readonly time: ManualTime;
  readonly journal: MemoryJournal;
  readonly platform: ScriptedPlatform;
  readonly store: LedgerStore;
  readonly alarms: Fault[];
  /** One whole poll, with all the time it needs. */
  poll(isStopped?: () => boolean): Promise<Result<'complete' | 'stopped', PollFailure>>;
  /** The entries of that kind, in order. */
  entries<K extends EntryBody['kind']>(kind: K): Extract<JournalRecord['entry'], { kind: K }>[];
}

/** A mailbox as it is after a start, over a journal and a platform that outlive it. */
export async function startMailbox(
  platform = new ScriptedPlatform(),
  journal = new MemoryJournal(),
  time = new ManualTime('2026-11-23T10:00:00Z'),
  changes: Partial<typeof profile> = {},
): Promise<MailboxRig> {
  platform.now = () => time.clock.now();
  const alarms: Fault[] = [];
  const index = new ArrivalIndex();
  const { clock } = time;
  const store = await LedgerStore.open({
    journal,
    ledger: new Ledger(),
    followers: [index],
    clock,
    step: () => undefined,
  });
  const contact = new Contact({
    clock,
    computerClock: clock,
    timers: time,
    report: () => undefined,
  });
  const line = new ServiceLine(platform, new RateGate(time), contact);
  const used = { ...profile, ...changes };
  const mailbox = new Mailbox({
    profile: used,
    store,
    index,
    timers: time,
    clock,
    line,
    validator,
    refusalOf: ({ status }) =>
      fault(status >= 500 ? 'connection.serverFault' : 'connection.notFound'),
    makeHeader: headerMaker(used, clock, () => randomUUID() as Uuid),
    step: () => undefined,
    alarm: (reason) => void alarms.push(reason),
  });
  return {
    time,
    journal,
    platform,
    store,
    alarms,
    poll: async (isStopped = () => false) => {
      let result: Result<'complete' | 'stopped', PollFailure> | null = null;
      void mailbox.fetch(isStopped).then((fetched) => {
        result = fetched;
      });
      for (let turn = 0; result === null; turn += 1) {
        if (turn > 2_000) throw new Error('the poll does not end');
        await time.pass(500);
      }
      return result;
    },
    entries: (kind) => journal.records.flatMap(({ entry }) => (isKind(entry, kind) ? [entry] : [])),
  };
}

const isKind = <K extends EntryBody['kind']>(
  entry: JournalRecord['entry'],
  kind: K,
): entry is Extract<JournalRecord['entry'], { kind: K }> => entry.kind === kind;

/** An instant that is known to parse. */
export function at(text: string): NonNullable<ReturnType<typeof parseInstant>> {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(text);
  return instant;
}
