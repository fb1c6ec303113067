// The steps of the check. Each returns what is wrong, one text each; nothing when all is well.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { isCounted, judgeSizes } from './sizes.ts';
import { judgeLock, judgeVersions, type Lock, type Manifest } from './supply.ts';
import { findInvisible, findTooNewStyle, findUnfinished, type TextFile } from './text.ts';

export interface Step {
  readonly name: string;
  /** Steps of one lane run one after the other. */
  readonly lane: 'types' | 'rest';
  readonly run: (root: string) => Promise<readonly string[]>;
}

function program(name: string, lane: Step['lane'], command: string): Step {
  const run = async (root: string): Promise<readonly string[]> => {
    const { code, output } = await runCommand(command.split(' '), root);
    return code === 0 ? [] : [output.trim() === '' ? `exit code ${code}` : output.trim()];
  };
  return { name, lane, run };
}

/** Files git knows or would take in, without what it ignores. */
async function listFiles(root: string): Promise<string[]> {
  const listed = await runCommand(
    ['git', 'ls-files', '-co', '--exclude-standard', '--deduplicate'],
    root,
  );
  if (listed.code !== 0) throw new Error(`git ls-files: ${listed.output}`);
  return listed.output.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
}

function read(root: string, path: string): TextFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

const isText = (path: string): boolean =>
  /\.(ts|js|cjs|mjs|svelte|css|html|json|sh|py|md|conf|txt|xsd|xml)$/.test(path) &&
  !path.startsWith('test/fixtures/');

function texts(name: string, judge: (files: readonly TextFile[]) => string[]): Step {
  const run = async (root: string): Promise<readonly string[]> =>
    judge((await listFiles(root)).filter(isText).map((path) => read(root, path)));
  return { name, lane: 'rest', run };
}

const sizes: Step = {
  name: 'sizes',
  lane: 'rest',
  run: async (root) => {
    const files = (await listFiles(root)).filter(isCounted).map((path) => read(root, path));
    return judgeSizes(
      files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })),
    );
  },
};

const supply: Step = {
  name: 'supply',
  lane: 'rest',
  run: async (root) => {
    const manifest = JSON.parse(read(root, 'package.json').text) as Manifest;
    const lock = JSON.parse(read(root, 'package-lock.json').text) as Lock;
    return [...judgeVersions(manifest, lock), ...judgeLock(lock)];
  },
};

export const steps: readonly Step[] = [
  program('types', 'types', 'tsc -p tsconfig.json'),
  program('types of shared alone', 'types', 'tsc -p tsconfig.shared.json'),
  program(
    'types of the window',
    'types',
    'svelte-check --tsconfig tsconfig.renderer.json --output human --fail-on-warnings',
  ),
  program('walls and style', 'rest', 'eslint --max-warnings 0 .'),
  program('format', 'rest', 'prettier --check --log-level warn .'),
  sizes,
  texts('no unfinished work', findUnfinished),
  texts('no invisible characters', findInvisible),
  texts('styles for Chrome 114', findTooNewStyle),
  supply,
  program('two builds agree', 'types', 'node build/checks/same-bundle.ts'),
  program('licences', 'rest', 'node build/licences.ts'),
];
