import type { Language } from '../bridge/app-state.ts';
import { shellEn, type ShellText } from './shell.en.ts';
import { shellSv } from './shell.sv.ts';

export type { ShellText } from './shell.en.ts';

export const shellText: Readonly<Record<Language, ShellText>> = { en: shellEn, sv: shellSv };
