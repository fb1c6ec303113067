import type { Page } from '@playwright/test';
import { mostPortalWords } from '../../shared/deadlines/portal/portal-date.ts';
import { openState } from './fixture/state.ts';
import { orderId, uuid } from './fixture/ids.ts';
import {
  findingsJournal,
  limitsJournal,
  objectionJournal,
  portalJournal,
  relationsJournal,
  sameReferenceJournal,
  partSilenceJournal,
  silenceJournal,
  twoFormsJournal,
} from './fixture/judgements.ts';
import { holdsJournal } from './fixture/letters.ts';
import { days } from './fixture/times.ts';
import { expect, test } from './open-window.ts';

const berlin = orderId(123);
const choose = async (page: Page): Promise<void> => {
  await page.getByRole('option', { name: /DE-2026-000123(?!-A)/ }).click();
  await page.locator('#order-title').waitFor();
};
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

test('a letter is judged in a dialog that gives the focus back', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: findingsJournal() });
  await choose(page);
  await page.getByRole('tab', { name: /^Letters/ }).click();
  const ask = page.getByRole('button', { name: /^What does this letter do\?/ });
  await ask.click();
  await expect(inDialog(page, 'Record')).toHaveAttribute('aria-disabled', 'true');
  const clarifies = page.getByRole('radio', { name: 'It clarifies' });
  await expect(clarifies).toHaveAccessibleDescription(/rest of its time \(Article 10\(6\)\)/);
  await expect(page.getByRole('radio', { name: 'It settles the objection' })).toHaveCount(0);
  await clarifies.check();
  await inDialog(page, 'Record').click();
  await expect
    .poll(() => main.called('judgement.word'))
    .toEqual([{ order: berlin, word: uuid(10, 123, 2), verdict: 'clarifies', forms: [] }]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(ask).toBeFocused();
  await expect(page.getByText(/found by Ingrid Exempel/)).toBeVisible();
});

test('of two questions a letter answers the one that is ticked', async ({ open }) => {
  const records = twoFormsJournal('InsufficientInformation');
  const { page, main } = await open({ state: openState(), records });
  await choose(page);
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await page.getByRole('button', { name: /^What does this letter do\?/ }).click();
  const which = page.getByRole('group', { name: 'Which question it answers' });
  await page.getByRole('radio', { name: 'It does not clarify' }).check();
  await expect(which).toHaveCount(0);
  await page.getByRole('radio', { name: 'It clarifies' }).check();
  await expect(inDialog(page, 'Record')).toHaveAttribute('aria-disabled', 'true');
  const third = which.getByRole('checkbox', { name: /identifier 3$/ });
  await third.focus();
  await page.keyboard.press('Space');
  await inDialog(page, 'Record').click();
  const forms = [uuid(15, 123, 3)];
  await expect
    .poll(() => main.called('judgement.word'))
    .toEqual([{ order: berlin, word: uuid(10, 123, 1), verdict: 'clarifies', forms }]);
});

test('a doubt is laid to rest, a limit entered and taken out', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: limitsJournal() });
  await choose(page);
  const looked = page.getByRole('button', { name: 'I have looked at it' });
  await expect(looked).toHaveCount(2);
  await looked.first().click();
  await expect
    .poll(() => main.called('judgement.doubt'))
    .toEqual([{ order: berlin, doubt: 'notBySchema' }]);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Other deadline' })
    .getByRole('button', { name: 'Take out' })
    .click();
  await expect
    .poll(() => main.called('judgement.limit'))
    .toEqual([{ order: berlin, limit: 'OTHER_DEADLINES', limitAt: null }]);
  await page.getByRole('button', { name: 'Enter a time limit …' }).click();
  // Which one it is decides what it moves, so nothing is chosen beforehand.
  await page.getByLabel('Date and time').fill('2026-11-30T15:30');
  await expect(inDialog(page, 'Enter it')).toHaveAccessibleDescription(
    'Say which one it is first.',
  );
  await page.getByRole('radio', { name: 'Other deadline' }).check();
  await expect(page.getByLabel('Date and time')).toHaveValue('2026-11-30 15:30');
  await inDialog(page, 'Enter it').click();
  // The profile's zone, whatever this computer's is.
  await expect
    .poll(() => main.called('judgement.limit').at(-1))
    .toMatchObject({ limitAt: Date.UTC(2026, 10, 30, 14, 30) });
});

