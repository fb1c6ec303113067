// Orders sent from inside Ombud: by the empty inbox and by the application menu.
import { practiceEn } from '../../shared/text/practice.en.ts';
import { practiceOrders, type PracticeOrder } from '../../shared/orders/practice-orders.ts';
import { expect } from '../rig/expect.ts';
import { openInbox, orderOf, rowOf } from './fetch.ts';
import { ombudOf, pageOf, until, type World } from './world.ts';

/** Chooses an item of the application menu, as a person would. */
export async function chooseInMenu(world: World, id: string): Promise<void> {
  await ombudOf(world).app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

/** Labels of the practice menu; empty when there is none. */
export const practiceMenuLabels = (world: World): Promise<readonly string[]> =>
  ombudOf(world).app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu()?.getMenuItemById('practice');
    return menu?.submenu?.items.map(({ label }) => label) ?? [];
  });

/** Waits until the platform wrote down that it issued this order, and remembers it. */
async function noteIssued(world: World, template: PracticeOrder): Promise<void> {
  const issued = await until(`the platform to issue ${template}`, async () =>
    (await world.practice.log()).find(
      (entry) => entry.kind === 'order.issued' && entry['template'] === template,
    ),
  );
  const [id, reference] = [issued['order'], issued['reference']];
  world.orders.set(template, { id: String(id), reference: String(reference) });
}

const arrives = async (world: World, template: PracticeOrder): Promise<void> => {
  const { reference } = orderOf(world, template);
  await expect(rowOf(pageOf(world), reference)).toBeVisible({ timeout: 30_000 });
};

/** The first order by the empty inbox, the other seven by the menu; each arrives by itself. */
export async function sendAllEight(world: World): Promise<void> {
  const page = pageOf(world);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Inbox/ })
    .click();
  const offer = page.getByRole('list', { name: practiceEn.send });
  await expect(offer.getByRole('button')).toHaveCount(practiceOrders.length);
  await world.pictures?.take(page, 'practice-offer');
  const [first, ...others] = practiceOrders;
  await offer.getByRole('button', { name: practiceEn.orders[first] }).click();
  await noteIssued(world, first);
  await arrives(world, first);
  for (const template of others) {
    await chooseInMenu(world, `practice.${template}`);
    await noteIssued(world, template);
    if (template === 'emergency')
      await page.getByRole('dialog').getByRole('button', { name: 'Read first' }).click();
    await openInbox(page);
    await arrives(world, template);
  }
}
