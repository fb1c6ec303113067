import { elementPath, walk } from '../../schemas/element-path.ts';
import { xmlLimits } from '../../schemas/limits.ts';
import type { ReadMessage } from '../../schemas/validator.ts';
import type { XmlElement, XmlProblem } from '../../shared/base/xml.ts';

export interface ObjectVerdict {
  readonly valid: boolean;
  readonly problems: readonly XmlProblem[];
}

/**
 * The schema's verdict on a message, taken apart by object. A batch is our own grouping, so a fault inside a
 * neighbour says nothing about an object; a fault outside every object speaks of them all.
 */
export function verdictsOfObjects({ root, objects, verdict }: ReadMessage): ObjectVerdict[] {
  if (verdict.valid) return objects.map(() => ({ valid: true, problems: [] }));
  const paths = objectPaths(root, new Set(objects.map(({ element }) => element)));
  const isInside = (problem: XmlProblem, element: XmlElement): boolean => {
    const path = paths.get(element);
    return path !== undefined && (problem.path === path || problem.path.startsWith(`${path}/`));
  };
  const shared = verdict.problems.filter(
    (problem) => !objects.some(({ element }) => isInside(problem, element)),
  );
  // A list that was cut at its limit may have lost the very problem that is this object's.
  const isCut = verdict.problems.length >= xmlLimits.problems;
  return objects.map(({ element }) => {
    const own = verdict.problems.filter((problem) => isInside(problem, element));
    const problems = [...shared, ...own];
    return { valid: problems.length === 0 && !isCut, problems };
  });
}

function objectPaths(
  root: XmlElement,
  objects: ReadonlySet<XmlElement>,
): ReadonlyMap<XmlElement, string> {
  const paths = new Map<XmlElement, string>();
  walk(root, (way) => {
    const element = way[way.length - 1];
    if (element !== undefined && objects.has(element)) paths.set(element, elementPath(way));
  });
  return paths;
}
