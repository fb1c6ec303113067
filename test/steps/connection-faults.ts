// What the Connection screen says of one cause.
import type { Locator } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { connectionEn } from '../../renderer/text/en/connection.ts';
import { expect } from '../rig/expect.ts';
import { nextStep, sentence } from '../rig/words.ts';
import { check, hopNamed, openConnection } from './connect.ts';
import { pageOf, type World } from './world.ts';

export type HopName = keyof typeof connectionEn.hops;

export const hopOf = (world: World, name: HopName): Locator =>
  hopNamed(pageOf(world), connectionEn.hops[name]);

/** The check stops at this hop with this cause and its next step, and no other hop failed. Answers what it read. */
export async function expectStopped(world: World, name: HopName, code: FaultCode): Promise<string> {
  const page = pageOf(world);
  await openConnection(page);
  await check(page);
  const hop = hopOf(world, name);
  await expect(hop).toContainText(sentence(code));
  await expect(hop).toContainText(nextStep(code));
  await expect(page.getByText(connectionEn.failed, { exact: true })).toHaveCount(1);
  return hop.locator('.probe__d').innerText();
}

export async function expectEveryStepPassed(world: World): Promise<void> {
  const page = pageOf(world);
  await openConnection(page);
  await check(page);
  await expect(page.getByText(connectionEn.allPassed)).toBeVisible();
}

/** Codes of the refusals that the platform wrote down after its first `from` entries. */
export async function refusedSince(world: World, from: number): Promise<readonly unknown[]> {
  const entries = (await world.practice.log()).slice(from);
  return entries.filter(({ kind }) => kind === 'refused').map((entry) => entry['code']);
}
