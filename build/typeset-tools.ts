// What sheets are set in type with: compiler and typefaces, copied out of their packages under the names the program knows.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.ts';
import { sha256OfFile } from './digest.ts';

const modules = join(root, 'node_modules');
const inter = join(modules, '@expo-google-fonts', 'inter');
const mono = join(modules, '@expo-google-fonts', 'jetbrains-mono');

/** Where each comes from. */
export const typesetTools: Readonly<Record<string, string>> = {
  'typst.wasm': join(
    modules,
    '@myriaddreamin',
    'typst-ts-web-compiler',
    'pkg',
    'typst_ts_web_compiler_bg.wasm',
  ),
  'inter-400.ttf': join(inter, '400Regular', 'Inter_400Regular.ttf'),
  'inter-500.ttf': join(inter, '500Medium', 'Inter_500Medium.ttf'),
  'inter-600.ttf': join(inter, '600SemiBold', 'Inter_600SemiBold.ttf'),
  'jetbrains-mono-400.ttf': join(mono, '400Regular', 'JetBrainsMono_400Regular.ttf'),
};

/** Lays them into the folder; tells the SHA-256 of each. */
export function layTypesetTools(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const laid = Object.entries(typesetTools).map(([name, from]) => {
    copyFileSync(from, join(folder, name));
    return [name, sha256OfFile(from)] as const;
  });
  return Object.fromEntries(laid);
}
