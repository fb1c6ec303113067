import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellText } from '../../shared/text/shell.ts';

/** The whole menu: editing, text size, two places to go, the end. No developer tools, no reload. */
export function menuTemplate(
  text: ShellText,
  show: (view: 'inbox' | 'connection') => void,
): MenuItemConstructorOptions[] {
  return [
    {
      label: text.menuOmbud,
      submenu: [{ role: 'quit', label: text.menuQuit, accelerator: 'CmdOrCtrl+Q' }],
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

export function setMenu(text: ShellText, show: (view: 'inbox' | 'connection') => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(text, show)));
}
