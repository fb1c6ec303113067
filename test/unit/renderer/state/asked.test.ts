import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import type { OrderId } from '../../../../shared/base/units.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { Act } from '../../../../renderer/state/act.svelte.ts';
import { askedBy } from '../../../../renderer/state/asked.ts';
import { Overlay } from '../../../../renderer/state/overlay.svelte.ts';
import { Toasts } from '../../../../renderer/state/toasts.svelte.ts';

/** A dialog that asked main for something; `end` is main's answer. */
function asked() {
  const overlay = new Overlay();
  const toasts = new Toasts();
  const act = new Act();
  let end: (reply: Result<object, Fault>) => void = () => undefined;
  const reply = new Promise<Result<object, Fault>>((resolve) => (end = resolve));
  overlay.showOf(order, 'newsCame');
  const faultLine = ({ code }: Fault): string => code;
  const isOver = askedBy(
    { overlay, toasts, faultLine },
    act,
    async () => (await act.run(() => reply)) !== null,
  );
  return { overlay, toasts, act, end, isOver };
}
const order = '00000000-0000-4000-8000-000000000001' as OrderId;
const refused = err<Fault>({ code: 'answer.fileUnreadable' });

describe('the end of what a dialog asked for', () => {
  it('closes the dialog', async () => {
    const { overlay, end, isOver } = asked();
    end(ok({}));
    expect(await isOver).toBe(true);
    expect(overlay.open).toBeNull();
  });

  it('leaves open what came after, also the same dialog', async () => {
    for (const next of ['emergency', 'newsCame'] as const) {
      const { overlay, end, isOver } = asked();
      overlay.close();
      if (next === 'newsCame') overlay.showOf(order, next);
      else overlay.show(next);
      end(ok({}));
      await isOver;
      expect(overlay.open).toBe(next);
    }
  });

  it('is shown by the dialog when it was refused', async () => {
    const { overlay, toasts, end, isOver } = asked();
    end(refused);
    expect(await isOver).toBe(false);
    expect(overlay.open).toBe('newsCame');
    expect(toasts.current).toBeNull();
  });

  it('is not shown by another dialog that was opened since', async () => {
    const { overlay, act, end, isOver } = asked();
    overlay.showOf(order, 'judgement');
    end(refused);
    await isOver;
    expect(act.fault).toBeNull();
  });

  it('is told when it was refused and the dialog is gone', async () => {
    const { overlay, toasts, end, isOver } = asked();
    overlay.close();
    end(refused);
    await isOver;
    expect(toasts.current?.text()).toBe('answer.fileUnreadable');
    expect(toasts.current?.isFault).toBe(true);
    toasts.pause();
    toasts.resume();
    toasts.dismiss();
    expect(toasts.current).toBeNull();
  });
});
