import type { Page } from '@playwright/test';
import { answeredJournal, busyJournal, collectingJournal } from './fixture/orders.ts';
import { orderId, taskId } from './fixture/ids.ts';
import { berlin, lille } from './fixture/plans.ts';
import { openState, signedIn, welcomeState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';

/** Runs in the page: drops a small file on an element. */
function dropFile(zone: object): void {
  interface Dom {
    readonly DragEvent: new (type: string, init: object) => object;
    readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
    readonly File: new (parts: string[], name: string) => object;
  }
  const { DragEvent, DataTransfer, File } = globalThis as unknown as Dom;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['12345'], 'mine.p12'));
  const target = zone as { dispatchEvent(event: object): void };
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Runs in the page: drops 150 small files at once on an element. */
function dropMany(zone: object): void {
  interface Dom {
    readonly DragEvent: new (type: string, init: object) => object;
    readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
    readonly File: new (parts: string[], name: string) => object;
  }
  const { DragEvent, DataTransfer, File } = globalThis as unknown as Dom;
  const dataTransfer = new DataTransfer();
  for (let i = 0; i < 150; i += 1) dataTransfer.items.add(new File(['1'], `log-${i}.csv`));
  const target = zone as { dispatchEvent(event: object): void };
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

const hex = (number: number): string => number.toString(16).padStart(32, '0');

test('choosing Practice asks main once; Live is there and says why not', async ({ open }) => {
  const { page, main } = await open({ state: welcomeState() });
  const live = page.getByRole('button', { name: 'Set up Live' });
  await expect(live).toHaveAttribute('aria-disabled', 'true');
  await expect(live).toHaveAccessibleDescription(/Practice/);
  await page.getByRole('button', { name: 'Begin in Practice' }).click();
  await expect.poll(() => main.called('app.chooseProfile')).toEqual([{ kind: 'practice' }]);
});

test('closed: retry and quit, and nothing else', async ({ open }) => {
  const state = welcomeState({
    phase: 'closed',
    keychain: { state: 'denied', name: 'Secret Service' },
    closedBy: { code: 'keychain.denied' },
  });
  const { page, main } = await open({ state });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Quit Ombud' }).click();
  await expect.poll(() => main.called('app.quit')).toHaveLength(1);
  expect(main.called('app.retryKeychain')).toHaveLength(1);
});

test('the certificate’s PIN goes one way and is gone from the page', async ({ open }) => {
  const { page, main } = await open({ state: openState({ certificate: null }) });
  await page.getByRole('button', { name: 'Choose file' }).click();
  await page.getByLabel('PIN of the file').fill('canary-4711');
  await page.getByRole('button', { name: 'Bring in' }).click();
  await expect
    .poll(() => main.called('certificate.import'))
    .toEqual([{ token: '0'.repeat(32), pin: 'canary-4711' }]);
  expect(await page.content()).not.toContain('canary-4711');
  await expect(page.locator('input[type=password]')).toHaveValue('');
});

test('a certificate can be dropped', async ({ open }) => {
  const { page, main } = await open({ state: openState({ certificate: null }) });
  await page.getByRole('group', { name: /Certificate file/ }).evaluate(dropFile);
  await expect(page.getByText('mine.p12, 5 B')).toBeVisible();
  expect(main.called('files.offer')).toHaveLength(1);
});

for (const [code, words, picked, offered] of [
  ['certificate.wrongPin', 'PIN', 'Choose another file', 1],
  ['certificate.expired', 'expired', 'Choose file', 2],
] as const)
  test(`after ${code} a dropped file is still there, a picked one if another PIN may help`, async ({
    open,
  }) => {
    const { page, main } = await open({
      state: openState({ certificate: null }),
      answers: { 'certificate.import': () => ({ ok: false, error: { code } }) },
    });
    await page.getByRole('button', { name: 'Choose file' }).click();
    await page.getByRole('button', { name: 'Bring in' }).click();
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('button', { name: picked })).toBeVisible();
    await page.getByRole('group', { name: /Certificate file/ }).evaluate(dropFile);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await expect.poll(() => main.called('certificate.import')).toHaveLength(2);
    await expect(page.getByText('mine.p12, 5 B')).toBeVisible();
    expect(main.called('files.offer')).toHaveLength(offered);
  });

test('the sign-in follows main’s snapshots, and reading opens with it', async ({ open }) => {
  const closed = { allowed: false, fault: { code: 'signIn.needed' } } as const;
  const signedOut = { state: 'signedOut', fault: null } as const;
  const state = openState({ session: signedOut, reading: closed });
  const { page, main } = await open({ state, records: busyJournal() });
  await page.getByRole('button', { name: 'Sign in with eID' }).click();
  await expect.poll(() => main.called('identity.signIn')).toEqual([{ language: 'en' }]);
  expect(main.called('vault.connect')).toHaveLength(0);
  await main.change({ session: signedIn, reading: { allowed: true, fault: null } });
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Inbox/ })
    .click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await main.change({ session: signedOut, reading: closed });
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('Orders are not shown')).toBeVisible();
});

