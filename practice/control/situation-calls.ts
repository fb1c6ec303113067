/** Calls that begin a situation and play it forward. */
import { situationNames } from '../orders/situations/situations.ts';
import { Refused, choice, text, type Fields } from './body.ts';
import type { Call, ControlParts } from './calls.ts';
import { begin, playForward } from './situation-play.ts';

const none = {
  en: 'No situation has begun yet. Choose one first.',
  sv: 'Ingen situation har börjat än. Välj en först.',
};

const runId = /^[0-9a-f-]{36}$/;

/** The run that is named, or the one last begun. */
function runIn({ store }: ControlParts, fields: Fields) {
  const { situations } = store.state;
  if (fields['run'] === undefined) return situations.at(-1);
  const id = text(fields, 'run', runId);
  return situations.find((run) => run.id === id);
}

const beginning: Call = (parts, fields) =>
  begin(parts, choice(fields, 'situation', situationNames));

const forward: Call = async (parts, fields) => {
  const anyway = choice(fields, 'anyway', [true, false], false);
  const run = runIn(parts, fields);
  if (run === undefined) throw new Refused(none.en, { outcome: 'none', said: none, then: null });
  const played = await playForward(parts, run, anyway);
  if (played.outcome === 'waits') throw new Refused(`first: ${played.said.en}`, played);
  return played;
};

export const situationCalls: Readonly<Record<string, Call>> = {
  '/situations': beginning,
  '/situations/forward': forward,
};
