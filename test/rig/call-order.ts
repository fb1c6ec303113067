// What happened to main, in order, while a page was replaced: processes it ended, calls that came in, with their outcome.
import type { Ombud } from './ombud.ts';

export type Happened =
  | { readonly what: 'kill'; readonly pid: number }
  | {
      readonly what: 'call';
      readonly pid: number;
      readonly name: string;
      /** Null where the call was answered, undefined while it has no answer yet. */
      readonly refusal?: string | null;
    };

/**
 * Notes every call at the place where it came in, and every process that main ends. In the very moment in which main ends a page's
 * process these calls of that page come in, as if they had been under way.
 */
export async function noteOrder(
  { app }: Ombud,
  underWay: readonly (readonly [name: string, request: object])[],
): Promise<() => Promise<readonly Happened[]>> {
  await app.evaluate(({ ipcMain, BrowserWindow, webContents }, late) => {
    type Reply = { readonly ok: boolean; readonly error?: { readonly code: string } };
    type Handler = (event: object, name: string, request: object) => Promise<Reply>;
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
    const answer = handlers.get('ombud:call');
    if (answer === undefined) throw new Error('nobody answers calls');
    const happened: object[] = [];
    Reflect.set(globalThis, 'happened', happened);
    const noted = async (pid: number, ...call: Parameters<Handler>): Promise<Reply> => {
      const noting: object = { what: 'call', pid, name: call[1] };
      happened.push(noting);
      const reply = await answer(...call);
      Reflect.set(noting, 'refusal', reply.error?.code ?? null);
      return reply;
    };
    handlers.set('ombud:call', (event, name, request) => {
      const sender = Reflect.get(event, 'sender') as Electron.WebContents;
      return noted(sender.getOSProcessId(), event, name, request);
    });
    const pages = new Map(
      BrowserWindow.getAllWindows().map((window) => [
        window.webContents.getOSProcessId(),
        { sender: window.webContents, senderFrame: window.webContents.mainFrame },
      ]),
    );
    const kill = process.kill.bind(process);
    process.kill = (pid, signal) => {
      happened.push({ what: 'kill', pid });
      const page = pages.get(pid);
      if (page !== undefined && webContents.getAllWebContents().includes(page.sender))
        for (const [name, request] of late) void noted(pid, page, name, request);
      return kill(pid, signal);
    };
  }, underWay);
  return () => app.evaluate(() => Reflect.get(globalThis, 'happened') as Happened[]);
}
