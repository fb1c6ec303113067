import { xmlLimits } from './limits.ts';
import { namespaces } from './namespaces.ts';

export type Prefixes = Readonly<Record<string, string>>;

/** Prefixes in scope of a document's root before it declares any. */
export const outermostPrefixes: Prefixes = freeze({ xml: namespaces.xml });

/**
 * Adds declarations to the prefixes in scope. The same additions to the same scope give the same object, so that a
 * sender who declares its namespaces on every element costs little more than one who declares them once.
 */
export class PrefixScopes {
  private readonly known = new WeakMap<Prefixes, Map<string, Prefixes>>();
  private entries = 0;

  /** @returns null when all distinct scopes together are larger than `xmlLimits.prefixEntries` */
  within(outer: Prefixes, declared: Prefixes): Prefixes | null {
    const changed = Object.entries(declared).filter(
      ([prefix, uri]) => (outer[prefix] ?? '') !== uri,
    );
    if (changed.length === 0) return outer;
    const inner = this.known.get(outer) ?? new Map<string, Prefixes>();
    this.known.set(outer, inner);
    const key = JSON.stringify(changed);
    const same = inner.get(key);
    if (same !== undefined) return same;
    const all = { ...outer, ...Object.fromEntries(changed) };
    // xmlns="" takes the default namespace away.
    const scope = freeze(Object.fromEntries(Object.entries(all).filter(([, uri]) => uri !== '')));
    this.entries += Object.keys(scope).length;
    if (this.entries > xmlLimits.prefixEntries) return null;
    inner.set(key, scope);
    return scope;
  }
}

/** Without a prototype: a prefix may be called `constructor`. */
function freeze(entries: Record<string, string>): Prefixes {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, string>, entries));
}
