import { formatInstant, utcMs } from '../../shared/base/units.ts';
import type { AppState, DoctorReport, Hop } from '../../shared/bridge/app-state.ts';
import { checkText, type CheckText } from '../../shared/text/check.ts';
import { faultText } from '../../shared/text/fault-text.ts';
import { fill } from '../../shared/text/fill.ts';

/** Nothing leaves in a report but these facts: whatever a hop may learn to tell later stays out until it is named. */
const told: Readonly<Record<Hop['name'], readonly string[]>> = {
  name: ['proxy', 'host', 'address'],
  reach: ['proxy', 'address', 'port'],
  server: ['protocol', 'cipher', 'subject', 'issuer', 'validTo'],
  certificate: ['validTo'],
  answer: ['status'],
  organisation: [],
  address: ['address', 'registered'],
  level: ['acr'],
  role: ['roles'],
  version: ['etsi', 'profile'],
  schema: [],
};

const instant = (ms: number): string => formatInstant(utcMs(ms));
/** One line of printable text: a value from a server may not write lines of its own. */
const plain = (value: string): string => value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300);

/**
 * The report of the connection check as text for whoever helps: versions, hops with times and causes, the end of the
 * certificate's fingerprint. It holds no order, no name, no number of a person or organisation, no key, no sign-in
 * (security checklist, SC-39).
 *
 * @param system operating system and processor, e.g. `linux 6.1 x64`.
 */
export function checkReport(state: AppState, system: string): string {
  const { language } = state.settings;
  const words = checkText[language];
  const { report: t } = words;
  return [
    t.title,
    ...timesOf(state.report, words),
    fill(t.profile, { kind: state.profile?.kind ?? t.none }),
    fill(t.versions, { ...state.runtime, system: plain(system) }),
    certificateLine(state, words),
    fill(t.session, { session: words.sessions[state.session.state] }),
    contactLine(state, words),
    '',
    ...(state.report?.hops ?? []).flatMap((hop, index) => hopLines(hop, index, state, words)),
    '',
    t.hint,
    '',
  ].join('\n');
}

function timesOf(report: DoctorReport | null, { report: t }: CheckText): string[] {
  if (report === null) return [];
  const { startedAt, finishedAt } = report;
  const begun = fill(t.from, { time: instant(startedAt) });
  const ended = finishedAt === null ? t.unfinished : fill(t.to, { time: instant(finishedAt) });
  return [`${begun}, ${ended}`];
}

function certificateLine({ certificate }: AppState, { report: t }: CheckText): string {
  if (certificate === null) return t.noCertificate;
  return fill(t.certificate, {
    algorithm: plain(certificate.keyAlgorithm),
    validTo: instant(certificate.validTo),
    end: certificate.fingerprint.replaceAll(':', '').slice(-8),
  });
}

function contactLine({ contact }: AppState, { report: t }: CheckText): string {
  const { lastContactAt, skewMs } = contact;
  return fill(t.contact, {
    time: lastContactAt === null ? t.none : instant(lastContactAt),
    skew: skewMs === null ? t.none : `${(skewMs / 1000).toFixed(0)} s`,
  });
}

function hopLines(hop: Hop, index: number, { settings }: AppState, words: CheckText): string[] {
  const time = hop.ms === null ? '' : `, ${hop.ms.toFixed(0)} ms`;
  const names: Readonly<Record<string, string>> = words.facts;
  const facts = told[hop.name].flatMap((key) => {
    const value = hop.facts[key];
    return value === undefined || value === '' ? [] : [`${names[key] ?? key} ${plain(value)}`];
  });
  const line = `${index + 1}. ${words.hops[hop.name]}: ${words.states[hop.state]}${time}`;
  if (hop.fault === null) return [facts.length === 0 ? line : `${line} (${facts.join(', ')})`];
  // The code alone: the details of a fault may name what must not leave.
  const { sentence, next } = faultText({ code: hop.fault.code }, settings.language);
  return [
    `${line} [${hop.fault.code}]`,
    `   ${sentence}`,
    `   ${fill(words.report.nextStep, { next })}`,
  ];
}
