// What the house forbids in the text of a program, as data for ESLint's own rules `no-restricted-*`.

interface Syntax {
  readonly selector: string;
  readonly message: string;
}
interface Property {
  readonly object?: string;
  readonly property: string;
  readonly message: string;
  readonly allowObjects?: readonly string[];
}

/** Time comes in through a Clock; only the four files named clock.ts read the computer's. */
export const readsTheClock: readonly Syntax[] = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
].map((selector) => ({ selector, message: 'Time comes from the Clock that is passed in.' }));

export const randomness: readonly Syntax[] = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes from node:crypto or is passed in.',
  },
];

export const language: readonly Syntax[] = [
  { selector: 'TSEnumDeclaration', message: 'Use a const object and a union.' },
  { selector: 'TSModuleDeclaration[kind=namespace]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Node runs this file as it is: declare the field.' },
];

/** Windows are made in one place, so that their options equal one table. */
export const windows: readonly Syntax[] = [
  'NewExpression[callee.name=/^(Browser|Base)Window$|^(Browser|WebContents)View$/]',
  'NewExpression[callee.property.name=/^(Browser|Base)Window$|^(Browser|WebContents)View$/]',
].map((selector) => ({ selector, message: 'Only electron/shell/window.ts makes windows.' }));

/** Nothing is given to the system to open but by the one function that judges links. */
export const links: readonly Syntax[] = [
  "MemberExpression[object.name='shell'][property.name=/^(openExternal|openPath)$/]",
  "MemberExpression[object.property.name='shell'][property.name=/^(openExternal|openPath)$/]",
  "ImportDeclaration[source.value='electron'] > ImportSpecifier[imported.name='shell']",
].map((selector) => ({ selector, message: 'Only electron/shell/links.ts opens anything.' }));

/** What Ombud writes about itself goes through the one file that says what may be written. */
export const logs: readonly Syntax[] = [
  "MemberExpression[object.name='process'][property.name=/^(stdout|stderr)$/]",
  'ImportDeclaration[source.value=/^(node:)?console$/]',
].map((selector) => ({ selector, message: 'Only electron/shell/log.ts writes a log.' }));

/** A namespace or default import would hide which parts of Electron a file takes. */
export const wholeElectron: readonly Syntax[] = [
  "ImportDeclaration[source.value='electron'][importKind!='type'] > ImportNamespaceSpecifier",
  "ImportDeclaration[source.value='electron'][importKind!='type'] > ImportDefaultSpecifier",
].map((selector) => ({ selector, message: 'Name the parts of Electron that are used.' }));

export const uncheckedTls: readonly Syntax[] = [
  {
    selector: "Property[key.name='rejectUnauthorized'][value.value=false]",
    message: 'The other side of a connection is always checked.',
  },
];

export const templates: readonly Syntax[] = [
  {
    selector: "SvelteAttribute[key.name='style']",
    message: 'The content security policy blocks style attributes: use a class or style:name.',
  },
];

const lists: Readonly<Record<string, string>> = {
  Promise: 'withResolvers try',
  Array: 'fromAsync',
  Object: 'groupBy',
  Map: 'groupBy',
  AbortSignal: 'any',
  URL: 'canParse parse',
  Uint8Array: 'fromBase64 fromHex',
  Iterator: 'from concat',
  RegExp: 'escape',
  Error: 'isError',
  process: 'loadEnvFile getBuiltinModule',
  fs: 'glob globSync',
  util: 'styleText parseEnv',
};
const newSetMethods =
  'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom toBase64 toHex setFromBase64';

const missing = 'Electron 25 (Chrome 114, Node 18) does not have it.';

/** Functions that Chrome 114 or Node 18 lack although today's type declarations name them. */
export const tooNew: readonly Property[] = [
  ...Object.entries(lists).flatMap(([object, names]) =>
    names.split(' ').map((property) => ({ object, property, message: missing })),
  ),
  ...newSetMethods
    .split(' ')
    .map((property) => ({ property, message: missing, allowObjects: ['z'] })),
];

export const tooNewSyntax: readonly Syntax[] = [
  {
    selector: "MemberExpression[object.type='MetaProperty'][property.name=/^(dirname|filename)$/]",
    message: missing,
  },
];

export const tooNewImports = {
  paths: [
    ...['node:sqlite', 'node:test', 'node:sea'].map((name) => ({ name, message: missing })),
    { name: 'node:crypto', importNames: ['hash'], message: missing },
    { name: 'node:fs', importNames: ['glob', 'globSync'], message: missing },
    { name: 'node:fs/promises', importNames: ['glob'], message: missing },
    { name: 'node:util', importNames: ['styleText', 'parseEnv'], message: missing },
    {
      name: '@napi-rs/keyring',
      importNames: ['Entry'],
      message: 'It blocks the main process while the system asks: use AsyncEntry.',
    },
  ],
};