test('a limit may be a day alone, and no time that does not exist', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: limitsJournal() });
  await choose(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'New deadline' })).toContainText(
    'Tue 1 Dec, no time named',
  );
  await page.getByRole('button', { name: 'Enter a time limit …' }).click();
  await page.getByRole('radio', { name: 'Other deadline' }).check();
  const time = page.getByLabel('Date and time');
  await time.fill('2027-03-28 02:30');
  await time.blur();
  await expect(page.getByRole('alert')).toContainText('This time does not exist');
  await time.fill('2027-01-08');
  await time.blur();
  await expect(time).toHaveValue('2027-01-08');
  await expect(time).toHaveAccessibleDescription(/whichever comes first/);
  await inDialog(page, 'Enter it').click();
  await expect
    .poll(() => main.called('judgement.limit').at(-1))
    .toEqual({
      order: berlin,
      limit: 'OTHER_DEADLINES',
      limitAt: Date.UTC(2027, 0, 8, 23),
      day: '2027-01-08',
    });
});

test('a date read off the portal is compared, noted and taken away', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: portalJournal('earlier') });
  await choose(page);
  const beside = page.getByRole('region', { name: 'Beside the portal' });
  await expect(beside).toContainText('Answer by Wed 2 Dec (1 day earlier than Ombud)');
  const why = beside.getByRole('button', { name: 'Why they differ' });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(beside).toContainText('It counts the day of the event as day 1.');
  // The window opens later: nobody is told to follow an end before it.
  await expect(beside).toContainText('before the window opens');
  await expect(beside).toContainText('It wrote: “Svar krävs senast”');
  const compare = page.getByRole('button', { name: 'Compare with the portal …' });
  await compare.click();
  await expect(page.getByLabel(/in words/)).toHaveAttribute('maxlength', `${mostPortalWords}`);
  // What was noted before is where one begins.
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2026-12-02');
  const day = page.getByLabel('Day', { exact: true });
  // The fourth of December or the twelfth of April: nobody may guess.
  await day.fill('12/04/2026');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: 'the year first' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Beside Ombud' })).toHaveCount(0);
  await expect(inDialog(page, 'Note it')).toHaveAccessibleDescription(
    'Enter the day, and the time or nothing.',
  );
  await day.fill('2026-12-03');
  await page.getByLabel('Time, if it says one').fill('23:59');
  await page.getByLabel('Shown in the time of').selectOption('UTC');
  const preview = page.getByRole('region', { name: 'Beside Ombud' });
  await expect(preview).toContainText('59 min later than Ombud');
  await expect(preview).toContainText('midnight in UTC');
  await inDialog(page, 'Note it').click();
  const at = Date.UTC(2026, 11, 3, 23, 59);
  const shown = { at, precision: 'minute', zone: 'UTC', words: 'Svar krävs senast' };
  await expect
    .poll(() => main.called('judgement.portalDate'))
    .toEqual([{ order: berlin, portal: 'answerBy', shown }]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(compare).toBeFocused();
  await beside.getByRole('button', { name: /^No longer shown/ }).click();
  await expect
    .poll(() => main.called('judgement.portalDate').at(-1))
    .toEqual({ order: berlin, portal: 'answerBy', shown: null });
});

