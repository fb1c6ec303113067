/** A text that breaks a rule in a file, and the same or another text that does not (there, or in another file). */
export interface LintCase {
  readonly rule: string;
  readonly file: string;
  readonly bad: string;
  readonly good?: string;
  readonly goodFile?: string;
}

const syntax = 'no-restricted-syntax';
const properties = 'no-restricted-properties';
const service = 'electron/sync/a.ts';
const pure = 'shared/orders/a.ts';
const view = 'renderer/views/a.svelte';

function ban(rule: string, file: string, bad: string, good: string): LintCase {
  return { rule, file, bad: `${bad}\n`, good: `${good}\n` };
}
function onlyIn(goodFile: string, rule: string, file: string, bad: string): LintCase {
  return { rule, file, bad: `${bad}\n`, goodFile };
}
function missing(call: string, good = 'export const n = [1].map(String);'): LintCase {
  return ban(properties, service, `export const n = ${call};`, good);
}

const now = 'export const at = Date.now();';
const open = (method: string) => `import { shell } from 'electron'; void shell.${method}('x');`;
const aWindow = "import { BrowserWindow } from 'electron'; export const w = new BrowserWindow({});";

export const bans: readonly LintCase[] = [
  onlyIn('electron/shell/clock.ts', syntax, service, now),
  onlyIn('renderer/clock.ts', syntax, 'renderer/state/a.svelte.ts', now),
  onlyIn('practice/clock.ts', syntax, 'practice/a.ts', now),
  onlyIn('cli/clock.ts', syntax, 'test/unit/a.test.ts', now),
  ban(syntax, pure, 'export const at = new Date();', 'export const at = new Date(0);'),
  ban(syntax, pure, 'export const at = Date();', 'export const at = Date.parse("2026-01-01");'),
  ban(syntax, pure, 'export const r = Math.random();', 'export const r = Math.max(1, 2);'),
  ban(syntax, pure, 'export enum Kind { A }', "export const Kind = { A: 'a' } as const;"),
  ban(syntax, pure, 'export namespace Kind { export const a = 1; }', 'export const a = 1;'),
  ban(
    syntax,
    pure,
    'export class A { constructor(private readonly b: number) {} }',
    'export class A { readonly b = 1; }',
  ),
  onlyIn('electron/shell/window.ts', syntax, 'electron/shell/menu.ts', aWindow),
  ban(syntax, 'electron/main.ts', aWindow, "import { app } from 'electron'; app.quit();"),
  ban(
    syntax,
    'electron/main.ts',
    "import * as e from 'electron'; e.app.quit();",
    "import type * as e from 'electron'; export type A = e.App;",
  ),
  onlyIn('electron/shell/links.ts', syntax, 'electron/shell/menu.ts', open('openExternal')),
  onlyIn('electron/shell/links.ts', syntax, 'electron/main.ts', open('openPath')),
  onlyIn('electron/shell/log.ts', syntax, service, 'process.stderr.write("x");'),
  onlyIn('electron/shell/log.ts', syntax, 'electron/main.ts', 'process.stdout.write("x");'),
  ban(
    syntax,
    service,
    'export function f(e) { return e.shell.openExternal("x"); }',
    'export function f(links) { return links.open("x"); }',
  ),
  ban(
    syntax,
    service,
    'export const o = { rejectUnauthorized: false };',
    'export const o = { rejectUnauthorized: true };',
  ),
  ban(
    '@typescript-eslint/no-explicit-any',
    pure,
    'export const a: any = 1;',
    'export const a: unknown = 1;',
  ),
  ban(
    '@typescript-eslint/no-non-null-assertion',
    pure,
    'export const f = (a?: string) => a!;',
    "export const f = (a?: string) => a ?? '';",
  ),
  ban(
    '@typescript-eslint/ban-ts-comment',
    pure,
    '// @ts-ignore\nexport const a = 1;',
    'export const a = 1;',
  ),
  ban('no-console', service, 'console.log(1);', 'export const a = 1;'),
  ban('svelte/no-at-html-tags', view, '<p>{@html "<b>x</b>"}</p>', '<p>{"<b>x</b>"}</p>'),
  ban(
    'svelte/require-each-key',
    view,
    '{#each [1] as n}<p>{n}</p>{/each}',
    '{#each [1] as n (n)}<p>{n}</p>{/each}',
  ),
  ban(syntax, view, '<p style="color: red">x</p>', '<p class="alarm">x</p>'),
  ban(
    'no-warning-comments',
    view,
    '<script lang="ts">// svelte-ignore a11y_x\nlet a = 1;</script><p>{a}</p>',
    '<p>x</p>',
  ),
  missing('Promise.withResolvers()', 'export const n = Promise.resolve();'),
  missing('Array.fromAsync([])', 'export const n = Array.from([]);'),
  missing('Object.groupBy([], String)', 'export const n = Object.entries({});'),
  missing('AbortSignal.any([])', 'export const n = AbortSignal.timeout(1);'),
  missing("URL.canParse('x')", "export const n = new URL('x');"),
  missing("Uint8Array.fromBase64('x')", 'export const n = Uint8Array.from([]);'),
  missing('new Set([1]).union(new Set())', 'export const n = new Set([1]).has(1);'),
  missing("process.loadEnvFile('x')", 'export const n = process.cwd();'),
  ban(
    syntax,
    service,
    'export const here = import.meta.dirname;',
    'export const here = import.meta.url;',
  ),
  ban(
    'no-restricted-imports',
    service,
    "import { hash } from 'node:crypto'; hash('sha256', '');",
    "import { createHash } from 'node:crypto'; createHash('sha256');",
  ),
  ban('no-restricted-imports', service, "import 'node:sqlite';", "import 'node:fs';"),
  ban(
    'no-restricted-imports',
    service,
    "import { Entry } from '@napi-rs/keyring'; new Entry('a', 'b');",
    "import { AsyncEntry } from '@napi-rs/keyring'; new AsyncEntry('a', 'b');",
  ),
];
