import type { LintCase } from './lint-cases.ts';

const rule = 'ombud/walls';

/** An import that `file` may not have, and one that it may (in the same file unless `goodFile` is given). */
function wall(file: string, bad: string, good: string, goodFile = file): LintCase {
  return { rule, file, bad: `${bad}\n`, good: `${good}\n`, goodFile };
}

const byValue = "import { app } from 'electron'; app.quit();";
const byType = "import type { App } from 'electron'; export type A = App;";

export const wallCases: readonly LintCase[] = [
  wall('shared/orders/a.ts', "import '../../electron/x.ts';", "import '../base/result.ts';"),
  wall('shared/orders/a.ts', "import '../../schemas/x.ts';", "export * from '../hi1/model.ts';"),
  wall('shared/orders/a.ts', "import 'node:fs';", "import './b.ts';"),
  wall('shared/orders/a.ts', "import { z } from 'zod'; z.string();", "import './b.ts';"),
  wall('shared/hi1/a.ts', "import 'zod';", "import 'zod';", 'shared/bridge/a.ts'),
  wall(
    'shared/orders/a.ts',
    "import 'temporal-polyfill';",
    "import 'temporal-polyfill';",
    'shared/deadlines/a.ts',
  ),
  wall(
    'renderer/views/a.ts',
    "import '../../electron/x.ts';",
    "import '../../shared/base/result.ts';",
  ),
  wall('renderer/views/a.ts', "import 'node:fs';", "import 'svelte';"),
  wall('renderer/views/a.ts', byType, "import './b.svelte';"),
  wall(
    'renderer/a.ts',
    "import { t } from '../shared/bridge/table.ts'; t();",
    "import type { T } from '../shared/bridge/table.ts'; export type U = T;",
  ),
  wall(
    'renderer/a.ts',
    "import { v } from '../shared/bridge/vault-port.ts'; v();",
    "import { v } from '../shared/bridge/vault-port-terms.ts'; v();",
  ),
  wall(
    'renderer/a.ts',
    "import { t } from '../shared/profile/p.ts'; t();",
    "import { type T } from '../shared/profile/p.ts'; export type U = T;",
  ),
  wall(
    'renderer/views/a.svelte',
    "<script lang='ts'>import '../../practice/x.ts';</script>",
    "<script lang='ts'>import '../parts/x.ts';</script>",
  ),
  wall('practice/a.ts', "import '../shared/hi1/model.ts';", "import '../schemas/validator.ts';"),
  wall('practice/a.ts', "import '../electron/main.ts';", "import 'oidc-provider';"),
  wall('schemas/a.ts', "import '../shared/hi1/model.ts';", "import '../shared/base/xml.ts';"),
  wall('schemas/a.ts', "import 'got';", "import 'libxml2-wasm';"),
  wall('electron/journal/a.ts', byValue, byType),
  wall('electron/journal/a.ts', byValue, byValue, 'electron/shell/a.ts'),
  wall('electron/ipc/a.ts', byValue, byValue, 'electron/main.ts'),
  wall(
    'electron/sync/a.ts',
    "import '../shell/menu.ts';",
    "import './shell/menu.ts';",
    'electron/main.ts',
  ),
  wall(
    'electron/sync/a.ts',
    "await import('../../practice/main.ts');",
    "await import('../journal/journal.ts');",
  ),
  wall(
    'electron/sync/a.ts',
    "import '../../renderer/x.ts';",
    "import '../../shared/orders/entry.ts';",
  ),
  wall('electron/preload.ts', "import 'got';", byValue),
  wall(
    'cli/a.ts',
    "import '../electron/shell/menu.ts';",
    "import '../electron/journal/journal.ts';",
  ),
  wall('cli/a.ts', byValue, byType),
  wall(
    'build/state-chart/a.ts',
    "import '../../electron/main.ts';",
    "import '../../shared/base/result.ts';",
  ),
  wall('build/a.ts', "import '../shared/base/result.ts';", "import 'vite';"),
];
