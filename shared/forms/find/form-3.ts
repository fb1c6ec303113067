/** Annex III: the order it is about, and what the addressee has said of it in Form3Information. */
import { nonExecutionReasons } from '../../hi1/non-execution-reasons.ts';
import type { WireForm3Information } from '../../hi1/wire/form3-information.ts';
import type { FormValue } from '../form-view.ts';
import { said, wordOf, type Received } from '../received.ts';
import { addressee } from './addressee.ts';
import { issuing, validating } from './authorities.ts';
import { enforcingAuthorities } from './conditions.ts';
import { finder, textFinding, ticked, type Finder, type Finders, type Finding } from './finding.ts';

export const isPreservation = ({ order, tasks }: Received): boolean => {
  const legalType = wordOf(order?.legalType);
  if (legalType !== '') return legalType === 'EPOCPR';
  return tasks.some(({ task }) => task.kind === 'LPTaskObject');
};

type Affected = readonly string[] | undefined;

/** The identifiers a part of the form is about; nothing when it is the whole order. */
function numbersOf({ tasks, order }: Received, affected: Affected): readonly FormValue[] {
  if (affected === undefined || affected.some((id) => id === order?.id)) return [];
  const numbers = tasks
    .filter(({ task }) => affected.includes(task.id))
    .map(({ number }) => number);
  return numbers.length === 0 || numbers.length === tasks.length
    ? []
    : [{ kind: 'numbers', numbers }];
}

const about = (received: Received, affected: Affected, text: string): readonly FormValue[] => [
  { kind: 'text', text },
  ...numbersOf(received, affected),
];

export function form3Finders(form: WireForm3Information | null): Finders {
  const reasons = form?.reasons ?? [];
  const conflict = form?.conflictOfLaw;
  const law = (name: string, text: string | undefined): Finder =>
    finder(`Form3Information/ConflictOfLaw/${name}`, () => textFinding(text));
  const box = (reason: string): Finder =>
    finder('Form3Information/NonExecutionReason/Reason', (received) => {
      const those = reasons.filter((one) =>
        (one.reasons ?? []).some((entry) => wordOf(entry) === reason),
      );
      const isWhole = those.some(({ affected }) => numbersOf(received, affected).length === 0);
      const affected = isWhole ? undefined : those.flatMap((one) => one.affected ?? []);
      return ticked(those.length > 0, ...numbersOf(received, affected));
    });
  const kept = (wanted: boolean): Finder =>
    finder('Form3Information/PreservationOfData', (received): Finding => {
      const those = (form?.preservation ?? []).filter(({ preserved }) => preserved === wanted);
      return ticked(
        those.length > 0,
        ...those.flatMap(({ affected, details }) => {
          const words = said(details);
          return words === null ? numbersOf(received, affected) : about(received, affected, words);
        }),
      );
    });
  const unknownReasons = reasons
    .flatMap((one) => (one.reasons ?? []).map(wordOf))
    .filter((word) => !nonExecutionReasons.some((known) => known === word) && word !== '');
  return {
    'III.A.1a': finder('AuthorisationLegalType', (received) => ticked(!isPreservation(received))),
    'III.A.1b': finder('AuthorisationLegalType', (received) => ticked(isPreservation(received))),
    'III.B.1': issuing.name,
    'III.B.2': issuing.file,
    'III.B.3': validating.name,
    'III.B.4': validating.file,
    'III.B.5': issuing.date,
    'III.B.6': finder('(arrival)', ({ arrivedAt }) =>
      arrivedAt === null
        ? { values: [] }
        : { values: [{ kind: 'time', time: { written: '', at: arrivedAt }, number: null }] },
    ),
    'III.B.7': finder('EPOCAdditionalInfo (K)', (received) => ({
      values: enforcingAuthorities(received),
    })),
    'III.C.1': addressee,
    ...Object.fromEntries(
      nonExecutionReasons.map((reason, at) => [`III.D.${at + 1}`, box(reason)]),
    ),
    'III.D.11': finder('Form3Information/NonExecutionReason/Explanation', (received) => ({
      values: [
        ...reasons.flatMap(({ affected, explanation }) => {
          const words = said(explanation);
          return words === null ? [] : about(received, affected, words);
        }),
        ...unknownReasons.map((word) => ({ kind: 'word', word }) as const),
      ],
    })),
    'III.E.1': law('TitleOfLaw', conflict?.titleOfLaw),
    'III.E.2': law('ApplicableStatutoryProvisions', conflict?.provisions),
    'III.E.3': law('NatureOfConflictingObligations', conflict?.obligations),
    'III.E.4': law('WhyConflictOfLawApplies', conflict?.whyItApplies),
    'III.E.6': law('LinkBetweenSPAndThirdCountry', conflict?.link),
    'III.E.7': law('ConsequencesForAddressee', conflict?.consequences),
    'III.E.8': law('AnyOtherRelevantInformation', conflict?.other),
    'III.F.1': finder('Form3Information/RequestForClarification', () =>
      textFinding(form?.requestForClarification),
    ),
    'III.G.1': kept(true),
    'III.G.2': kept(false),
  };
}
