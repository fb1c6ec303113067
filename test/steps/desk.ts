import { deskEn } from '../../renderer/text/en/desk.ts';
import { formEn } from '../../renderer/text/en/form.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { labelsEn } from '../../shared/forms/labels/en.ts';
import { expect } from '../rig/expect.ts';
import { openInbox, orderOf, rowOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { pageOf, type Step } from './world.ts';

/** The plain order as the printed form: every section, and none that is not for us. */
export const readingTheForm: Step = {
  name: 'form',
  title: 'Form: the order as the printed form, without section M',
  async run(world) {
    const page = pageOf(world);
    await openOrder(page, orderOf(world, 'plain').reference);
    await page.getByRole('tab', { name: orderEn.tabs.form }).click();
    const panel = page.getByRole('tabpanel');
    await expect(panel.getByRole('heading', { level: 3, name: labelsEn['I.L'] })).toBeVisible();
    await expect(panel).toContainText(formEn.hidden(1));
    await world.pictures?.take(page, 'order-form');
    await page.getByRole('tab', { name: orderEn.tabs.summary }).click();
  },
};

/** One filter narrows the list to the emergency; it is claimed, and a note is written for colleagues. */
export const atTheDesk: Step = {
  name: 'desk',
  title: 'Desk: a filter, an owner, an internal note',
  async run(world) {
    const page = pageOf(world);
    const { reference } = orderOf(world, 'emergency');
    await openInbox(page);
    await page.getByRole('button', { name: deskEn.filter, exact: true }).click();
    const panel = page.getByRole('region', { name: deskEn.filterLabel });
    const emergencies = panel
      .getByRole('group', { name: deskEn.regimes })
      .getByText(deskEn.regime.emergency, { exact: true });
    await emergencies.click();
    await expect(page.getByRole('option')).toHaveCount(1);
    await world.pictures?.take(page, 'desk-filter');
    await rowOf(page, reference).click();
    await page.getByRole('button', { name: deskEn.claim, exact: true }).click();
    await expect(rowOf(page, reference)).toContainText(deskEn.ownerIsYou);
    await page.getByRole('tab', { name: new RegExp(`^${deskEn.notes}`) }).click();
    await page.getByLabel(deskEn.noteField).fill('The on-call engineer has the logs ready.');
    await page.getByRole('button', { name: deskEn.noteAdd }).click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'The on-call engineer' }),
    ).toBeVisible();
    await world.pictures?.take(page, 'desk-note');
    await emergencies.click();
    await expect(page.getByRole('option')).toHaveCount(world.orders.size);
    await page.getByRole('button', { name: deskEn.filter, exact: true }).click();
    await expect(panel).toBeHidden();
  },
};
