import { namespaces } from '../../schemas/namespaces.ts';

export type Prefixes = Readonly<Record<string, string>>;

const { core, ...others } = namespaces;

/** Core without a prefix, the others as the standard's text writes them. */
export const usualPrefixes: Prefixes = { '': core, ...others };

/** Prefix with its colon, '' for the default namespace, null for a namespace without a prefix. */
export function prefixOf(prefixes: Prefixes, ns: string): string | null {
  const found = Object.entries(prefixes).find(([, uri]) => uri === ns);
  if (found === undefined) return null;
  return found[0] === '' ? '' : `${found[0]}:`;
}
