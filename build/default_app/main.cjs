'use strict';
// What a bare Electron runs first: `electron [-r MODULE]... PATH [ARGUMENT]...` starts the application that lies at PATH.
// A stand-in for the part of the same name that the carried runtime lacks; CommonJS, because Electron 25 loads nothing else here.
const { app } = require('electron');
const { readFileSync, statSync } = require('node:fs');
const { Module } = require('node:module');
const { dirname, join, resolve } = require('node:path');

function readArguments(words) {
  const request = { modules: [], path: undefined, version: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-v' || word === '--version') request.version = true;
    else if (word === '-r' || word === '--require') request.modules.push(resolve(words[(at += 1)]));
    else if (!word.startsWith('-')) return { ...request, path: resolve(word) };
  }
  return request;
}

/** An application is a folder or archive with a package.json, or one file. */
function findApplication(path) {
  if (!path.endsWith('.asar') && !statSync(path).isDirectory())
    return { folder: dirname(path), entry: path, about: {} };
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { folder: path, entry: join(path, about.main ?? 'index.js'), about };
}

/** Names and paths as the runtime itself sets them for a packaged application. */
function introduce({ folder, about }) {
  if (about.version !== undefined) app.setVersion(about.version);
  app.setName(about.productName ?? about.name ?? 'Electron');
  if (process.platform === 'linux') app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  app.setPath('userData', join(app.getPath('appData'), app.name));
}

const request = readArguments(process.argv.slice(1));
if (request.version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (request.path === undefined) {
  process.stderr.write('usage: electron [-r MODULE]... PATH [ARGUMENT]...\n');
  process.exit(2);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const application = findApplication(request.path);
introduce(application);
Module._preloadModules(request.modules);
Module._load(application.entry, Module, true);
