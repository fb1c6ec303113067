import { expect, it, vi } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { menuTemplate, type PracticeAct } from '../../../../electron/shell/menu.ts';
import { practiceOrders } from '../../../../shared/orders/practice-orders.ts';
import { practiceSituations } from '../../../../shared/orders/practice-situations.ts';
import { practiceText } from '../../../../shared/text/practice.ts';
import { shellText } from '../../../../shared/text/shell.ts';

vi.mock('electron', () => ({ Menu: {} }));

const labels = (items: readonly MenuItemConstructorOptions[]): readonly (string | undefined)[] =>
  items.map(({ label }) => label);
const inside = (item: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] =>
  Array.isArray(item?.submenu) ? item.submenu : [];
const click = (item: MenuItemConstructorOptions): void => {
  (item.click as (() => void) | undefined)?.();
};

it.each(['en', 'sv'] as const)('practice has a menu of its own (%s), live has none', (language) => {
  const text = shellText[language];
  const acts: PracticeAct[] = [];
  const practice = { text: practiceText[language], act: (act: PracticeAct) => acts.push(act) };
  const live = menuTemplate({ text, show: () => undefined, lock: () => undefined, practice: null });
  expect(labels(live)).not.toContain(practiceText[language].menu);

  const [own, ...more] = menuTemplate({
    text,
    show: () => undefined,
    lock: () => undefined,
    practice,
  }).slice(live.length);
  expect(more).toEqual([]);
  expect(own?.label).toBe(practiceText[language].menu);
  const [send, play, forward, page, , normal] = inside(own);
  for (const item of inside(send)) click(item);
  expect(acts).toEqual(practiceOrders.map((template) => ({ act: 'order', template })));
  expect(labels(inside(send))).toEqual(Object.values(practiceText[language].orders));
  acts.length = 0;
  for (const group of inside(play)) for (const item of inside(group)) click(item);
  expect(acts).toEqual(practiceSituations.map((situation) => ({ act: 'begin', situation })));
  acts.length = 0;
  for (const item of [forward, page, normal]) if (item !== undefined) click(item);
  expect(acts).toEqual([{ act: 'forward' }, { act: 'page' }, { act: 'normal' }]);
});
