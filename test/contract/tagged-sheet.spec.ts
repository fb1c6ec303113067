// The sheets read aloud: by the engine that releases carry, each is a tagged PDF whose parts a screen reader can name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriesTags } from '../../electron/ipc/handlers/pdf-tags.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { printSv } from '../../renderer/text/sv/print.ts';
import { labelsEn } from '../../shared/forms/labels/en.ts';
import { labelsSv } from '../../shared/forms/labels/sv.ts';
import { overlapsIn } from '../rig/pdf-overlaps.ts';
import { flat, headingsIn } from '../rig/pdf-structure.ts';
import { templateText } from '../rig/received-orders.ts';
import { holdsJournal } from './fixture/letters.ts';
import { receivedJournal } from './fixture/received.ts';
import { wear } from './looks.ts';
import { expect, test } from './open-window.ts';
import { state } from './scenes/scene.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'contract');
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
const script = {
  state,
  records: receivedJournal(templateText('plain')),
  // As long as main prints, the sheet stands.
  answers: { 'print.pdf': () => new Promise<never>(() => undefined) },
};

for (const [language, words, labels] of [
  ['en', printEn, labelsEn],
  ['sv', printSv, labelsSv],
] as const) {
  for (const [part, button, heading] of [
    ['summary', words.onePage, null],
    ['form', words.asForm, labels['I.L']],
    ['order', words.whole, words.history],
    ['clock', words.clockOnly, words.reasons],
    ['deletion', words.deletionOnly, words.deletion.title],
  ] as const) {
    test(`${part} (${language}) is tagged, named and in its language`, async ({ open }) => {
      const opened = await open(
        part === 'deletion' ? { ...script, records: holdsJournal(true) } : script,
      );
      const { page } = opened;
      await page
        .getByRole('option', part === 'deletion' ? { name: /NL-2026-006006/ } : {})
        .first()
        .click();
      const reference = (await page.locator('#order-title').textContent()) ?? '';
      await wear(page, opened.main, { theme: 'light', language });
      await page.keyboard.press('Control+p');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await dialog.getByRole('button', { name: words.toPdf }).click();
      await page.locator('.sheet').waitFor({ state: 'attached' });
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      expect(carriesTags(pdf)).toBe(true);
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `tagged.${part}.${language}.pdf`);
      writeFileSync(path, pdf);
      expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
      expect(overlapsIn(path)).toEqual([]);
      expect(pdf.toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
      const info = run('pdfinfo', path);
      expect(info).toMatch(/^Tagged:\s+yes$/m);
      expect(/^Title:\s+(.*)$/m.exec(info)?.[1]).toBe(flat(reference));
      const headings = headingsIn(path);
      expect(headings[0]).toEqual({ level: 1, words: flat(reference) });
      for (const [index, { level }] of headings.entries())
        expect(level, 'no level is passed over').toBeLessThanOrEqual(
          (headings[index - 1]?.level ?? 0) + 1,
        );
      const instrument = part === 'deletion' ? 'preservation' : 'production';
      expect(run('pdftotext', path, '-')).toContain(words.orders[instrument]);
      if (heading !== null)
        expect(headings.map((one) => one.words).join('\n')).toContain(flat(heading));
    });
  }
}

test('while the sheet stands the dialog stays, and afterwards it is modal again', async ({
  open,
}) => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const opened = await open({
    ...script,
    answers: {
      'print.pdf': () => ended.then(() => ({ ok: false, error: { code: 'print.notSaved' } })),
    },
  });
  const { page } = opened;
  await page.getByRole('option').first().click();
  await page.locator('#order-title').waitFor();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: printEn.toPdf }).click();
  await page.locator('.sheet').waitFor({ state: 'attached' });
  await expect(dialog).toBeVisible();
  const modal = page.locator('dialog:modal');
  await expect(modal).toHaveCount(0);
  end();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(modal).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
