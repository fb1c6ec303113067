import type { XmlElement, XmlProblem } from '../../shared/base/xml.ts';
import type { ReadMessage } from './ports.ts';

export interface ObjectVerdict {
  readonly valid: boolean;
  readonly problems: readonly XmlProblem[];
}

function lastLine(element: XmlElement): number {
  return element.children.reduce((line, inner) => Math.max(line, lastLine(inner)), element.line);
}

/**
 * The schema's verdict on the message, for one of its objects. A batch is our own grouping, so a fault inside a
 * neighbour says nothing about this object; a fault outside every object speaks of them all.
 */
export function verdictOfObject(message: ReadMessage, index: number): ObjectVerdict {
  const { verdict, objects } = message;
  if (verdict.valid) return { valid: true, problems: [] };
  const spans = objects.map(({ element }) => [element.line, lastLine(element)] as const);
  const isWithin = (problem: XmlProblem, [first, last]: readonly [number, number]): boolean =>
    problem.line >= first && problem.line <= last;
  const own = spans[index];
  const problems = verdict.problems.filter(
    (problem) =>
      (own !== undefined && isWithin(problem, own)) ||
      !spans.some((span) => isWithin(problem, span)),
  );
  return { valid: verdict.problems.length > 0 && problems.length === 0, problems };
}
