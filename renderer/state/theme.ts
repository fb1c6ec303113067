import type { Settings } from '../../shared/bridge/app-state.ts';

/** The theme's name for `data-theme`; `system` is worked out from what the computer asks for. */
export function themeName(
  theme: Settings['theme'],
  wants: { readonly dark: boolean; readonly contrast: boolean },
): Exclude<Settings['theme'], 'system'> {
  if (theme !== 'system') return theme;
  if (wants.contrast) return wants.dark ? 'contrast-dark' : 'contrast';
  return wants.dark ? 'dark' : 'light';
}
