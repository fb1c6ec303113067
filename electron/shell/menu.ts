import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellText } from '../../shared/text/shell.ts';

/** Where the menu leads: views, and the question how to print the open order. */
export type MenuView = 'inbox' | 'outbox' | 'connection' | 'print';

/** The whole menu: printing, the lock, editing, text size, three places to go, the end. No tools for developers. */
export function menuTemplate(
  text: ShellText,
  show: (view: MenuView) => void,
  lock: () => void,
): MenuItemConstructorOptions[] {
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
  ];
}

export function setMenu(...parts: Parameters<typeof menuTemplate>): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(...parts)));
}
