'use strict';
// The least an Electron application can be: one sandboxed window with one line of text. Ombud is measured against it.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 828,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
