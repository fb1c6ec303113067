import type { Fault } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { utcMs, type OrderId, type Uuid } from '../../../shared/base/units.ts';
import { mostStrays } from '../../../shared/bridge/judgement-guards.ts';
import type { CallName, CallRequest } from '../../../shared/bridge/table.ts';
import type { ShownByPortal } from '../../../shared/orders/entries/judgement-entry.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { StrayFacts } from '../../../shared/orders/facts.ts';
import type { Judgements } from '../../judgements/judgements.ts';
import type { Handlers } from '../router.ts';

export type JudgementCalls = Extract<CallName, `judgement.${string}`>;

type Done = Result<Record<string, never>, Fault>;
type Act = (judgements: Judgements, by: PersonRef) => Promise<Result<unknown, Fault>>;

export interface JudgementHandlerParts {
  /** Runs in the name of whoever is signed in. */
  readonly asPerson: (act: Act) => Promise<Result<unknown, Fault>>;
  readonly strays: () => Result<readonly StrayFacts[], Fault>;
}

// The router has let through what the table's guards found well formed.
const orderOf = (text: string): OrderId => text as OrderId;
const uuids = (texts: readonly string[]): readonly Uuid[] => texts.map((text) => text as Uuid);

const shownOf = (shown: CallRequest<'judgement.portalDate'>['shown']): ShownByPortal | null => {
  if (shown === null) return null;
  const { at, precision, zone, words } = shown;
  const date = { at: utcMs(at), precision, zone };
  return words === '' ? date : { ...date, words };
};

/** Whatever a message says of itself fits into the row that shows it. */
const shown = ({ id, type, owner, country, arrivedAt }: StrayFacts): StrayFacts => ({
  id,
  type: type.slice(0, 200),
  owner: owner?.slice(0, 300) ?? null,
  country: country?.slice(0, 20) ?? null,
  arrivedAt,
});

/** What people find and decide about orders, each in the name of whoever is signed in. */
export function judgementHandlers({
  asPerson,
  strays,
}: JudgementHandlerParts): Pick<Handlers, JudgementCalls> {
  const done = async (act: Act): Promise<Done> => {
    const result = await asPerson(act);
    return result.ok ? ok({}) : result;
  };
  return {
    'judgement.word': ({ order, word, verdict, forms }) =>
      done(({ findings }, by) =>
        findings.judgeWord(orderOf(order), word as Uuid, verdict, by, uuids(forms)),
      ),
    'judgement.doubt': ({ order, doubt }) =>
      done(({ findings }, by) => findings.settleDoubt(orderOf(order), doubt, by)),
    'judgement.holdingDoubt': ({ order, doubt }) =>
      done(({ findings }, by) => findings.settleDoubt(orderOf(order), doubt, by)),
    'judgement.review': ({ order, outcome, word, forms }) =>
      done(({ findings }, by) => {
        const said = uuids(forms);
        return findings.endReview(orderOf(order), outcome, word as Uuid | null, by, said);
      }),
    'judgement.exemption': ({ order }) =>
      done(({ keeping }, by) => keeping.takeExemption(orderOf(order), by)),
    'judgement.limit': ({ order, limit, limitAt, day }) =>
      done(({ findings }, by) => {
        const at = limitAt === null ? null : utcMs(limitAt);
        return findings.enterLimit(orderOf(order), limit, at, by, day);
      }),
    'judgement.portalDate': ({ order, portal, shown }) =>
      done(({ portal: service }, by) => service.note(orderOf(order), portal, shownOf(shown), by)),
    'judgement.bind': ({ order, other, relation }) =>
      done(({ links }, by) => links.bind(orderOf(order), orderOf(other), relation, by)),
    'judgement.unbind': ({ order, other }) =>
      done(({ links }, by) => links.unbind(orderOf(order), orderOf(other), by)),
    'judgement.link': ({ order, other, relation }) =>
      done(({ links }, by) => links.link(orderOf(order), orderOf(other), relation, by)),
    'judgement.unlink': ({ order, other }) =>
      done(({ links }, by) => links.unlink(orderOf(order), orderOf(other), by)),
    'judgement.otherRequest': ({ order, receivedAt, ...request }) =>
      done(({ keeping }, by) =>
        keeping.attachRequest(orderOf(order), { ...request, receivedAt: utcMs(receivedAt) }, by),
      ),
    'judgement.strays': () => {
      const known = strays();
      return Promise.resolve(known.ok ? ok(known.value.slice(0, mostStrays).map(shown)) : known);
    },
    'judgement.stray': ({ object }) =>
      done(({ keeping }, by) => keeping.judgeStray(object as Uuid, by)),
  };
}