test('a review is ended with the letter that says so', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: objectionJournal() });
  await choose(page);
  await page.getByRole('button', { name: 'The review has ended …' }).click();
  await page.getByRole('radio', { name: 'The order is lifted' }).check();
  await expect(inDialog(page, 'Record')).toHaveAccessibleDescription(/Choose the letter/);
  await page.getByLabel('The letter that says so').selectOption({ index: 1 });
  await inDialog(page, 'Record').click();
  await expect
    .poll(() => main.called('judgement.review'))
    .toEqual([{ order: berlin, outcome: 'lifted', word: uuid(10, 123, 1), forms: [] }]);
});

test('the exemption is taken after a warning', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: silenceJournal() });
  await choose(page);
  await page.getByRole('button', { name: 'Take the exemption …' }).click();
  await expect(page.getByText('It cannot be taken back')).toBeVisible();
  await inDialog(page, 'Take the exemption').click();
  await expect.poll(() => main.called('judgement.exemption')).toEqual([{ order: berlin }]);
});

test('the exemption from a part names what it is about, and only that may go', async ({ open }) => {
  const asked = await open({ state: openState(), records: partSilenceJournal() });
  await choose(asked.page);
  await asked.page.getByRole('button', { name: 'Take the exemption …' }).click();
  const exemption = asked.page.getByRole('dialog');
  await expect(exemption.getByRole('listitem')).toHaveCount(1);
  await expect(exemption.getByRole('listitem')).toHaveText(/^1\s/);
  await expect(exemption.getByText('The rest of the order is kept as before')).toBeVisible();
});

test('after an exemption from a part only that is let go', async ({ open }) => {
  const { page } = await open({ state: openState(), records: partSilenceJournal(true) });
  await page.getByRole('button', { name: /^Preservation/ }).click();
  await page.getByRole('button', { name: /^Let go …/ }).click();
  const release = page.getByRole('dialog');
  await expect(release.getByText('Only this is let go')).toBeVisible();
  await expect(release.getByRole('list').first().getByRole('listitem')).toHaveCount(1);
});

test('an order sent again is linked as the same', async ({ open }) => {
  const first = await open({ state: openState(), records: relationsJournal('none') });
  await choose(first.page);
  await first.page.getByRole('button', { name: 'It is the same order sent again …' }).click();
  await inDialog(first.page, 'Record').click();
  await expect
    .poll(() => first.main.called('judgement.bind'))
    .toEqual([{ order: berlin, other: orderId(124), relation: 'duplicate' }]);
});

test('where only the reference agrees nothing is chosen, and what differs is seen', async ({
  open,
}) => {
  const { page, main } = await open({ state: openState(), records: sameReferenceJournal() });
  await page.getByRole('option', { name: /Berlin/ }).click();
  const banner = page.getByRole('region', { name: 'This may be the same order twice' });
  await expect(banner).toContainText('has the same reference');
  await expect(banner).not.toContainText('says the same');
  await page.getByRole('button', { name: 'It is the same order sent again …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  const own = dialog.getByRole('region', { name: 'This order' });
  const other = dialog.getByRole('region', { name: 'The other order' });
  await expect(own).toContainText('Germany');
  await expect(own).toContainText('suspect@mail.example');
  await expect(other).toContainText('Estonia');
  await expect(other).toContainText('1-26-77');
  await expect(other.getByText('differs')).toHaveCount(3);
  await expect(own.getByText('only here')).toHaveCount(3);
  const warning = dialog.getByRole('status', { name: 'These are hardly the same order' });
  await expect(warning).toContainText('different States');
  await expect(warning).toContainText('The clock of this one would stop');
  await dialog.getByRole('radio', { name: 'It is the same order sent again' }).check();
  await expect(warning).toBeInViewport();
  // A person decides: it is not refused.
  await inDialog(page, 'Record').click();
  await expect.poll(() => main.called('judgement.bind')).toHaveLength(1);
});

test('the one due first is never closed as the one due later', async ({ open }) => {
  // Of two that came on one day the window ends at the same time.
  const records = relationsJournal('none', days(1));
  const { page } = await open({ state: openState(), records });
  await page.getByRole('option', { name: /DE-2026-000123-A/ }).click();
  await page
    .getByRole('button', { name: /^How they belong together …/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText('This order counts from an earlier time', { exact: false }),
  ).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'The other order' })).toContainText('Received');
  await expect(dialog.getByRole('radio', { name: 'It is the same order sent again' })).toHaveCount(
    0,
  );
});

