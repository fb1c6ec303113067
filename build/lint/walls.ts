// The walls between the folders as a lint rule: which folder may import from which, and which packages it may use.
import { posix, sep } from 'node:path';
import type { Rule } from 'eslint';
import { walls, type Wall } from './wall-table.ts';

const root = posix.join(import.meta.dirname.split(sep).join('/'), '..', '..');

/** The wall of the innermost folder or file named in the table; a file outside all of them has none. */
function wallOf(path: string): Wall | undefined {
  return walls
    .filter((wall) => path === wall.of || path.startsWith(`${wall.of}/`))
    .sort((a, b) => b.of.length - a.of.length)[0];
}

/** Length of the longest of the places that holds the path; 0 when none does. */
function closeness(path: string, places: readonly string[] = []): number {
  const holding = places.filter((place) => path === place || path.startsWith(`${place}/`));
  return Math.max(0, ...holding.map((place) => place.length));
}

function packageOf(source: string): string {
  if (source.startsWith('node:')) return 'node:*';
  const parts = source.split('/');
  return parts.slice(0, source.startsWith('@') ? 2 : 1).join('/');
}

/** Says what is wrong with one import, or nothing when it is allowed. */
export function judgeImport(file: string, source: string, typeOnly: boolean): string | undefined {
  const wall = wallOf(file);
  if (wall === undefined) return undefined;
  if (source.startsWith('.')) {
    const target = posix.join(posix.dirname(file), source);
    const ofTypes = typeOnly && closeness(target, wall.typesOf) > 0;
    const allowed = ofTypes || closeness(target, wall.folders) > closeness(target, wall.never);
    return allowed ? undefined : `${wall.of} may not import ${target}`;
  }
  const name = packageOf(source);
  if (wall.packages === 'any') {
    const barred = name === 'electron' && !typeOnly && wall.electron !== true;
    return barred ? `${wall.of} may import electron as a type only` : undefined;
  }
  if (wall.packages.includes(name)) return undefined;
  return `${wall.of} may not use the package ${name}`;
}

interface ImportLike {
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string }[];
}

/** `import type ...`, `export type ...`, or an import each name of which is marked as a type. */
function isTypeOnly(node: ImportLike): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => name.importKind === 'type');
}

export const wallsRule: Rule.RuleModule = {
  meta: { type: 'problem', messages: { wall: '{{reason}}' }, schema: [] },
  create(context) {
    const file = posix.relative(root, context.filename.split(sep).join('/'));
    const check = (node: Rule.Node): void => {
      const like = node as unknown as ImportLike;
      const source = like.source?.value;
      if (typeof source !== 'string') return;
      const reason = judgeImport(file, source.replace(/\?.*$/, ''), isTypeOnly(like));
      if (reason !== undefined) context.report({ node, messageId: 'wall', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
