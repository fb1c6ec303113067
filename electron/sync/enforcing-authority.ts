import type { EndpointId } from '../../shared/hi1/model.ts';
import { platformEndpoints } from '../../shared/hi1/endpoints.ts';
import { writeEnforcingAuthorityRequest } from '../../shared/hi1/write-query.ts';
import { ok } from '../../shared/base/result.ts';
import type { HeaderMaker } from './header-writer.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { SyncProfile, Timers } from './ports.ts';
import { ask, type QuestionParts } from './question.ts';

/** After a look-up in vain, the next one waits this long. */
const pauseMs = 60_000;

export interface EnforcingAuthorityParts extends QuestionParts {
  readonly profile: Pick<SyncProfile, 'provider' | 'platform'>;
  readonly store: LedgerStore;
  readonly makeHeader: HeaderMaker;
  readonly timers: Timers;
}

/**
 * Learns once which enforcing authority is ours; only its word opens a release early.
 *
 * O12: the identifier is read from the response's SenderIdentifier. A response that merely repeats the request's
 * header (H5) names us or the platform there: that is no answer, and nothing is learnt from it.
 */
export class EnforcingAuthorityLookup {
  readonly #parts: EnforcingAuthorityParts;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(parts: EnforcingAuthorityParts) {
    this.#parts = parts;
  }

  /** Asks if it is not known yet and not asked for just now. */
  async learn(): Promise<void> {
    const { store, timers, makeHeader } = this.#parts;
    if (store.facts.enforcingAuthority !== null || timers.elapsed() < this.#notBefore) return;
    this.#notBefore = timers.elapsed() + pauseMs;
    const header = makeHeader();
    const reply = await ask(this.#parts, platformEndpoints.enforcingAuthority.path, {
      header,
      xml: writeEnforcingAuthorityRequest(header),
    });
    if (reply.kind !== 'answered' || !this.#isAuthority(reply.senderId)) return;
    if ([...reply.actions.values()].some(({ verb }) => verb === 'ERROR')) return;
    const { country, id } = reply.senderId;
    await store.decide((facts) =>
      ok(
        facts.enforcingAuthority === null
          ? [{ kind: 'enforcingAuthorityLearnt', country, id }]
          : [],
      ),
    );
  }

  #isAuthority({ id }: EndpointId): boolean {
    const { provider, platform } = this.#parts.profile;
    return id !== '' && id !== provider.id && id !== platform.id;
  }
}
