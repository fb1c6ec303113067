/** What is asked for: Annex I, section F; Annex II, section D. */
import type { FormValue } from '../form-view.ts';
import { partsOf } from '../section-m.ts';
import { wordOf, type NumberedTask, type Received } from '../received.ts';
import { finder, ticked, type Finder, type Finders } from './finding.ts';

export type Category = 'a' | 'b' | 'c' | 'd';

/** RequestType of TS 103 120; two values stand for two categories each. */
const categoriesOfType: Readonly<Record<string, readonly Category[]>> = {
  SubscriberData: ['a'],
  UserIdentifyingData: ['b'],
  TrafficData: ['c'],
  StoredContentData: ['d'],
  SubscriberDataAndUserIdentifyingData: ['a', 'b'],
  TrafficDataAndStoredContentData: ['c', 'd'],
};

export const categoriesOf = ({ task }: NumberedTask): readonly Category[] => {
  const type = wordOf(task.request?.type);
  return Object.hasOwn(categoriesOfType, type) ? (categoriesOfType[type] ?? []) : [];
};

export const askedIn = ({ tasks }: Received, category: Category): readonly NumberedTask[] =>
  tasks.filter((task) => categoriesOf(task).includes(category));

/** EPOCRequestSubtype. Those of the other three categories are not published (O14). */
const subscriberBoxes: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>> = {
  UserInformation: 1,
  RegistrationInformation: 2,
  TypeOfServiceInformation: 3,
  ProfileInformation: 4,
  DataOnValidationOfUse: 5,
  DebitOrCreditCardInformation: 6,
  PUKCodes: 7,
  SubscriberDataOther: 8,
};

const subtypesOf = ({ task }: NumberedTask): readonly string[] =>
  (task.request?.subtypes ?? []).map(wordOf);

/** Says which identifiers only where it is not all of them. */
function numbersOf({ tasks }: Received, some: readonly NumberedTask[]): readonly FormValue[] {
  if (some.length === 0 || some.length === tasks.length) return [];
  return [{ kind: 'numbers', numbers: some.map(({ number }) => number) }];
}

const category = (of: Category): Finder =>
  finder('RequestDetails/Type', (received) => {
    const asked = askedIn(received, of);
    return ticked(asked.length > 0, ...numbersOf(received, asked));
  });

const subscriberBox = (wanted: number): Finder =>
  finder('RequestDetails/Subtype', (received) => {
    const asked = askedIn(received, 'a');
    const those = asked.filter((task) =>
      subtypesOf(task).some(
        (name) => Object.hasOwn(subscriberBoxes, name) && subscriberBoxes[name] === wanted,
      ),
    );
    if (those.length > 0) return ticked(true, ...numbersOf(received, those));
    // Nothing chosen at all is no choice against this box.
    const isSilent = asked.length > 0 && asked.every((task) => subtypesOf(task).length === 0);
    return ticked(isSilent ? null : false);
  });

/** Subtypes without a box of their own, at the "other" of the first category their task is in. */
const unknownSubtypes = (received: Received, of: Category): readonly FormValue[] => {
  const words = received.tasks
    .filter((task) => categoriesOf(task)[0] === of)
    .flatMap(subtypesOf)
    .filter((name) => name !== '' && !Object.hasOwn(subscriberBoxes, name));
  return [...new Set(words)].map((word) => ({ kind: 'word', word }));
};

const other = (of: 'b' | 'c' | 'd'): Finder =>
  finder('RequestDetails/Subtype', (received) => {
    const words = unknownSubtypes(received, of);
    if (words.length > 0) return ticked(true, ...words);
    return ticked(askedIn(received, of).length > 0 ? null : false);
  });

/** The boxes of these categories are not in the messages: not ticked where the category is not, else not said. */
const within = (of: 'b' | 'c' | 'd'): Finder =>
  finder('RequestDetails/Subtype', (received) =>
    ticked(askedIn(received, of).length > 0 ? null : false),
  );

/** The free texts of the tasks, those under section M left out. */
export const remarksOf = ({
  tasks,
}: Received): { values: readonly FormValue[]; hidden: number } => {
  const all = tasks.flatMap(({ task, number }) => {
    const written = task.kind === 'LDTaskObject' ? (task.manualInformation ?? '') : '';
    const { parts, hidden } = partsOf(written);
    return [{ hidden, number, parts }];
  });
  return {
    hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
    values: all.flatMap(({ number, parts }) =>
      parts.map(({ source, text }) => ({
        kind: 'remark',
        number: tasks.length > 1 ? number : null,
        text: source === null || /^section\s*[FD]$/i.test(source) ? text : `${source}: ${text}`,
      })),
    ),
  };
};

const kindsWithoutBox = ({ tasks }: Received): readonly FormValue[] => {
  const words = tasks
    .filter((task) => categoriesOf(task).length === 0)
    .map(({ task }) => wordOf(task.request?.type))
    .filter((word) => word !== '');
  return [...new Set(words)].map((word) => ({ kind: 'word', word }));
};

export const evidenceFinders = <A extends 'I.F' | 'II.D'>(at: A): Finders => ({
  [`${at}.a`]: category('a'),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`${at}.a${n}`, subscriberBox(n)])),
  [`${at}.a8`]: finder('RequestDetails/Subtype', (received) => {
    const words = unknownSubtypes(received, 'a');
    return words.length > 0 ? ticked(true, ...words) : subscriberBox(8).find(received);
  }),
  [`${at}.b`]: category('b'),
  ...Object.fromEntries([1, 2].map((n) => [`${at}.b${n}`, within('b')])),
  [`${at}.b3`]: other('b'),
  [`${at}.c`]: category('c'),
  ...Object.fromEntries([...Array(17).keys()].map((n) => [`${at}.c${n + 1}`, within('c')])),
  [`${at}.c18`]: other('c'),
  [`${at}.d`]: category('d'),
  ...Object.fromEntries([...Array(8).keys()].map((n) => [`${at}.d${n + 1}`, within('d')])),
  [`${at}.d9`]: other('d'),
  [`${at}.x`]: finder('ManualInformation', (received) => {
    const values = [...kindsWithoutBox(received), ...remarksOf(received).values];
    return ticked(values.length > 0, ...values);
  }),
});
