import type { XmlElement, XmlProblem } from '../shared/base/xml.ts';
import { childElements } from './child-nodes.ts';
import { elementPath } from './element-path.ts';
import { xmlLimits } from './limits.ts';
import { readableName } from './namespaces.ts';
import type { LibElement, LibError, XmlLibrary } from './xml-library.ts';

const longest = 400;
/** A finding quotes the whole value, whose 30 MB nobody reads. */
const mostRead = 4000;

/**
 * Turns the library's findings into sentences with the element's path and line. A value that breaks a facet is reported
 * twice by the library, by facet and by type: the first says more and is kept.
 */
export function readProblems(
  library: XmlLibrary,
  node: LibElement,
  root: XmlElement,
  findings: readonly LibError[],
): readonly XmlProblem[] {
  const problems: XmlProblem[] = [];
  const children = childrenOnce(library);
  let facetAt: string | null = null;
  for (const finding of findings) {
    if (problems.length >= xmlLimits.problems) break;
    const place = locate(children, node, root, finding.xpath ?? '');
    const isFacet = finding.message.includes('[facet ');
    if (facetAt === place.path && finding.message.includes('is not a valid value of')) continue;
    facetAt = isFacet ? place.path : null;
    problems.push({ ...place, message: sentence(finding.message) });
  }
  return problems;
}

type ChildrenOf = (node: LibElement, twin: XmlElement) => readonly LibElement[];

/** Many problems lie in few places: the children of an element are listed once. */
function childrenOnce(library: XmlLibrary): ChildrenOf {
  const known = new Map<XmlElement, readonly LibElement[]>();
  return (node, twin) => {
    const found = known.get(twin) ?? childElements(library, node);
    known.set(twin, found);
    return found;
  };
}

function sentence(message: string): string {
  const readable = message
    .slice(0, mostRead)
    .replace(/\{([^{}]*)\}([\w.-]+)/g, (_, ns: string, name: string) => readableName(ns, name))
    .replace(/\s+/g, ' ')
    .trim();
  return readable.length <= longest ? readable : `${readable.slice(0, longest)} …`;
}

/**
 * Follows the library's node path (`/*[2]/auth:CSPID/@x`: `*` for an element in the default namespace, a position
 * among equals) and names the same place as people would.
 */
function locate(children: ChildrenOf, node: LibElement, root: XmlElement, xpath: string): Place {
  const way = [root];
  let here = { node, element: root };
  let attribute = '';
  for (const step of xpath.split('/').slice(2)) {
    if (step.startsWith('@')) attribute = `/${step}`;
    const next = follow(children, here.node, here.element, step);
    if (next === null) break;
    way.push(next.element);
    here = next;
  }
  return { path: elementPath(way) + attribute, line: here.element.line };
}

interface Place {
  readonly path: string;
  readonly line: number;
}

function follow(children: ChildrenOf, node: LibElement, element: XmlElement, step: string) {
  const [, name = '', position = '1'] = /^([^[@]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const nodes = children(node, element);
  const matching = nodes.filter((child) => name === '*' || name === writtenName(child));
  const found = matching[Number(position) - 1];
  if (found === undefined) return null;
  const twin = element.children[nodes.indexOf(found)];
  return twin === undefined ? null : { node: found, element: twin };
}

const writtenName = ({ prefix, name }: LibElement): string =>
  prefix === '' ? name : `${prefix}:${name}`;
