import type { AppState } from '../../shared/bridge/app-state.ts';
import type { Hi1Version } from '../../shared/hi1/model.ts';
import { spokenVersions, type InterfaceVersion } from '../../shared/hi1/versions.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { endOf, versionInUse } from '../sync/version-watch.ts';

const named = ({ etsi, profile }: InterfaceVersion): InterfaceVersion => ({ etsi, profile });

/** What the window is told of the version of the interface: the one in use, its end, and those Ombud can speak. */
export function versionsShown(
  facts: Pick<LedgerFacts, 'versionEnds' | 'versionChosen'>,
  profile: { readonly version: Hi1Version },
): AppState['versions'] {
  const used = versionInUse(facts, profile);
  const end = endOf(facts, used);
  return {
    used: named(used),
    end: end === null ? null : { ...end, version: named(end.version) },
    spoken: spokenVersions.map(named),
  };
}
