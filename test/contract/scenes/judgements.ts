import {
  findingsJournal,
  limitsJournal,
  objectionJournal,
  partSilenceJournal,
  portalJournal,
  relationsJournal,
  sameReferenceJournal,
  severalTwinsJournal,
  silenceJournal,
  twoEndsJournal,
  twoFormsJournal,
} from '../fixture/judgements.ts';
import { openState } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import { holdsJournal } from '../fixture/letters.ts';
import { holdingDoubtScenes } from './holding-doubts.ts';
import { berlin, go, option, refused, signedOut, state, type Scene } from './scene.ts';

type Act = NonNullable<Scene['act']>;

const letters: Act = async (opened) => {
  await berlin(opened);
  await opened.page.getByRole('tab', { name: /^(Letters|Skrivelser)/ }).click();
  await opened.page.locator('#letters-title').waitFor();
};
const press =
  (name: RegExp): Act =>
  async ({ page }) => {
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
  };
const then =
  (...acts: readonly Act[]): Act =>
  async (opened: Opened) => {
    for (const act of acts) await act(opened);
  };
const choose =
  (name: string): Act =>
  async ({ page }) => {
    await page.getByRole('radio', { name }).check();
  };
/** Of two Forms 3 it is about the later one. */
const which: Act = async ({ page }) => {
  await page.getByRole('checkbox', { name: /identifier 3$/ }).press('Space');
};
/** Main refuses; the dialog stays and says why. */
const refusedAfter =
  (name: string): Act =>
  async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').waitFor();
  };
const word = then(letters, press(/^What does this letter do/));
const review = then(berlin, press(/^The review has ended/));
const exemption = then(berlin, press(/^Take the exemption/));
const entered: Act = async (opened) => {
  await berlin(opened);
  await opened.page.locator('.limits').scrollIntoViewIfNeeded();
};
const limit = then(berlin, press(/^Enter a time limit/));

const twins = option(/DE-2026-000123(?!-)/);
const related: Act = async (opened) => {
  await twins(opened);
  await opened.page.locator('#related').scrollIntoViewIfNeeded();
};
const relation = then(twins, press(/^It is the same order sent again …/));
const sameReference = { state, records: sameReferenceJournal() };
const second = option(/Berlin/);
const dueFirst = then(
  option(/DE-2026-000123-A/),
  async ({ page }) => page.locator('#related').scrollIntoViewIfNeeded(),
  press(/^(How they belong together …).*000123$/),
);
const register = go(/^(Preservation|Bevarande)/);
const request = then(register, press(/^Attach another request/));
const strays = then(register, press(/^Look at them/));
const stray = {
  id: '0000000a-0070-4000-8000-000000000001',
  type: 'Form6',
  owner: 'ia-fr-0002',
  country: 'FR',
  arrivedAt: Date.UTC(2026, 10, 23, 8, 12, 4),
} as const;
const others = { ...stray, id: stray.id.replace(/1$/, '2'), type: 'LPTask', owner: null } as const;

const findings = { state, records: findingsJournal() };
const objection = { state, records: objectionJournal() };
const silence = { state, records: silenceJournal() };
const partSilence = { state, records: partSilenceJournal() };
const holds = { state, records: holdsJournal() };
const lying: Scene['script'] = {
  ...holds,
  state: openState({ strayForms: 2 }),
  answers: { 'judgement.strays': () => ({ ok: true, value: [stray, others] }) },
};
const relations = (link: Parameters<typeof relationsJournal>[0]): Scene['script'] => ({
  state,
  records: relationsJournal(link),
});
const limits = { state, records: limitsJournal() };

const beside = (shown: Parameters<typeof portalJournal>[0]): Scene['script'] => ({
  state,
  records: portalJournal(shown),
});
const portalWhy: Act = async (opened) => {
  await berlin(opened);
  await opened.page.getByRole('button', { name: /^(Why they differ|About this date)/ }).click();
  await opened.page.locator('section.portal').scrollIntoViewIfNeeded();
};
const portalDialog = then(berlin, press(/^Compare with the portal/));
const portalTyped = then(portalDialog, choose('Answer by'), async ({ page }) => {
  await page.getByLabel('Day', { exact: true }).fill('2026-12-04');
  await page.getByLabel('Time, if it says one').fill('01:00');
  await page.getByRole('region', { name: 'Beside Ombud' }).scrollIntoViewIfNeeded();
});

