import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Push } from '../../shared/bridge/pushes.ts';
import { practiceOrders } from '../../shared/orders/practice-orders.ts';
import { situationGroupNames, situationGroups } from '../../shared/orders/practice-situations.ts';
import type { PracticeText } from '../../shared/text/practice.ts';
import type { ShellText } from '../../shared/text/shell.ts';

/** Where the menu leads: views, and the question how to print the open order. */
export type MenuView = 'inbox' | 'outbox' | 'connection' | 'print';

export type PracticeAct = Extract<Push, { name: 'practice' }>['body'];

export interface MenuParts {
  readonly text: ShellText;
  readonly show: (view: MenuView) => void;
  readonly lock: () => void;
  /** Null outside practice: then there is no such menu. */
  readonly practice: {
    readonly text: PracticeText;
    readonly act: (act: PracticeAct) => void;
  } | null;
}

const practiceMenu = ({
  text,
  act,
}: NonNullable<MenuParts['practice']>): MenuItemConstructorOptions => ({
  id: 'practice',
  label: text.menu,
  submenu: [
    {
      id: 'practice.send',
      label: text.send,
      submenu: practiceOrders.map((template) => ({
        id: `practice.${template}`,
        label: text.orders[template],
        click: () => act({ act: 'order', template }),
      })),
    },
    {
      id: 'practice.play',
      label: text.situations.play,
      submenu: situationGroupNames.map((group) => ({
        label: text.situations.groups[group],
        submenu: situationGroups[group].map((situation) => ({
          id: `practice.play.${situation}`,
          label: text.situations.names[situation],
          click: () => act({ act: 'begin', situation }),
        })),
      })),
    },
    {
      id: 'practice.forward',
      label: text.situations.forward,
      click: () => act({ act: 'forward' }),
    },
    { id: 'practice.page', label: text.page, click: () => act({ act: 'page' }) },
    { type: 'separator' },
    { id: 'practice.normal', label: text.normal, click: () => act({ act: 'normal' }) },
  ],
});

/** The whole menu: printing, the lock, editing, text size, places to go, practice, the end. No tools for developers. */
export function menuTemplate({
  text,
  show,
  lock,
  practice,
}: MenuParts): MenuItemConstructorOptions[] {
  return [
    {
      label: text.menuOmbud,
      submenu: [
        { label: text.menuPrint, accelerator: 'CmdOrCtrl+P', click: () => show('print') },
        { label: text.menuLock, accelerator: 'CmdOrCtrl+L', click: lock },
        { type: 'separator' },
        { role: 'quit', label: text.menuQuit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: text.menuEdit,
      submenu: [
        { role: 'cut', label: text.menuCut },
        { role: 'copy', label: text.menuCopy },
        { role: 'paste', label: text.menuPaste },
        { role: 'selectAll', label: text.menuSelectAll },
      ],
    },
    {
      label: text.menuView,
      submenu: [
        { label: text.menuInbox, click: () => show('inbox') },
        { label: text.menuOutbox, click: () => show('outbox') },
        { label: text.menuConnection, click: () => show('connection') },
        { type: 'separator' },
        { role: 'zoomIn', label: text.menuZoomIn },
        { role: 'zoomOut', label: text.menuZoomOut },
        { role: 'resetZoom', label: text.menuZoomReset },
        { role: 'togglefullscreen', label: text.menuFullScreen },
      ],
    },
    ...(practice === null ? [] : [practiceMenu(practice)]),
  ];
}

export function setMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
}
