import { describe, expect, test, vi } from 'vitest';
import type { JournalPort } from '../../../../renderer/vault/journal-reader.ts';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import { projectionSource } from '../../../../renderer/vault/projection-source.ts';
import type { FromWorker } from '../../../../renderer/vault/queries.ts';
import { Vault } from '../../../../renderer/vault/vault.ts';
import { pullLimit } from '../../../../shared/bridge/vault-port-terms.ts';
import type { VaultMessage, VaultRequest } from '../../../../shared/bridge/vault-port.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { place } from './folded.ts';

const list = { name: 'list', ask: { text: '', now: pictureTime, limit: 5 } } as const;

/** Main's end of the channel, answering as fast as it is asked. */
class MainEnd implements JournalPort {
  #onmessage: JournalPort['onmessage'] = null;
  isClosed = false;
  readonly asked: VaultRequest[] = [];
  readonly #records: readonly JournalRecord[];
  readonly #perAnswer: number;
  visible: number;

  constructor(records: readonly JournalRecord[], perAnswer = 7) {
    this.#records = records;
    this.#perAnswer = perAnswer;
    this.visible = records.length;
  }

  get onmessage(): JournalPort['onmessage'] {
    return this.#onmessage;
  }

  /** As a real port: what was sent before somebody listens waits, and the key is the first of it. */
  set onmessage(listener: JournalPort['onmessage']) {
    this.#onmessage = listener;
    if (listener !== null) queueMicrotask(() => this.tell({ kind: 'key', key: null }));
  }

  postMessage(request: VaultRequest): void {
    this.asked.push(request);
    const records = this.#records
      .slice(0, this.visible)
      .filter((record) => record.position > request.after)
      .slice(0, this.#perAnswer);
    queueMicrotask(() => this.tell({ kind: 'records', records, head: this.visible }));
  }

  tell(message: VaultMessage): void {
    this.onmessage?.({ data: message });
  }

  close(): void {
    this.isClosed = true;
  }
}

function start(): { readonly vault: Vault; readonly told: FromWorker[] } {
  const told: FromWorker[] = [];
  const vault = new Vault(
    (settings, key, onSearchWhole) => projectionSource(settings, key, onSearchWhole),
    (message) => told.push(message),
  );
  return { vault, told };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};
const lastPhase = (told: readonly FromWorker[]): string | undefined =>
  told.flatMap((message) => (message.kind === 'changed' ? [message.phase] : [])).at(-1);

describe('the vault', () => {
  test('pulls until it is at the head, one bounded question at a time', async () => {
    const { vault, told } = start();
    const main = new MainEnd(busyJournal());
    await vault.take({ kind: 'open', settings: place }, main);
    await settled();
    expect(lastPhase(told)).toBe('current');
    expect(main.asked.every((request) => request.entries <= pullLimit.entries)).toBe(true);
    const after = main.asked.map((request) => request.after);
    expect(after).toEqual([...after].sort((a, b) => a - b));
    expect(new Set(after).size).toBe(after.length);
  });

  test('asks for the next page while one is being stored, and never for two', async () => {
    const steps: string[] = [];
    const memory = new MemoryStore(place);
    const apply = memory.apply.bind(memory);
    vi.spyOn(memory, 'apply').mockImplementation(async (records) => {
      steps.push(`stores from ${records[0]?.position ?? 0}`);
      await settled();
      await apply(records);
      steps.push('stored');
    });
    const source = { memory: () => memory, open: () => Promise.resolve(memory), drop: settled };
    const vault = new Vault(
      () => Promise.resolve(source),
      () => undefined,
    );
    const main = new MainEnd(busyJournal().slice(0, 6), 2);
    const ask = main.postMessage.bind(main);
    vi.spyOn(main, 'postMessage').mockImplementation((request) => {
      steps.push(`asks after ${request.after}`);
      ask(request);
    });
    await vault.take({ kind: 'open', settings: place }, main);
    await vi.waitFor(() => expect(memory.applied).toBe(6));
    expect(steps).toEqual([
      'asks after 0',
      ...['asks after 2', 'stores from 1', 'stored'],
      ...['asks after 4', 'stores from 3', 'stored'],
      ...['stores from 5', 'stored'],
    ]);
  });

  test('numbers its news, each higher than the one before', async () => {
    const { vault, told } = start();
    await vault.take({ kind: 'open', settings: place }, new MainEnd(busyJournal()));
    await settled();
    const numbers = told.flatMap((message) => (message.kind === 'changed' ? [message.number] : []));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('pulls again when the journal has grown', async () => {
    const { vault, told } = start();
    const records = busyJournal();
    const main = new MainEnd(records);
    main.visible = 10;
    await vault.take({ kind: 'open', settings: place }, main);
    await settled();
    main.visible = records.length;
    main.tell({ kind: 'grew', head: records.length });
    await settled();
    expect(told.at(-1)).toMatchObject({ phase: 'current', applied: records.length });
  });

  test('says that it is stuck when main has more and gives none', async () => {
    const { vault, told } = start();
    const main = new MainEnd([]);
    main.visible = 5;
    await vault.take({ kind: 'open', settings: place }, main);
    await settled();
    expect(lastPhase(told)).toBe('stuck');
    expect(main.asked).toHaveLength(1);
  });

  test('forgets when main closes, and answers nothing any more', async () => {
    const { vault, told } = start();
    const main = new MainEnd(busyJournal());
    await vault.take({ kind: 'open', settings: place }, main);
    await settled();
    main.tell({ kind: 'closed' });
    await settled();
    expect(lastPhase(told)).toBe('closed');
    expect(main.isClosed).toBe(true);
    await vault.take({ kind: 'ask', number: 1, query: list }, undefined);
    expect(told.at(-1)).toEqual({ kind: 'refused', number: 1 });
    await vault.take({ kind: 'forget' }, undefined);
    await vault.take({ kind: 'ask', number: 2, query: list }, undefined);
    expect(told.at(-1)).toEqual({ kind: 'refused', number: 2 });
  });

  test('a new port takes the place of the old one', async () => {
    const { vault, told } = start();
    const first = new MainEnd(busyJournal());
    await vault.take({ kind: 'open', settings: place }, first);
    await settled();
    await vault.take({ kind: 'open', settings: place }, new MainEnd([]));
    await settled();
    expect(first.isClosed).toBe(true);
    await vault.take({ kind: 'ask', number: 3, query: list }, undefined);
    expect(told.at(-1)).toMatchObject({ kind: 'answer', value: { total: 0 } });
  });

  test('without a port nothing is opened', async () => {
    const { vault, told } = start();
    await vault.take({ kind: 'open', settings: place }, undefined);
    expect(told).toEqual([]);
  });
});