test('files are picked and declared per identifier; freezing waits for all', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: collectingJournal() });
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Go on with the answer' }).click();
  const freeze = page.getByRole('button', { name: 'Freeze the answer' });
  await expect(freeze).toHaveAccessibleDescription('Still open: identifier 3.');
  await freeze.click({ force: true });
  expect(main.called('answer.freeze')).toHaveLength(0);
  const order = orderId(berlin.number);
  await page.getByRole('button', { name: 'Declare: no such data' }).click();
  await expect
    .poll(() => main.called('answer.declareNoData'))
    .toEqual([{ order, task: taskId(berlin.number, 3), declared: true }]);
  await page.getByRole('button', { name: 'Add files' }).nth(1).click();
  await expect
    .poll(() => main.called('answer.addFiles'))
    .toEqual([{ order, task: taskId(berlin.number, 2), tokens: ['0'.repeat(32)] }]);
});

test('while files are being read nothing is declared, taken out or frozen, and it shows', async ({
  open,
}) => {
  let taken: () => void = () => undefined;
  const answer = new Promise<{ ok: true; value: { refused: [] } }>((resolve) => {
    taken = () => resolve({ ok: true, value: { refused: [] } });
  });
  const answers = { 'answer.addFiles': () => answer };
  const { page, main } = await open({ state: openState(), records: collectingJournal(), answers });
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Go on with the answer' }).click();
  await page.getByRole('button', { name: 'Add files' }).nth(1).click();
  await expect.poll(() => main.called('answer.addFiles')).toHaveLength(1);
  const body = { work: 'addFiles', doneBytes: 0, totalBytes: 8_400_000 } as const;
  await main.push({ name: 'progress', body });
  const names = ['Declare: no such data', /^Remove /, 'Freeze the answer'];
  const buttons = names.map((name) => page.getByRole('button', { name }).first());
  for (const button of buttons) await expect(button).toHaveAttribute('aria-busy', 'true');
  taken();
  for (const button of buttons) await expect(button).not.toHaveAttribute('aria-busy', 'true');
});

test('150 files dropped at once are all taken, and what cannot be is named', async ({ open }) => {
  const { page, main } = await open({
    state: openState(),
    records: collectingJournal(),
    answers: {
      'files.offer': ({ paths }) => ({
        ok: true,
        value: {
          files: paths.slice(1).map((_, at) => ({ token: hex(at), name: 'a.csv', bytes: 1 })),
          refused: [{ name: 'exports', fault: { code: 'file.isFolder' } }],
        },
      }),
    },
  });
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Go on with the answer' }).click();
  await page.getByRole('group', { name: /^Files for identifier 2/ }).evaluate(dropMany);
  const banner = page.getByRole('alert', { name: '3 files were not taken' });
  await expect(banner).toContainText('exports');
  await expect(banner).toContainText('This is a folder');
  const portions = () =>
    main.called('answer.addFiles').map((asked) => (asked as { tokens: unknown[] }).tokens.length);
  await expect.poll(portions).toEqual([50, 50, 47]);
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(banner).toHaveCount(0);
});

test('a frozen answer is sent with its hash; a queued one can be taken back', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: answeredJournal('frozen') });
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Send answer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exactly this is sent' });
  await expect(dialog).toContainText('through the service');
  expect(main.called('answer.send')).toEqual([]);
  await dialog.getByRole('button', { name: 'Send it' }).click();
  const sent = { order: orderId(lille.number), hash: '31'.repeat(32) };
  await expect.poll(() => main.called('answer.send')).toEqual([sent]);
});

test('“Sent” is said only with a receipt', async ({ open }) => {
  const { page } = await open({ state: openState(), records: answeredJournal('unclear') });
  await page.getByRole('option').first().click();
  await page.locator('#order-title').waitFor();
  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: 'Unclear' })).toBeVisible();
  await expect(page.getByText(/^Sent/)).toHaveCount(0);
});

test('an emergency that was taken does not alarm while the inbox is built anew', async ({
  open,
}) => {
  const records = busyJournal();
  const taken = records.findIndex(({ entry }) => entry.kind === 'emergencyTaken');
  const { page, main } = await open({ state: openState(), records });
  await page.getByRole('option', { name: /FR-2026-004418/ }).waitFor();
  await main.rebuildVault(taken);
  await page.getByText(`${taken} of ${records.length} entries read`).waitFor();
  await page.getByRole('option', { name: /Emergency.*FR-2026-004418/ }).waitFor();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('both languages, switched at once, everywhere', async ({ open }) => {
  const { page } = await open({ state: openState(), records: busyJournal() });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await page.getByRole('button', { name: 'Stäng' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('tab', { name: 'Översikt' })).toBeVisible();
  await expect(page.locator('#clock')).toContainText('tors 3 dec 24.00');
  await expect(page.locator('#clock')).toContainText('Mottag');
});

/** How long the transitions of the page's buttons take, each value once. */
const transitions = async (page: Page): Promise<string[]> => [
  ...new Set(
    await page.getByRole('button').evaluateAll((elements: object[]) => {
      const { getComputedStyle } = globalThis as unknown as {
        getComputedStyle(element: object): { readonly transitionDuration: string };
      };
      return elements.map((element) => getComputedStyle(element).transitionDuration);
    }),
  ),
];

test('with reduced motion nothing moves', async ({ open, page }) => {
  await open({ state: openState() });
  await page.getByRole('button', { name: 'Connection' }).click();
  await expect(page.getByRole('button', { name: 'Read the mailbox now' })).toBeVisible();
  expect(await transitions(page)).not.toEqual(['0s']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await transitions(page)).toEqual(['0s']);
});
