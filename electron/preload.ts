import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { vaultPortMessage } from '../shared/bridge/vault-port-terms.ts';
import type { OmbudApi } from '../shared/bridge/window-api.ts';

declare const window: {
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
  readonly location: { readonly origin: string };
};

type PickedFile = Parameters<typeof webUtils.getPathForFile>[0] & { readonly path?: string };

/** Where a picked file lies. Electron before 29 has no `webUtils` and says it on the file itself. */
const pathOf = (file: object): string =>
  (webUtils as typeof webUtils | undefined)?.getPathForFile(file as PickedFile) ??
  (file as PickedFile).path ??
  '';

const call: OmbudApi['call'] = (name, request) => ipcRenderer.invoke('ombud:call', name, request);

const api: OmbudApi = {
  call,
  listen(handler) {
    const onPush = (_event: unknown, push: Parameters<typeof handler>[0]): void => handler(push);
    ipcRenderer.on('ombud:push', onPush);
    return () => void ipcRenderer.removeListener('ombud:push', onPush);
  },
  takeFiles: (files) =>
    ipcRenderer.invoke('ombud:files', {
      paths: files.map(pathOf),
    }) as ReturnType<OmbudApi['takeFiles']>,
};

contextBridge.exposeInMainWorld('ombud', Object.freeze(api));

// The page hands the port to its worker unread.
ipcRenderer.on('ombud:port', (event) =>
  window.postMessage(vaultPortMessage, window.location.origin, event.ports),
);
