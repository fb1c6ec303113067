// Every wall and ban of eslint.config.js: a text that breaks it is reported, its lawful neighbour is not.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { bans, type LintCase } from './lint-cases.ts';
import { wallCases } from './wall-cases.ts';

// The texts lie in no file, so the rules that need types (and could not find them) rest.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBrokenBy(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  if (result === undefined) throw new Error(`${filePath} is not linted at all`);
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(`${filePath}: ${fatal.message}`);
  return result.messages.flatMap((message) => message.ruleId ?? []);
}

function prove(cases: readonly LintCase[]): void {
  for (const { rule, file, bad, goodFile, good } of cases) {
    it(`${file}: ${bad.replace(/\s+/g, ' ')}`, async () => {
      expect(await rulesBrokenBy(bad, file)).toContain(rule);
      expect(await rulesBrokenBy(good ?? bad, goodFile ?? file)).not.toContain(rule);
    });
  }
}

describe('walls between the folders', () => prove(wallCases));
describe('[SC-1] [SC-10] [SC-11] bans', () => prove(bans));

it('cannot be switched off by a comment', async () => {
  const text = '/* eslint-disable */\nexport const now = Date.now();\n';
  expect(await rulesBrokenBy(text, 'shared/base/sample.ts')).toContain('no-restricted-syntax');
});
