import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../rig/expect.ts';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { orderOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { ombudOf, pageOf, until, type Step, type World } from './world.ts';

/** A file of evidence with content nobody else has, outside the data folder. */
export function evidenceFile(world: World, name: string): { path: string; sha256: string } {
  const folder = join(world.home, 'evidence');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const content = `timestamp;from;to\n2026-10-02T08:11:09Z;198.51.100.7;${name}\n`;
  writeFileSync(path, content);
  return { path, sha256: createHash('sha256').update(content).digest('hex') };
}

const identifiers = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('group', { name: /^Files for identifier/ });

/** A file for the first identifier, "no such data" for every other one, then frozen. Answers the file's hash. */
export async function prepare(world: World, template: string): Promise<string> {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, template).reference);
  await page.getByRole('button', { name: stepsEn.names.prepare }).click();
  const file = evidenceFile(world, `${template}-traffic.csv`);
  await ombudOf(world).pickNext([file.path]);
  await identifiers(page).first().getByRole('button', { name: 'Add files' }).click();
  await expect(
    page.getByRole('cell', { name: `${template}-traffic.csv`, exact: true }),
  ).toBeVisible();
  for (const other of (await identifiers(page).all()).slice(1)) {
    await other.getByRole('button', { name: answerEn.declareNoData }).click();
    await expect(other.getByText(answerEn.noDataDeclared)).toBeVisible();
  }
  await world.pictures?.take(page, `answer-${template}-collect`);
  await page.getByRole('button', { name: stepsEn.names.freeze }).click();
  await expect(page.getByRole('button', { name: stepsEn.names.reopen })).toBeVisible();
  return file.sha256;
}

/** Presses what lets the answer go, looks at what leaves, and sends it. */
export async function sendIt(page: Page, name: string = stepsEn.names.send): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: answerEn.sendTitle });
  await expect(dialog).toContainText(answerEn.byService);
  // Where it waits for the window, the button says so.
  const waits = name === stepsEn.names.queue;
  await dialog.getByRole('button', { name: waits ? name : answerEn.sendIt }).click();
}

/** Delivered once with that very file, and received by the authority, as the platform wrote it down. */
export async function expectDelivered(
  world: World,
  template: string,
  sha256: string,
): Promise<void> {
  const { id } = orderOf(world, template);
  await until(`the platform to have received the ${template} answer`, async () =>
    (await world.practice.log()).some(
      (entry) => entry.kind === 'delivery.received' && entry['order'] === id,
    ),
  );
  const delivered = (await world.practice.log()).filter(
    (entry) => entry.kind === 'outcome.delivered' && entry['order'] === id,
  );
  expect(delivered).toHaveLength(1);
  expect(JSON.stringify(delivered)).toContain(sha256);
}

export async function answerAtOnce(world: World, template: string): Promise<void> {
  const page = pageOf(world);
  const sha256 = await prepare(world, template);
  await sendIt(page);
  await expect(page.getByText(/^Sent/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({
    timeout: 60_000,
  });
  await expectDelivered(world, template, sha256);
  await world.pictures?.take(page, `answer-${template}-acknowledged`);
}

/** The emergency and the plain order are answered: sent when accepted, acknowledged when received. */
export const answering: Step = {
  name: 'answer',
  title: 'Answer: the emergency and the plain order, sent and acknowledged',
  async run(world) {
    await answerAtOnce(world, 'emergency');
    await answerAtOnce(world, 'plain');
  },
};

const elevenDays = 11 * 86_400;

/** The notified order is packed and let go, but the gate holds it until the platform's time has come. */
export const holding: Step = {
  name: 'hold',
  title: 'Release gate: the notified order waits for its window, then goes',
  async run(world) {
    const page = pageOf(world);
    const { id } = orderOf(world, 'notified');
    const sha256 = await prepare(world, 'notified');
    const send = page.getByRole('button', { name: stepsEn.names.send });
    await expect(send).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText(answerEn.gateClosed)).toBeVisible();
    await sendIt(page, stepsEn.names.queue);
    await expect(page.getByText(answerEn.states.queued).first()).toBeVisible();
    await world.pictures?.take(page, 'answer-notified-held');
    const delivered = async (): Promise<boolean> =>
      (await world.practice.log()).some(
        (entry) => entry.kind === 'outcome.delivered' && entry['order'] === id,
      );
    expect(await delivered()).toBe(false);

    await world.practice.tell('/time', { plusSeconds: await secondsToOpening(page) });
    await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({
      timeout: 90_000,
    });
    await expectDelivered(world, 'notified', sha256);
    await world.pictures?.take(page, 'answer-notified-acknowledged');
  },
};

/** From now to a minute after the opening that the gate card shows. */
async function secondsToOpening(page: Page): Promise<number> {
  const text = await page
    .getByText(/^Opens .+, in /)
    .first()
    .innerText();
  const left = /in\s+(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?/.exec(text);
  if (left === null) throw new Error(`no time in "${text}"`);
  const [days, hours, minutes] = left.slice(1).map((part) => Number(part ?? 0));
  const seconds = ((days ?? 0) * 24 + (hours ?? 0)) * 3_600 + ((minutes ?? 0) + 2) * 60;
  expect(seconds).toBeLessThan(elevenDays + 4 * 86_400);
  return seconds;
}
