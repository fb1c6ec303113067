// A drop of real files: the engine makes them from their places on the disk, and hands them over in a FileList.
import type { JSHandle, Locator, Page } from '@playwright/test';

interface Dom {
  readonly document: { createElement(name: 'input'): { type: string; multiple: boolean } };
  readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
}

export async function dropFiles(
  page: Page,
  target: Locator,
  paths: readonly string[],
): Promise<void> {
  const field = await page.evaluateHandle(() => {
    const input = (globalThis as unknown as Dom).document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    return input;
  });
  await field.asElement()?.setInputFiles([...paths]);
  const files = field as JSHandle<unknown> as JSHandle<{ readonly files: readonly object[] }>;
  const dataTransfer = await files.evaluateHandle((input) => {
    const carried = new (globalThis as unknown as Dom).DataTransfer();
    for (const file of input.files) carried.items.add(file);
    return carried;
  });
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}
