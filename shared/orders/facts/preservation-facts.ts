import type { Position, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { OtherRequest, ReleaseGround } from '../entries/preservation-entry.ts';
import type { PersonRef } from '../entries/person.ts';
import type { WordFacts } from './word-facts.ts';

/** What is asked and kept of one task. */
export interface HeldTask {
  /** What the authority asks of it now. `production`: keep until the request has come (Annex V). */
  readonly asked: 'preservation' | 'production' | 'nothing';
  /** Since when, and where in the journal, we know that the authority asks for it, the last time it began to. Facts from before do not say. */
  readonly since?: { readonly at: UtcMs; readonly position: Position };
  /** End the authority names; it moves nothing (`shared/holds/named-end.ts`), the law's own end is a clock. */
  readonly namedEnd: UtcMs | null;
  /** When it was first named so; left out: it never was. */
  readonly namedAt?: UtcMs;
  /** How often a later generation moved that end, which extends (Annex VI). */
  readonly moves: number;
  /** What a person has recorded; null: nothing yet. */
  readonly kept: {
    readonly at: UtcMs;
    readonly by: PersonRef | null;
    readonly any: boolean;
    /** Its place in the journal. Facts from before have none. */
    readonly position?: Position;
  } | null;
  readonly released: {
    readonly at: UtcMs;
    readonly by: PersonRef | null;
    readonly ground: ReleaseGround;
  } | null;
  /** A person has recorded that it was deleted since, and when; left out: nobody has. */
  readonly deleted?: { readonly at: UtcMs; readonly by: PersonRef | null };
  /** It was let go although, as was recorded only then, it had been asked for: the duty is back (`fold-silence.ts`). */
  readonly letGoEarly?: HeldTask['released'];
}

/** An exemption that a person has taken after silence (Article 11(5)). */
export interface Exemption {
  readonly at: UtcMs;
  readonly by: PersonRef | null;
  /** Its place in the journal. Facts from before have none. */
  readonly position?: Position;
  /** What the forms that were silent then are about; left out: all that the order asked to keep until then. */
  readonly tasks?: readonly TaskId[];
}

/** What is kept for an order. Production orders have it too: Article 10(1), (9). */
export interface PreservationFacts {
  readonly tasks: Readonly<Record<TaskId, HeldTask>>;
  /** Annex VI: when the authority made it known, and the forms that did. */
  readonly extendedAt: UtcMs | null;
  readonly extensionForms: readonly Uuid[];
  /** Annex V. */
  readonly requestedAt: UtcMs | null;
  readonly requestForms: readonly Uuid[];
  /** Another request than an EPOC that has come for these data. */
  readonly otherRequest: { readonly request: OtherRequest; readonly receivedAt: UtcMs } | null;
  /** The authority says of every task that it need not be kept (Articles 10(9), 11(3)). */
  readonly endedAt: UtcMs | null;
  /** Annexes V and VI of the service, each as it came: reactions of the issuing authority that are no words. */
  readonly acts?: readonly Pick<WordFacts, 'position' | 'saidAt'>[];
  /** After that it asked for keeping once more: the data stay, and a person looks. */
  readonly isRevived: boolean;
  /** A person has taken the provider to be exempt; of which tasks, `exempt-tasks.ts` tells (Article 11(5)). */
  readonly exempt: Exemption | null;
  /** Further exemptions, each from silence about what those before it leave out; left out: none. */
  readonly exemptAlso?: readonly Exemption[];
}
