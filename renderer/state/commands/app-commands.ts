import type { Settings } from '../../../shared/bridge/app-state.ts';
import { practiceOrders } from '../../../shared/orders/practice-orders.ts';
import type { Text } from '../../text/text.ts';
import type { Ombud } from '../ombud.svelte.ts';
import type { Command } from './command.ts';

const themeNames: Readonly<Record<Settings['theme'], (t: Text) => string>> = {
  system: (t) => t.frame.themeSystem,
  light: (t) => t.frame.themeLight,
  dark: (t) => t.frame.themeDark,
  contrast: (t) => t.frame.themeContrast,
  'contrast-dark': (t) => t.frame.themeContrastDark,
};
const themes = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;

/** The program itself: lock, line, language, appearance, practice. */
export function appCommands(ombud: Ombud): readonly Command[] {
  const { client, settings, overlay, route, session } = ombud;
  const part = { group: 'settings' } as const;
  return [
    {
      ...part,
      id: 'lock',
      icon: 'lock',
      keys: 'Control+l',
      everywhere: true,
      name: (t) => t.shortcuts.lock,
      act: () => void client.call('app.lock', {}),
    },
    {
      ...part,
      id: 'mailbox',
      icon: 'refresh',
      name: (t) => t.inbox.readNow,
      act: () => void client.call('mailbox.fetch', {}),
    },
    {
      ...part,
      id: 'check',
      icon: 'plug',
      name: (t) => t.palette.check,
      act: () => {
        route.go('connection');
        void client.call('connection.check', {});
      },
    },
    {
      ...part,
      id: 'signOut',
      icon: 'signOut',
      name: (t) => t.palette.signOut,
      bar: () => (ombud.isSignedIn ? null : ombud.words.frame.notSignedIn),
      act: () => void session.signOut(),
    },
    {
      ...part,
      id: 'settings',
      icon: 'settings',
      name: (t) => t.frame.settings,
      act: () => overlay.show('settings'),
    },
    {
      ...part,
      id: 'textSize',
      icon: 'search',
      name: (t) => t.palette.textSize,
      also: (t) => t.palette.also.textSize,
      // The window's own menu does it: told where.
      bar: () => ombud.words.palette.textSizeWhere,
      act: () => undefined,
    },
    {
      ...part,
      id: 'quit',
      icon: 'signOut',
      name: (t) => t.frame.quit,
      also: (t) => t.palette.also.quit,
      act: () => void client.call('app.quit', {}),
    },
    {
      ...part,
      id: 'english',
      icon: 'settings',
      name: (t) => `${t.frame.language}: ${t.frame.english}`,
      act: () => settings.change({ language: 'en' }),
    },
    {
      ...part,
      id: 'swedish',
      icon: 'settings',
      name: (t) => `${t.frame.language}: ${t.frame.swedish}`,
      act: () => settings.change({ language: 'sv' }),
    },
    ...themes.map((theme): Command => ({
      ...part,
      id: `theme.${theme}`,
      icon: 'window',
      name: (t) => `${t.frame.theme}: ${themeNames[theme](t)}`,
      act: () => settings.change({ theme }),
    })),
    ...practiceCommands(ombud),
  ];
}

/** In practice alone: what the menu of that name has as well. */
function practiceCommands({ application, practice }: Ombud): readonly Command[] {
  if (application.state?.profile?.kind !== 'practice') return [];
  const part = { group: 'practice' } as const;
  return [
    ...practiceOrders.map((template): Command => ({
      ...part,
      id: `practice.${template}`,
      icon: 'inbox',
      name: (t) => t.palette.practiceOrder(practice.text.orders[template]),
      act: () => void practice.send(template),
    })),
    {
      ...part,
      id: 'practice.forward',
      icon: 'clock',
      name: () => practice.text.situations.forward,
      act: () => void practice.playForward(),
    },
    {
      ...part,
      id: 'practice.page',
      icon: 'window',
      name: () => practice.text.page,
      act: () => void practice.do({ act: 'page' }),
    },
    {
      ...part,
      id: 'practice.normal',
      icon: 'undo',
      name: () => practice.text.normal,
      act: () => void practice.do({ act: 'normal' }),
    },
  ];
}
