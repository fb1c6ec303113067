/** Ombud's own side of the practice platform: the real intake over a journal in memory, asked over real mutual TLS. */
import { randomUUID } from 'node:crypto';
import { fault } from '../../../../shared/base/fault.ts';
import { ok } from '../../../../shared/base/result.ts';
import { asOrderId, toUuid, utcMs, type Uuid } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { ArrivalIndex } from '../../../../electron/sync/arrival-index.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { headerMaker } from '../../../../electron/sync/header-writer.ts';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import { Mailbox } from '../../../../electron/sync/mailbox.ts';
import type { ExchangePort, Timers } from '../../../../electron/sync/ports.ts';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { ServiceLine } from '../../../../electron/sync/service-line.ts';
import { MemoryJournal } from '../../electron/sync/memory-journal.ts';
import { validator } from '../../electron/sync/scripted-platform.ts';
import { post } from './messages.ts';
import type { Credentials, Practice } from './practice.ts';

export interface OwnSide {
  /** Takes in everything that is new. */
  poll(): Promise<void>;
  append(...bodies: readonly EntryBody[]): Promise<void>;
  facts(order: string): OrderFacts;
}

/** So much time passes between two looks that no pace holds a test up. */
const hastyTimers = (): Timers => {
  let elapsed = 0;
  return {
    elapsed: () => (elapsed += 60_000),
    after: (_, act) => {
      const timer = setTimeout(act, 0);
      return () => clearTimeout(timer);
    },
  };
};

const overTls = (practice: Practice, credentials: Credentials): ExchangePort => ({
  post: async (path, body) => {
    // Only answers are streamed, and none is sent here.
    if (!(body instanceof Uint8Array)) throw new Error('no streamed body expected');
    const answer = await post(practice, path, new TextDecoder().decode(body), credentials);
    const headers = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
    );
    const date = Date.parse(headers['date'] ?? '');
    return ok({
      status: answer.status,
      headers,
      body: new TextEncoder().encode(answer.text),
      date: Number.isNaN(date) ? null : utcMs(date),
    });
  },
});

export async function startOwnSide(practice: Practice, credentials: Credentials): Promise<OwnSide> {
  const national = practice.profile();
  const profile = { ...national, mailboxPath: national.api.mailboxPath };
  const timers = hastyTimers();
  let now = Date.parse('2026-11-23T10:00:00Z');
  const clock = { now: () => utcMs((now += 1_000)) };
  const index = new ArrivalIndex();
  const store = await LedgerStore.open({
    journal: new MemoryJournal(),
    ledger: new Ledger(),
    followers: [index],
    clock,
    step: () => undefined,
  });
  await store.append([{ kind: 'enforcingAuthorityLearnt', country: 'SE', id: 'ea-se-0001' }]);
  const contact = new Contact({ clock, computerClock: clock, timers, report: () => undefined });
  const mailbox = new Mailbox({
    profile,
    store,
    index,
    timers,
    clock,
    line: new ServiceLine(overTls(practice, credentials), new RateGate(timers), contact),
    validator,
    refusalOf: () => fault('connection.serverFault'),
    makeHeader: headerMaker(profile, clock, () => randomUUID() as Uuid),
    step: () => undefined,
    alarm: () => undefined,
  });
  return {
    poll: async () => {
      const fetched = await mailbox.fetch(() => false);
      if (!fetched.ok) throw new Error(fetched.error.fault.code);
    },
    append: async (...bodies) => void (await store.append(bodies)),
    facts: (order) => {
      const id = toUuid(order);
      const facts = id === null ? undefined : store.facts.orders.get(asOrderId(id));
      if (facts === undefined) throw new Error(`no order ${order}`);
      return facts;
    },
  };
}
