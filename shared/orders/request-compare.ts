/** Two orders side by side: in what they agree before one is called the other sent again. */
import { askedTasks, type AskedTask } from './asked.ts';
import type { ContentCore } from './content.ts';
import { askedSign } from './asked-sign.ts';
import { plain } from './plain.ts';

type Compared = Pick<ContentCore, 'issuingState' | 'issuing' | 'tasks' | 'preservationTasks'>;

/** One thing that an order asks for. */
export interface AskedLine {
  readonly task: AskedTask;
  /**
   * Whether the other order asks for the same data of the same identifier and period, for something else of the same
   * identifier, or names it nowhere.
   */
  readonly in: 'both' | 'otherwise' | 'one';
}

export interface Comparison {
  readonly isSame: {
    readonly state: boolean;
    readonly authority: boolean;
    /** Null: one of them gives none, so nothing can be said of it. */
    readonly file: boolean | null;
  };
  readonly asked: { readonly this: readonly AskedLine[]; readonly other: readonly AskedLine[] };
  /** What makes it unlikely that they are one order; null: nothing as plain as that. */
  readonly apart: 'state' | 'identifiers' | 'both' | null;
}

/** Whom they name, whatever kind of identifier each calls it. */
const namesIn = (tasks: readonly AskedTask[]): readonly string[] =>
  tasks.flatMap(({ values }) => values.map(({ value }) => plain(value)));

function linesOf(own: readonly AskedTask[], others: readonly AskedTask[]): readonly AskedLine[] {
  const left = others.map(askedSign);
  const names = namesIn(others);
  return own.map((task) => {
    const at = left.indexOf(askedSign(task));
    if (at >= 0) left.splice(at, 1);
    const isNamed = namesIn([task]).some((name) => names.includes(name));
    return { task, in: at >= 0 ? 'both' : isNamed ? 'otherwise' : 'one' };
  });
}

export function compareRequests(one: Compared, other: Compared): Comparison {
  const [own, others] = [askedTasks(one), askedTasks(other)];
  const [ownNames, otherNames] = [namesIn(own), namesIn(others)];
  // Where one of them names nobody, nothing can be said of whom they name.
  const isNamed =
    ownNames.length === 0 ||
    otherNames.length === 0 ||
    ownNames.some((name) => otherNames.includes(name));
  const isSameState = one.issuingState === other.issuingState;
  const textOf = ({ issuing }: Compared, part: 'approverName' | 'reference'): string =>
    plain(issuing?.[part] ?? '');
  // Nor of a State that one of them does not name.
  const areOtherStates = !isSameState && one.issuingState !== null && other.issuingState !== null;
  const isSameText = (part: 'approverName' | 'reference'): boolean =>
    textOf(one, part) === textOf(other, part);
  const hasFiles = [one, other].every((order) => textOf(order, 'reference') !== '');
  return {
    isSame: {
      state: isSameState,
      authority: isSameState && isSameText('approverName'),
      file: hasFiles ? isSameText('reference') : null,
    },
    asked: { this: linesOf(own, others), other: linesOf(others, own) },
    apart: apartBy(areOtherStates, isNamed),
  };
}

function apartBy(areOtherStates: boolean, isNamed: boolean): Comparison['apart'] {
  if (areOtherStates) return isNamed ? 'state' : 'both';
  return isNamed ? null : 'identifiers';
}
