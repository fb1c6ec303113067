import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const app = vi.hoisted(() => ({ on: vi.fn(), quit: vi.fn(), exit: vi.fn() }));
vi.mock('electron', () => ({ app }));
const { endInOrder } = await import('../../../../electron/shell/ending.ts');

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the end of the program', () => {
  const events = new EventEmitter();
  const prevented = vi.fn();
  let closed: () => void = () => undefined;
  let late: () => void = () => undefined;
  const close = vi.fn(() => new Promise<void>((resolve) => (closed = resolve)));
  const quit = (): boolean => events.emit('before-quit', { preventDefault: prevented });

  beforeEach(() => {
    vi.clearAllMocks();
    events.removeAllListeners();
    app.on.mockImplementation((name: string, act: () => void) => events.on(name, act));
    endInOrder(close, (_ms, act) => {
      late = act;
      return () => undefined;
    });
  });

  it('waits for the profile to be closed, and closes it once however often one quits', async () => {
    quit();
    quit();
    await turn();
    expect(prevented).toHaveBeenCalledTimes(2);
    expect(close).toHaveBeenCalledTimes(1);
    expect(app.exit).not.toHaveBeenCalled();
    closed();
    await turn();
    expect(app.exit).toHaveBeenCalledWith(0);
  });

  it('does not wait for ever', () => {
    quit();
    late();
    expect(app.exit).toHaveBeenCalledWith(0);
  });

  it('begins when the last window is closed', () => {
    events.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledTimes(1);
  });
});