export const judgementScenes: readonly Scene[] = [
  { name: 'findings', condition: 'normal', script: findings, act: letters },
  {
    name: 'findings-signed-out',
    condition: 'normal',
    script: { ...findings, state: openState({ session: signedOut }) },
    act: letters,
  },
  { name: 'finding', condition: 'normal', script: findings, act: word },
  {
    name: 'finding',
    condition: 'failed',
    script: { ...findings, answers: { 'judgement.word': () => refused } },
    act: then(word, choose('It clarifies'), refusedAfter('Record')),
  },
  {
    name: 'finding-which',
    condition: 'normal',
    script: { state, records: twoFormsJournal('InsufficientInformation') },
    act: then(word, choose('It clarifies'), which),
  },
  { name: 'review', condition: 'normal', script: objection, act: berlin },
  {
    name: 'review-ended',
    condition: 'normal',
    script: { state, records: objectionJournal(true) },
    act: berlin,
  },
  {
    name: 'review-ended-each',
    condition: 'normal',
    script: { state, records: twoEndsJournal() },
    act: berlin,
  },
  {
    name: 'review-end',
    condition: 'normal',
    script: objection,
    act: then(review, choose('The order is upheld')),
  },
  {
    name: 'review-end-which',
    condition: 'normal',
    script: { state, records: twoFormsJournal('ConflictOfLaw') },
    act: then(review, choose('The order is upheld'), which),
  },
  { name: 'silence', condition: 'normal', script: silence, act: berlin },
  { name: 'exemption', condition: 'normal', script: silence, act: exemption },
  { name: 'exemption-part', condition: 'normal', script: partSilence, act: exemption },
  {
    name: 'exemption',
    condition: 'failed',
    script: {
      ...silence,
      answers: {
        'judgement.exemption': () => ({ ok: false, error: { code: 'judgement.mailboxNotRead' } }),
      },
    },
    act: then(exemption, refusedAfter('Take the exemption')),
  },
  { name: 'doubts', condition: 'normal', script: limits, act: berlin },
  ...holdingDoubtScenes,
  { name: 'limits', condition: 'normal', script: limits, act: entered },
  { name: 'limit', condition: 'normal', script: limits, act: limit },
  { name: 'portal', condition: 'empty', script: beside('none'), act: berlin },
  { name: 'portal-earlier', condition: 'normal', script: beside('earlier'), act: portalWhy },
  { name: 'portal-later', condition: 'normal', script: beside('later'), act: portalWhy },
  { name: 'portal-same', condition: 'normal', script: beside('same'), act: portalWhy },
  { name: 'portal-pair', condition: 'normal', script: beside('pair'), act: portalWhy },
  { name: 'portal-dialog', condition: 'normal', script: beside('none'), act: portalTyped },
  {
    name: 'portal-dialog',
    condition: 'failed',
    script: { ...beside('none'), answers: { 'judgement.portalDate': () => refused } },
    act: then(portalTyped, refusedAfter('Note it')),
  },
  { name: 'relations', condition: 'normal', script: relations('none'), act: related },
  { name: 'relation', condition: 'normal', script: relations('none'), act: relation },
  { name: 'same-reference', condition: 'normal', script: sameReference, act: second },
  {
    name: 'relation-apart',
    condition: 'normal',
    script: sameReference,
    act: then(
      second,
      press(/^It is the same order sent again …/),
      choose('It is the same order sent again'),
    ),
  },
  { name: 'relation-due-first', condition: 'normal', script: relations('none'), act: dueFirst },
  { name: 'duplicate', condition: 'normal', script: relations('duplicate'), act: twins },
  {
    name: 'duplicates',
    condition: 'normal',
    script: { state, records: severalTwinsJournal() },
    act: twins,
  },
  { name: 'duplicate-related', condition: 'normal', script: relations('duplicate'), act: related },
  { name: 'duplicate-lapsed', condition: 'normal', script: relations('lapsed'), act: twins },
  { name: 'duplicate-stands', condition: 'normal', script: relations('stands'), act: twins },
  {
    name: 'duplicate-stands-row',
    condition: 'normal',
    script: relations('stands'),
    act: async ({ page }) => page.getByText(/close this one again|stänga den här igen/).waitFor(),
  },
  {
    name: 'duplicate-lapsed-related',
    condition: 'normal',
    script: relations('lapsed'),
    act: related,
  },
  { name: 'request', condition: 'normal', script: holds, act: request },
  { name: 'strays', condition: 'normal', script: lying, act: strays },
  {
    name: 'strays',
    condition: 'empty',
    script: { ...lying, answers: { 'judgement.strays': () => ({ ok: true, value: [] }) } },
    act: strays,
  },
  {
    name: 'strays',
    condition: 'failed',
    script: { ...lying, answers: { 'judgement.strays': () => refused } },
    act: then(strays, async ({ page }) => page.getByRole('alert').waitFor()),
  },
];
