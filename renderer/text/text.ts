import type { Language } from '../../shared/bridge/app-state.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

export type Text = Words<typeof en>;

export const texts: Readonly<Record<Language, Text>> = { en, sv };
