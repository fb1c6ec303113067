/**
 * Runs inside the page in place of the preload: the three functions of `window.ombud`, carried out by the test. It is
 * handed to the browser as source, so it may use nothing from outside itself.
 */
export function installDouble(): void {
  interface Port {
    onmessage: ((event: { readonly data: unknown }) => void) | null;
    postMessage(message: unknown): void;
  }
  interface Page {
    ombud: unknown;
    ombudCall(name: string, request: unknown): Promise<unknown>;
    ombudPull(request: unknown): Promise<unknown>;
    ombudPush(push: unknown): void;
    ombudPort(): void;
    ombudVault(message: unknown): void;
    readonly location: { readonly origin: string };
    postMessage(message: unknown, origin: string, ports: readonly unknown[]): void;
    readonly crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
    MessageChannel: new () => { readonly port1: Port; readonly port2: unknown };
  }
  const page = globalThis as unknown as Page;
  let handler: (push: unknown) => void = () => undefined;
  let port: Port | null = null;
  page.ombud = Object.freeze({
    call: (name: string, request: unknown) => page.ombudCall(name, request),
    listen: (listener: (push: unknown) => void) => {
      handler = listener;
      return () => {
        handler = () => undefined;
      };
    },
    takeFiles: (files: readonly { readonly name: string; readonly size: number }[]) => {
      // As the real bridge, which nothing but an array of files crosses.
      if (!(files instanceof Array)) throw new TypeError('a FileList does not cross the bridge');
      return page.ombudCall('files.offer', {
        paths: files.map((file) => `/dropped/${file.size}/${file.name}`),
      });
    },
  });
  page.ombudPush = (push) => handler(push);
  page.ombudVault = (message) => port?.postMessage(message);
  // One key for the life of the page, as one profile has: a store that is opened again is the one from before.
  const random = page.crypto.getRandomValues(new Uint8Array(32));
  page.ombudPort = () => {
    const channel = new page.MessageChannel();
    port = channel.port1;
    port.onmessage = (event) => {
      void page.ombudPull(event.data).then((answer) => {
        if (answer !== null) channel.port1.postMessage(answer);
      });
    };
    const id = Array.from(random.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
    const key = { id: id.join(''), journal: id.join(''), bytes: random };
    port.postMessage({ kind: 'key', key });
    page.postMessage('ombud:vault-port', page.location.origin, [channel.port2]);
  };
}
