import type { App, Session, WebContents } from 'electron';
import { isAppAddress } from './app-address.ts';

/** The one thing a page may ask the system for. */
const allowedPermission = 'clipboard-sanitized-write';

/** Denies everything to a page but its own address; set on every web contents, whoever made it. */
export function guardWebContents(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-attach-webview', deny);
  contents.on('will-prevent-unload', deny);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Denies permissions, devices and every request that does not stay under our own scheme. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === allowedPermission),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAppAddress(details.url) }),
  );
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Installs both guards for everything that exists or will exist. */
export function guardEverything(app: App): void {
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardWebContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}
