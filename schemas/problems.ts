import type { XmlElement, XmlProblem } from '../shared/base/xml.ts';
import { childElements } from './child-nodes.ts';
import { xmlLimits } from './limits.ts';
import { readableName } from './namespaces.ts';
import type { LibElement, LibError, XmlLibrary } from './xml-library.ts';

const longest = 400;

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
  let facetAt: string | null = null;
  for (const finding of findings) {
    if (problems.length >= xmlLimits.problems) break;
    const place = locate(library, node, root, finding.xpath ?? '');
    const isFacet = finding.message.includes('[facet ');
    if (facetAt === place.path && finding.message.includes('is not a valid value of')) continue;
    facetAt = isFacet ? place.path : null;
    problems.push({ ...place, message: sentence(finding.message) });
  }
  return problems;
}

function sentence(message: string): string {
  const readable = message
    .replace(/\{([^{}]*)\}([\w.-]+)/g, (_, ns: string, name: string) => readableName(ns, name))
    .replace(/\s+/g, ' ')
    .trim();
  return readable.length <= longest ? readable : `${readable.slice(0, longest)} …`;
}

interface Place {
  readonly path: string;
  readonly line: number;
}

/**
 * Follows the library's node path (`/*[2]/auth:CSPID/@x`: `*` for an element in the default namespace, a position
 * among equals) and names the same place as people would.
 */
function locate(library: XmlLibrary, node: LibElement, root: XmlElement, xpath: string): Place {
  let at = { node, element: root };
  let path = `/${readableName(root.ns, root.name)}`;
  for (const step of xpath.split('/').slice(2)) {
    if (step.startsWith('@')) return { path: `${path}/${step}`, line: at.element.line };
    const next = follow(library, at.node, at.element, step);
    if (next === null) break;
    path += `/${positioned(at.element, next.element)}`;
    at = next;
  }
  return { path, line: at.element.line };
}

function follow(library: XmlLibrary, node: LibElement, element: XmlElement, step: string) {
  const [, name = '', position = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const nodes = childElements(library, node);
  const matching = nodes.filter((child) => name === '*' || name === writtenName(child));
  const found = matching[Number(position) - 1];
  if (found === undefined) return null;
  const twin = element.children[nodes.indexOf(found)];
  return twin === undefined ? null : { node: found, element: twin };
}

const writtenName = ({ prefix, name }: LibElement): string =>
  prefix === '' ? name : `${prefix}:${name}`;

/** `Name`, or `Name[n]` when there are several. */
function positioned(parent: XmlElement, child: XmlElement): string {
  const alike = parent.children.filter((one) => one.name === child.name && one.ns === child.ns);
  const name = readableName(child.ns, child.name);
  return alike.length === 1 ? name : `${name}[${alike.indexOf(child) + 1}]`;
}
