import type { BrowserWindowConstructorOptions } from 'electron';

/** Options that protect. Every one is named, so that a forgotten one cannot fall back to a default. */
export const protectedPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  webgl: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
  autoplayPolicy: 'document-user-activation-required',
} as const);

/** The whole set of options of the one window there is. */
export function windowOptions(input: {
  readonly preload: string;
  readonly title: string;
  readonly devTools: boolean;
  readonly background: string;
}): BrowserWindowConstructorOptions {
  return {
    title: input.title,
    width: 1280,
    height: 828,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: input.background,
    webPreferences: {
      ...protectedPreferences,
      preload: input.preload,
      devTools: input.devTools,
      // A clock must go on ticking behind other windows.
      backgroundThrottling: false,
    },
  };
}
