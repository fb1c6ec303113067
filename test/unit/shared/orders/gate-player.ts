/** Plays a history into a journal and asks the real gate. */
import { asOrderId, bytes, utcMs, type TaskId, type Uuid } from '../../../../shared/base/units.ts';
import type { ProductionReading } from '../../../../shared/deadlines/clock-reading.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import { answeredAt, answersOf } from '../../../../shared/orders/answered.ts';
import type { EntryBody, FrozenPackage, PersonRef } from '../../../../shared/orders/entry.ts';
import type { AnswerFacts, OrderFacts } from '../../../../shared/orders/facts.ts';
import { isReopenable } from '../../../../shared/orders/reopening.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import type { GateVerdict } from '../../../../shared/orders/release-gate-types.ts';
import type { Happening, History } from './gate-history.ts';
import { receivedAt } from './gate-oracle.ts';
import {
  arrived,
  authority,
  authorisation,
  blob,
  decision,
  delivery,
  emergency,
  entry,
  file,
  ingrid,
  ldTask,
  nils,
  notified,
  order,
  sha,
  task1,
  task2,
  TestJournal,
  uuid,
} from './journal-builder.ts';
import { fromEnforcing, ownNotification, ownReasons, written } from './word-builder.ts';

const kinds = { plain: {}, notified, emergency } as const;
const reasons = {
  asks: 'Incomplete',
  conflict: 'ConflictOfLaw',
  impossible: 'DataNotHeld',
} as const;
const speakers = {
  issuer: {},
  enforcing: fromEnforcing,
  stranger: { country: 'XX', owner: 'nobody' },
} as const;
const people = { ingrid, nils } as const;
const place = { zone: 'Europe/Stockholm', country: 'SE', releaseGraceMinutes: 60, settings: {} };
const known = new Map<string, ProductionReading | null>();

/** The clock of the order; the same question is computed once for all histories. */
function clockFor(facts: OrderFacts): ProductionReading | null {
  const key = JSON.stringify([facts.regime, facts.receipt, facts.clearedAt]);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const reading = clockOf(facts, place);
  const clock = reading?.ok === true ? reading.value : null;
  known.set(key, clock);
  return clock;
}

const taskOf = (number: number): TaskId => (number === 1 ? task1 : task2);

export class Player {
  readonly #journal = new TestJournal();
  readonly #needsSecondPerson: boolean;
  #next = 1_000;
  #generation = 1;
  #polledAt: number | null = null;
  #session: { maySend: boolean } | null = null;
  #hasCertificate = true;

