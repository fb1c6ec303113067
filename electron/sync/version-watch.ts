import { readEndNotice } from '../../shared/base/end-notice.ts';
import { ok } from '../../shared/base/result.ts';
import type { Hi1Version } from '../../shared/hi1/model.ts';
import { isSameVersion } from '../../shared/hi1/versions.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { LedgerFacts, VersionEnd } from '../../shared/orders/facts.ts';
import { mediaTypeOf } from './foreign-page.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { HttpAnswer } from './ports.ts';

/** The version messages are written in: the one a person has chosen, else the profile's. */
export const versionInUse = (
  { versionChosen }: Pick<LedgerFacts, 'versionChosen'>,
  profile: { readonly version: Hi1Version },
): Hi1Version => versionChosen ?? profile.version;

/** What has been announced of the end of a version, or null. */
export const endOf = (
  { versionEnds }: Pick<LedgerFacts, 'versionEnds'>,
  version: Hi1Version,
): VersionEnd | null => versionEnds.find((end) => isSameVersion(end.version, version)) ?? null;

/**
 * Hears from the headers of every HI1 answer when the version in use will end, and journals it the first time and
 * whenever it changes, so that the announcement outlives a restart and can be shown to have been known.
 */
export class VersionWatch {
  readonly #store: Pick<LedgerStore, 'facts' | 'decide'>;
  readonly #profile: { readonly version: Hi1Version };

  constructor(
    store: Pick<LedgerStore, 'facts' | 'decide'>,
    profile: { readonly version: Hi1Version },
  ) {
    this.#store = store;
    this.#profile = profile;
  }

  /** Pages of others, and errors of HTTP, announce nothing. */
  async heard(answer: HttpAnswer): Promise<void> {
    const isHi1 = ['text/xml', 'application/xml'].includes(mediaTypeOf(answer));
    if (answer.status !== 200 || !isHi1) return;
    const told = this.#news(this.#store.facts, answer);
    // Nearly every answer says what the one before said: the journal is not asked for those.
    if (told.length > 0) await this.#store.decide((facts) => ok(this.#news(facts, answer)));
  }

  #news(facts: LedgerFacts, { headers }: HttpAnswer): readonly EntryBody[] {
    const { etsi, profile } = versionInUse(facts, this.#profile);
    const known = endOf(facts, versionInUse(facts, this.#profile));
    const { deprecatedAt, endsAt } = readEndNotice(headers);
    const isNews =
      deprecatedAt !== (known?.deprecatedAt ?? null) || endsAt !== (known?.endsAt ?? null);
    const version = { etsi, profile };
    return isNews ? [{ kind: 'versionEndAnnounced', version, deprecatedAt, endsAt }] : [];
  }
}
