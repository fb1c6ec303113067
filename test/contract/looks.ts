// How a view must hold up: no accessibility finding, no loss at any width, in both themes and languages.
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Settings } from '../../shared/bridge/app-state.ts';
import type { ScriptedMain } from './scripted-main.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'contract');

/** Changes a setting as the settings dialog would and waits until the page shows it. */
export async function wear(
  page: Page,
  main: ScriptedMain,
  look: Pick<Settings, 'theme' | 'language'>,
): Promise<void> {
  await main.change({ settings: { letterKeys: true, lockAfterMinutes: 10, ...look } });
  await page.locator(`html[data-theme="${look.theme}"][lang="${look.language}"]`).waitFor();
}

interface Animated {
  readonly document: { getAnimations(): readonly { readonly finished: Promise<unknown> }[] };
}

/** Waits until every change from one look to another has come to its end; what moves for ever is no transition. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = (globalThis as unknown as Animated).document.getAnimations();
    const changes = moving.filter((one) => one.constructor.name === 'CSSTransition');
    // A transition that another one replaces is over as well.
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}

/** Every rule of axe, nothing left out. */
export async function findings(page: Page): Promise<readonly string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}
interface ElementLike {
  readonly tagName: string;
  readonly className: unknown;
  readonly parentElement: ElementLike | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  querySelectorAll(selector: string): Iterable<ElementLike>;
  getBoundingClientRect(): Box;
  closest(selector: string): ElementLike | null;
}
interface PageLike {
  readonly innerWidth: number;
  getComputedStyle(element: ElementLike): { readonly overflowX: string };
  readonly document: {
    readonly documentElement: { readonly scrollWidth: number };
    querySelectorAll(selector: string): Iterable<ElementLike>;
  };
}

/** What sticks out sideways: of the window, or of a pane that is there to be scrolled up and down alone. */
export async function losses(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const page = globalThis as unknown as PageLike;
    const { innerWidth, document } = page;
    const found: string[] = [];
    /** What of a pane reaches furthest. */
    const widest = (pane: ElementLike): string => {
      const parts = [...pane.querySelectorAll('*')];
      const far = (part: ElementLike): number => part.getBoundingClientRect().right;
      const [first] = parts.sort((a, b) => far(b) - far(a));
      return first === undefined
        ? ''
        : `${first.tagName} ${String(first.className)} to ${far(first)}`;
    };
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll('body *')) {
      const { left, right, width } = element.getBoundingClientRect();
      const mayScroll = element.closest('.scroll-x, .sr, .xml, svg, .band') !== null;
      const isWider = element.scrollWidth > element.clientWidth + 1;
      if (isWider && !mayScroll && /auto|scroll/.test(page.getComputedStyle(element).overflowX))
        found.push(
          `${element.tagName} ${String(element.className)} scrolls sideways: ${widest(element)}`,
        );
      if (width === 0 || mayScroll || (left >= -1 && right <= innerWidth + 1)) continue;
      found.push(`${element.tagName} ${String(element.className)} from ${left} to ${right}`);
    }
    return found;
  });
}

export async function picture(page: Page, name: string): Promise<void> {
  // Transitions between two themes are over: what is looked at is what stays.
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
