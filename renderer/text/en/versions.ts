import type { VersionEndView } from '../../state/version-end.ts';

type Version = { readonly etsi: string; readonly profile: string };

/** The version of the interface and its end. */
export const versionsEn = {
  title: 'Version of the interface',
  lead: 'The service and Ombud write to each other in one version of the standard. The service says here, weeks before, when one ends.',
  version: ({ etsi, profile }: Version) => `TS 104 144 ${profile} (TS 103 120 ${etsi})`,
  used: 'In use',
  ends: 'Ends',
  noEnd: 'no end announced',
  knownSince: 'Known since',
  others: 'Other versions that Ombud speaks',
  taken: 'the service takes it',
  use: ({ etsi, profile }: Version) => `Use ${profile} (${etsi})`,
  chosen: ({ etsi, profile }: Version) => `Messages are now written in ${profile} (${etsi}).`,
  needsRole: 'Needs a signed-in administrator or legal representative.',
  left: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  banner: (end: VersionEndView, profile: string, date: string) =>
    end.kind === 'deprecated'
      ? `The service advises against version ${profile} of the interface since ${date}. No end is announced.`
      : end.kind === 'ended'
        ? `Version ${profile} of the interface ended on ${date}.`
        : `Version ${profile} of the interface ends on ${date}: ${end.days === 1 ? '1 day' : `${end.days} days`} left.`,
  bannerBody: {
    deprecated: 'Nothing to do today. Change to another version before it ends.',
    ending: 'Change to another version before then: orders go on arriving without a gap.',
    ended: 'The service may refuse it at any time, and orders would stop arriving. Change now.',
  },
  toVersions: 'To the versions',
} as const;