  constructor({ kind, needsSecondPerson }: Pick<History, 'kind' | 'needsSecondPerson'>) {
    this.#needsSecondPerson = needsSecondPerson;
    const at = { platformAt: utcMs(receivedAt), arrivedAt: utcMs(receivedAt + 10_000) };
    this.#journal.all(
      { kind: 'enforcingAuthorityLearnt', ...authority },
      arrived(authorisation(kinds[kind]), at),
      arrived(ldTask(task1), at),
      arrived(ldTask(task2), at),
    );
  }

  /** `now` is the true time, `shown` what this computer's clock says. */
  play(happening: Happening, now: number, shown: number): void {
    for (const [body, by] of this.#entries(happening, now, shown)) {
      this.#journal.add(body, utcMs(shown), by);
    }
    switch (happening.does) {
      case 'polls':
        this.#polledAt = shown;
        return;
      case 'signsIn':
        this.#session = { maySend: happening.maySend };
        return;
      case 'signsOut':
        this.#session = null;
        return;
      case 'losesCertificate':
        this.#hasCertificate = false;
        return;
      default:
    }
  }

  /** A part was answered, and the rest is worked on. */
  get isRest(): boolean {
    return this.#journal.order.earlierAnswers !== undefined;
  }

  verdict(now: number, shown: number): GateVerdict {
    const facts = this.#journal.order;
    return judgeRelease(facts, clockFor(facts), {
      now: utcMs(shown),
      platformNow: utcMs(now),
      lastPollAt: this.#polledAt === null ? null : utcMs(this.#polledAt),
      maySend: this.#session?.maySend ?? false,
      signedIn: this.#session !== null,
      certificateValidUntil: this.#hasCertificate ? utcMs(Number.MAX_SAFE_INTEGER) : null,
      packageHash: facts.answer.package?.hash ?? null,
      needsSecondPerson: this.#needsSecondPerson,
    });
  }

  #entries(
    happening: Happening,
    now: number,
    shown: number,
  ): readonly (readonly [EntryBody, PersonRef | null])[] {
    const at = { platformAt: utcMs(now), arrivedAt: utcMs(shown) };
    const fresh = () => uuid((this.#next += 1));
    switch (happening.does) {
      case 'withdraws': {
        const who = happening.who === 'issuer' ? {} : speakers.stranger;
        const object = authorisation({
          ...who,
          generation: (this.#generation += 1),
          desiredStatus: entry('Cancelled'),
        });
        return [[arrived(object, at), null]];
      }
      case 'judgesWithdrawal':
        return [[{ kind: 'withdrawalJudged', order, holds: happening.holds }, ingrid]];
      case 'decides': {
        const refusedTasks = happening.tasks.map(taskOf);
        const owner = speakers[happening.who];
        const object = decision(happening.what, { ...owner, id: fresh(), refusedTasks });
        return [[arrived(object, at), null]];
      }
      case 'sendsForm': {
        const id = fresh();
        const said = ownReasons([reasons[happening.reason]], happening.tasks.map(taskOf));
        const information = { ...said, id: fresh(), associated: [order, id] };
        const echo = { ...at, echo: true };
        return [
          [arrived(ownNotification('NonExecution', id), echo), null],
          [arrived(information, echo), null],
        ];
      }
      case 'answers': {
        const letter = written('ProvideAdditionalInformation', speakers[happening.who], fresh());
        const found: (readonly [EntryBody, PersonRef])[] =
          happening.found === null
            ? []
            : [[{ kind: 'wordJudged', order, word: letter.id, verdict: happening.found }, ingrid]];
        return [[arrived(letter, at), null], ...found];
      }
      case 'corrects': {
        const generation = (this.#generation += 1);
        const value = `corrected-${String(generation)}@example.com`;
        const values = [{ formatOwner: 'ETSI', formatName: 'EmailAddress', value }];
        return [[arrived(ldTask(taskOf(happening.task), { generation, values }), at), null]];
      }
      case 'looks':
        return [[{ kind: 'doubtSettled', order, doubt: 'askedOtherwise' }, ingrid]];
      case 'endsReview':
        return [[{ kind: 'reviewEnded', order, outcome: happening.outcome, word: null }, ingrid]];
      case 'freezes':
        return [
          [{ kind: 'packageFrozen', order, package: packed(happening.tasks, fresh) }, ingrid],
        ];
      case 'reopens': {
        const { answer } = this.#journal.order;
        const hash = answer.package?.hash;
        return hash === undefined || !isReopenable(answer)
          ? []
          : [[{ kind: 'packageReopened', order, hash }, ingrid]];
      }
      case 'sends':
      case 'losesAnswer':
      case 'isRefused': {
        const end = ends[happening.does];
        return sending(this.#journal.order.answer, fresh(), end).map((body) => [body, ingrid]);
      }
      case 'saysNotArrived': {
        const doubt = 'answerMayHaveArrived' as const;
        return [[{ kind: 'doubtSettled', order, doubt }, ingrid]];
      }
      case 'opensRest': {
        const hash = this.#journal.order.answer.package?.hash;
        return hash === undefined ? [] : [[{ kind: 'restOpened', order, hash }, ingrid]];
      }
      case 'hears': {
        const meant = meantBy(this.#journal.order, happening.of);
        return Object.keys(meant?.deliveries ?? {}).map((id) => {
          const generation = (this.#generation += 1);
          const object = delivery(id as Uuid, { desiredStatus: entry(happening.what), generation });
          return [arrived(object, at), null];
        });
      }
      case 'approves': {
        const hash = this.#journal.order.answer.package?.hash;
        const by = people[happening.who];
        return hash === undefined ? [] : [[{ kind: 'packageApproved', order, hash }, by]];
      }
      case 'links': {
        const other = asOrderId(uuid(2));
        if (happening.as === 'not') return [[{ kind: 'orderUnlinked', order, other }, ingrid]];
        return happening.as === 'lapsed'
          ? [[{ kind: 'linkLapsed', order, other, because: 'withdrawn' }, null]]
          : [[{ kind: 'orderLinked', order, other, relation: happening.as }, ingrid]];
      }
      default:
        return [];
    }
  }
}

let packages = 5_000;

const packed = (tasks: readonly number[], fresh: () => Uuid): FrozenPackage => ({
  hash: sha((packages += 1)),
  items: tasks.map((task) => ({
    task: taskOf(task),
    ldid: null,
    deliveryId: fresh(),
    files: [{ ...file(task), bytes: bytes(1), objectId: fresh() }],
  })),
});

const told = { kind: 'responseArrived', status: 200, xml: '', sha256: sha(70) } as const;
/** How one attempt ends. */
const ends = {
  sends: { ...told, result: 'sent', fault: null },
  isRefused: { ...told, result: 'refused', fault: 'message.refused' },
  losesAnswer: { kind: 'attemptFailed', fault: 'connection.timeout', mayHaveArrived: true },
} as const;

/** Let go and sealed, or again with the same bytes; and how that attempt ends. */
function sending(
  answer: AnswerFacts,
  fresh: Uuid,
  end: (typeof ends)[keyof typeof ends],
): readonly EntryBody[] {
  const hash = answer.package?.hash;
  const isFirst = answer.state === 'frozen';
  if (hash === undefined || (!isFirst && answer.state !== 'unclear')) return [];
  const transactionId = answer.transactionId ?? fresh;
  const message = { blob: blob(60), sha256: sha(61), bytes: bytes(1_000) };
  const sealed: readonly EntryBody[] = [
    { kind: 'answerQueued', order, hash },
    { kind: 'messageSealed', order, hash, endpoint: 'outcome', transactionId, message },
  ];
  const attempt = { order, transactionId, attempt: answer.attempts + 1 };
  return [
    ...(isFirst ? sealed : []),
    { kind: 'attemptStarted', ...attempt },
    { ...end, ...attempt },
  ];
}

/** The answer a receipt is about. */
function meantBy(
  facts: OrderFacts,
  which: Extract<Happening, { does: 'hears' }>['of'],
): AnswerFacts | undefined {
  const { answer, replacedAnswers = [] } = facts;
  const isTried = answer.state === 'unclear' || answer.state === 'refusedByService';
  if (which === 'unheard') return isTried ? answer : replacedAnswers.at(-1);
  const gone = answersOf(facts).filter(
    (one) => answeredAt(one) !== null || one.state === 'deliveryRefused',
  );
  return which === 'first' ? gone.at(0) : gone.at(-1);
}
