// What the steps of the path share. Tour and e2e run the same step functions.
import type { Page } from '@playwright/test';
import type { Ombud } from '../rig/ombud.ts';
import type { Pictures } from '../rig/pictures.ts';
import type { Practice } from '../rig/practice.ts';

export interface World {
  readonly home: string;
  readonly practice: Practice;
  /** Set once the application runs; a restart replaces it. */
  ombud: Ombud | null;
  /** Where the eID's pages are seen, if not at the front channel in the desktop's own browser. */
  eid?: { readonly browserPort: string; readonly origin: string };
  /** Null where no pictures are wanted. */
  readonly pictures: Pictures | null;
  /** Orders by template, as the platform named them. */
  readonly orders: Map<string, { readonly id: string; readonly reference: string }>;
}

/** The window's page; a step that comes before the start is a defect of the run. */
export function pageOf(world: World): Page {
  if (world.ombud === null) throw new Error('Ombud does not run');
  return world.ombud.page;
}

export function ombudOf(world: World): Ombud {
  if (world.ombud === null) throw new Error('Ombud does not run');
  return world.ombud;
}

export interface Step {
  readonly name: string;
  readonly title: string;
  run(world: World): Promise<void>;
}

/** Waits until `check` answers something, asking five times a second. */
export async function until<T>(
  what: string,
  check: () => Promise<T | null | false | undefined>,
  seconds = 30,
): Promise<T> {
  for (let left = seconds * 5; left > 0; left -= 1) {
    const found = await check();
    if (found !== null && found !== false && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited ${seconds} s in vain for ${what}`);
}
