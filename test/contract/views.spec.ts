import { findings, losses, picture, wear } from './looks.ts';
import { expect, test } from './open-window.ts';
import { scenes } from './scenes.ts';

const normal = { width: 1280, height: 800 };
/** 1280x800 with everything twice as large. */
const doubled = { width: 640, height: 400 };
const small = { width: 1024, height: 700 };
/** Too narrow for three panes, and far from what a magnified window has. */
const least = { width: 960, height: 640 };

for (const scene of scenes) {
  const name = `${scene.name}.${scene.condition}`;
  test(`${scene.name}, ${scene.condition}: accessible, without loss, under the policy [SC-6]`, async ({
    open,
  }) => {
    const opened = await open(scene.script);
    const { page, main } = opened;
    await page.setViewportSize(normal);
    await scene.act?.(opened);
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      // A start that failed has no settings to follow: it is looked at as it came.
      if (scene.name !== 'start') await wear(page, main, { theme, language: 'en' });
      expect(await findings(page), theme).toEqual([]);
      await picture(page, `${name}.${theme}`);
    }
    const dress = async (theme: 'light' | 'contrast-dark'): Promise<void> => {
      if (scene.name !== 'start') await wear(page, main, { theme, language: 'sv' });
    };
    await dress('light');
    expect(await losses(page), '1280x800').toEqual([]);
    await picture(page, `${name}.sv`);
    await page.setViewportSize(small);
    expect(await losses(page), '1024x700').toEqual([]);
    await picture(page, `${name}.1024`);
    await page.setViewportSize(least);
    expect(await losses(page), '960x640').toEqual([]);
    await picture(page, `${name}.960`);
    await page.setViewportSize(small);
    await dress('contrast-dark');
    expect(await findings(page), '1024x700').toEqual([]);
    await picture(page, `${name}.contrast-dark`);
    await dress('light');
    await page.setViewportSize(doubled);
    expect(await losses(page), '200 %').toEqual([]);
    await picture(page, `${name}.200`);
    // A sheet that stands gives its PDF its name.
    if ((await page.locator('.sheet').count()) === 0) expect(await page.title()).toBe('Ombud');
  });
}
