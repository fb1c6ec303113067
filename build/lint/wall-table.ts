// Who may import what. A file belongs to the longest `of` that holds it; what is not named is not allowed.

/** One folder's wall. Paths count from the root of the project. */
export interface Wall {
  readonly of: string;
  /** Folders it may import from. */
  readonly folders: readonly string[];
  /** Folders it may import types from, and nothing else. */
  readonly typesOf?: readonly string[];
  /** Taken out of `folders` again; where both hold a path, the longer one counts. */
  readonly never?: readonly string[];
  /** Packages it may use; `node:*` stands for Node's own. */
  readonly packages: 'any' | readonly string[];
  /** May import `electron` by value. */
  readonly electron?: true;
}

const core = ['shared', 'schemas', 'electron'];
const shell = ['electron/shell'];
const screen = ['svelte', '@lucide/svelte', '@fontsource-variable/inter'];
const screenExtra = [
  '@fontsource-variable/jetbrains-mono',
  'temporal-polyfill',
  'dexie',
  'minisearch',
];

export const walls: readonly Wall[] = [
  // Pure: no Node, no DOM, no library but the few that state or compute.
  { of: 'shared', folders: ['shared'], packages: [] },
  { of: 'shared/bridge', folders: ['shared'], packages: ['zod'] },
  { of: 'shared/profile', folders: ['shared'], packages: ['zod'] },
  { of: 'shared/deadlines', folders: ['shared'], packages: ['temporal-polyfill'] },
  { of: 'schemas', folders: ['schemas', 'shared/base'], packages: ['node:*', 'libxml2-wasm'] },
  // Guards run in main; the window needs only their types.
  {
    of: 'renderer',
    folders: ['renderer', 'shared', 'shared/bridge/vault-port-terms.ts'],
    never: ['shared/bridge', 'shared/profile'],
    typesOf: ['shared/bridge', 'shared/profile'],
    packages: [...screen, ...screenExtra],
  },
  // Services speak to ports: the shell is handed to them, never fetched by them.
  { of: 'electron', folders: core, never: shell, typesOf: shell, packages: 'any' },
  { of: 'electron/shell', folders: core, packages: 'any', electron: true },
  { of: 'electron/main.ts', folders: core, packages: 'any', electron: true },
  { of: 'electron/preload.ts', folders: core, packages: ['electron'], electron: true },
  { of: 'cli', folders: ['cli', ...core], never: shell, typesOf: shell, packages: 'any' },
  // The other side of every exchange: it shares no code with Ombud that could share a mistake.
  { of: 'practice', folders: ['practice', 'schemas'], packages: 'any' },
  { of: 'build', folders: ['build'], packages: 'any' },
  // Drawn by running what it draws.
  { of: 'build/state-chart', folders: ['build', 'shared'], packages: [] },
];
