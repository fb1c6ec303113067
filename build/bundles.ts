// What is bundled from what, and for which engine. Everything runs on Electron 25 (Node 18, Chrome 114) and later.
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';
import { sha256OfTree } from './digest.ts';

export const root = join(import.meta.dirname, '..');

/** Node 18 as Electron 25 builds it has these two, but not as globals; libraries expect them there. */
const globalsForNode18 =
  "globalThis.crypto??=require('node:crypto').webcrypto;globalThis.File??=require('node:buffer').File;";

/** Packages with a native part: they stay outside and are loaded from node_modules. */
const native = ['@napi-rs/keyring'];

const common: InlineConfig = { root, configFile: false, publicDir: false, logLevel: 'warn' };

interface CodeBundle {
  readonly name: string;
  /** Name of the file, where it is not the bundle's. */
  readonly file?: string;
  readonly entry: string;
  readonly target: string;
  readonly format: 'cjs' | 'es';
  readonly external: readonly (string | RegExp)[];
  readonly banner?: string;
  readonly define?: Readonly<Record<string, string>>;
}

/** One entry, one file: a CommonJS one for Electron, or a module for what cannot be CommonJS. */
function codeBundle(out: string, bundle: CodeBundle): InlineConfig {
  const ending = bundle.format === 'cjs' ? 'cjs' : 'mjs';
  return {
    ...common,
    define: { ...bundle.define },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: bundle.target,
      outDir: join(out, bundle.name),
      emptyOutDir: true,
      minify: false,
      sourcemap: bundle.name === 'main',
      rolldownOptions: {
        input: { [bundle.file ?? bundle.name]: join(root, bundle.entry) },
        external: [...bundle.external],
        output: {
          format: bundle.format,
          entryFileNames: `[name].${ending}`,
          codeSplitting: false,
          ...(bundle.banner === undefined ? {} : { banner: bundle.banner }),
        },
      },
    },
  };
}

const nodeModules: readonly (string | RegExp)[] = [...builtinModules, /^node:/];

/** The XML library is a module with a top-level await, which CommonJS cannot hold; it is loaded by its file's address. */
export function xmlBundle(out: string): InlineConfig {
  return codeBundle(out, {
    name: 'xml',
    file: 'xmlw',
    entry: 'build/xml-library.ts',
    target: 'node18',
    format: 'es',
    external: nodeModules,
  });
}

/** What checks signatures and seals: it reads what strangers wrote, in a thread of its own. */
export function sealsBundle(out: string): InlineConfig {
  return codeBundle(out, {
    name: 'seals',
    entry: 'electron/seals/thread.ts',
    target: 'node18',
    format: 'cjs',
    external: nodeModules,
    banner: globalsForNode18,
  });
}

/** What sets sheets in type; its compiler and typefaces are laid beside it. */
export function typesetBundle(out: string): InlineConfig {
  return codeBundle(out, {
    name: 'typeset',
    entry: 'electron/typeset/thread.ts',
    target: 'node18',
    format: 'cjs',
    external: nodeModules,
    banner: globalsForNode18,
  });
}

export interface Hashes {
  readonly xml: string;
  readonly seals: string;
  readonly typeset: string;
  /** Of each file by its name. */
  readonly typesetTools: Readonly<Record<string, string>>;
}

/** The main process. Code outside the bundle is loaded only if its SHA-256 is the one compiled in here. */
export function mainBundle(out: string, sha256: Hashes): InlineConfig {
  return codeBundle(out, {
    name: 'main',
    entry: 'electron/main.ts',
    target: 'node18',
    format: 'cjs',
    external: ['electron', ...native, ...nodeModules],
    banner: globalsForNode18,
    define: {
      __XML_BUNDLE_SHA256__: JSON.stringify(sha256.xml),
      __SEALS_BUNDLE_SHA256__: JSON.stringify(sha256.seals),
      __TYPESET_BUNDLE_SHA256__: JSON.stringify(sha256.typeset),
      __TYPESET_TOOLS_SHA256__: JSON.stringify(sha256.typesetTools),
    },
  });
}

export function preloadBundle(out: string): InlineConfig {
  return codeBundle(out, {
    name: 'preload',
    entry: 'electron/preload.ts',
    target: 'chrome114',
    format: 'cjs',
    external: ['electron'],
  });
}

/** What decides what the window's store says of a journal; it says it in codes, the words come later. */
export function foldingDigest(): string {
  const codes = readdirSync(join(root, 'shared')).filter((name) => name !== 'text');
  return sha256OfTree(root, [...codes.map((name) => `shared/${name}`), 'renderer/vault']);
}

/** The window: no inline script, style or asset, so that its content security policy needs no exception. */
export function rendererBundle(out: string): InlineConfig {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    define: { __FOLD_SHA256__: JSON.stringify(foldingDigest()) },
    plugins: [svelte({ configFile: join(root, 'svelte.config.js') })],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: join(out, 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}