test('what links two orders as the same is taken back', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: relationsJournal('duplicate') });
  await choose(page);
  const both = { order: berlin, other: orderId(124) };
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await expect.poll(() => main.called('judgement.unbind')).toEqual([both]);
  await page.getByRole('button', { name: /^Take it back.*000123-A$/ }).click();
  await expect.poll(() => main.called('judgement.unbind')).toEqual([both, both]);
});

test('a link that holds no longer says so, and can be taken away', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: relationsJournal('lapsed') });
  await choose(page);
  await expect(
    page.getByRole('region', { name: 'This order stands on its own again' }),
  ).toBeVisible();
  await expect(page.getByText('This is the same order sent again')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take it back', exact: true }).click();
  await expect
    .poll(() => main.called('judgement.unbind'))
    .toEqual([{ order: berlin, other: orderId(124) }]);
});

test('what became of the other order is said once, where it can be looked at', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: relationsJournal('lapsed') });
  await choose(page);
  const said = page.getByRole('region', { name: 'This order stands on its own again' });
  await expect(said).toContainText('Nothing is sent for this order until');
  await expect(said).toContainText('fell away without an answer: it was withdrawn.');
  await expect(page.getByText(/need not be executed/)).toHaveCount(0);
  await said.getByRole('button', { name: 'I have looked at it …' }).click();
  await inDialog(page, 'I have looked at it').click();
  await expect
    .poll(() => main.called('judgement.holdingDoubt'))
    .toEqual([{ order: berlin, doubt: 'duplicateLapsed' }]);
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await expect(page.getByText(/need not be executed/)).toHaveCount(1);
});

test('a duplicate whose other order stands after all is closed again by a person', async ({
  open,
}) => {
  const { page, main } = await open({ state: openState(), records: relationsJournal('stands') });
  await choose(page);
  await page.getByRole('button', { name: 'Close it as the same order again …' }).click();
  await inDialog(page, 'Record').click();
  await expect
    .poll(() => main.called('judgement.bind'))
    .toEqual([{ order: berlin, other: orderId(124), relation: 'duplicate' }]);
});

test('another request is attached, and forms of no order are judged', async ({ open }) => {
  const stray = {
    id: uuid(10, 7_000),
    type: 'Form6',
    owner: 'ia-fr-0002',
    country: 'FR',
    arrivedAt: 1,
  };
  const { page, main } = await open({
    state: openState({ strayForms: 1 }),
    records: holdsJournal(),
    answers: { 'judgement.strays': () => ({ ok: true, value: [stray] }) },
  });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Preservation/ })
    .click();
  await page.getByRole('button', { name: 'Look at them …' }).click();
  await page.getByRole('button', { name: 'Belongs to no order here' }).click();
  await expect.poll(() => main.called('judgement.stray')).toEqual([{ object: stray.id }]);
  await inDialog(page, 'Close').click();
  await page.getByRole('button', { name: /^Attach another request ….*006002$/ }).click();
  await page.getByLabel('Its reference').fill('B 1234-26');
  await page.getByLabel('When it came').fill('2026-11-23T09:00');
  await expect(inDialog(page, 'Attach it')).toHaveAccessibleDescription(
    'Say first which kind it is.',
  );
  await page.getByRole('radio', { name: 'A domestic order' }).check();
  await inDialog(page, 'Attach it').click();
  await expect
    .poll(() => main.called('judgement.otherRequest'))
    .toMatchObject([{ request: 'domestic', reference: 'B 1234-26' }]);
});
