import { ok } from '../../shared/base/result.ts';
import type { OrderId, Position, Uuid } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import { sealRules } from '../../shared/seals/report.ts';
import { JournalUnreadable } from '../journal/journal.ts';
import type { Fold, LedgerStore } from '../sync/ledger-store.ts';
import type { SealCheck } from './seal-thread.ts';

/** Contents of a document that no report of today's rules is about. */
interface Unchecked {
  readonly order: OrderId;
  readonly document: Uuid;
  readonly arrival: Position;
}

/** Of what lay in the journal before Ombud was started so much is checked, the newest first; the rest after the next start. */
const mostOfOld = 500;

/**
 * Sees to it that every document that came with an order is checked for signatures and seals, and the report kept (Article
 * 9(1)). It is told of every record, so that what a death of Ombud left unchecked is checked after the next start.
 */
export class SealWatch implements Fold {
  readonly #unchecked = new Map<Uuid, Unchecked>();
  readonly #generations = new Map<Uuid, number>();

  apply({ position, entry }: JournalRecord): void {
    if (entry.kind === 'sealsChecked') {
      const isOfThese = this.#unchecked.get(entry.document)?.arrival === entry.arrival;
      if (isOfThese && entry.report.rules >= sealRules) this.#unchecked.delete(entry.document);
      return;
    }
    if (entry.kind !== 'objectArrived' || entry.order === null || entry.echo) return;
    const { object, order } = entry;
    if (object.type !== 'Document' || object.body?.contents == null) return;
    const generation = object.generation ?? 0;
    if (generation < (this.#generations.get(object.id) ?? 0)) return;
    this.#generations.set(object.id, generation);
    this.#unchecked.set(object.id, { order, document: object.id, arrival: position });
  }

  /** Checks one after the other, now and whenever something has come; the answer ends it. */
  watch(
    store: Pick<LedgerStore, 'facts' | 'record' | 'decide' | 'onAppended'>,
    check: SealCheck,
  ): () => Promise<void> {
    const started = store.facts.head;
    let old = mostOfOld;
    let ended = false;
    let working: Promise<void> | null = null;
    const next = (): Unchecked | undefined => {
      const waiting = [...this.#unchecked.values()];
      const news = waiting.find(({ arrival }) => arrival > started);
      return news ?? (old > 0 ? waiting.at(-1) : undefined);
    };
    /** False when a report could not be written: there is no sense in going on before the next append. */
    const checkAll = async (): Promise<boolean> => {
      for (let one = next(); one !== undefined && !ended; one = next()) {
        if (one.arrival <= started) old -= 1;
        if (!(await this.#checkOne(one, store, check, () => ended))) return false;
      }
      return true;
    };
    const work = async (): Promise<void> => {
      let goesOn = true;
      // What has come while the check went to rest is looked at too: nobody else would begin with it.
      while (goesOn && !ended && next() !== undefined) {
        goesOn = await checkAll();
        await check.rest();
      }
    };
    const look = (): void => {
      if (ended || next() === undefined) return;
      working ??= work().finally(() => {
        working = null;
      });
    };
    look();
    const unfollow = store.onAppended(look);
    return async () => {
      ended = true;
      unfollow();
      await check.rest();
      await working;
    };
  }

  /** False when its report could not be written: it waits for the next append. */
  async #checkOne(
    one: Unchecked,
    store: Pick<LedgerStore, 'record' | 'decide'>,
    check: SealCheck,
    isEnded: () => boolean,
  ): Promise<boolean> {
    const content = await contentsOf(one, store);
    if (content === null) {
      this.#unchecked.delete(one.document);
      return true;
    }
    const { report, sha256 } = await check.check(content);
    // Broken off, it has found nothing out: the next start checks it.
    if (isEnded()) return false;
    const { arrival, document, order } = one;
    const written = await store.decide(() => {
      // Newer contents may have come meanwhile: they get a report of their own.
      const isCurrent = this.#unchecked.get(document)?.arrival === arrival;
      return ok(
        isCurrent ? [{ kind: 'sealsChecked', order, document, arrival, sha256, report }] : [],
      );
    });
    return written.ok;
  }
}

/** From the journal; null when they are not there any more, or cannot be read. */
async function contentsOf(
  { arrival, document }: Unchecked,
  store: Pick<LedgerStore, 'record'>,
): Promise<Uint8Array | null> {
  try {
    const entry = (await store.record(arrival))?.entry;
    if (entry?.kind !== 'objectArrived' || entry.object.id !== document) return null;
    const { object } = entry;
    const contents = object.type === 'Document' ? object.body?.contents : null;
    return contents == null ? null : Buffer.from(contents, 'base64');
  } catch (problem) {
    if (problem instanceof JournalUnreadable) return null;
    throw problem;
  }
}
