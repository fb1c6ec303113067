import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../electron/platform/check-report.ts';
import { reportHandlers } from '../../../../electron/ipc/handlers/report-handlers.ts';
import type { AppState, Hop } from '../../../../shared/bridge/app-state.ts';
import { openState, stoppedReport } from '../../../contract/fixture/state.ts';

const system = 'linux 6.1.0 x64';
const kept = new Set(['host', 'address', 'port', 'protocol', 'cipher', 'subject', 'issuer']);

/** Every text of the state that a person, an organisation or an order could stand in, replaced by a canary. */
function poisoned(): { readonly state: AppState; readonly canaries: readonly string[] } {
  const canaries: string[] = [];
  const canary = (where: string): string => {
    const text = `canary-${where}-${canaries.length}-Åsa`;
    canaries.push(text);
    return text;
  };
  const base = openState({ report: stoppedReport('address', 'connection.addressNotRegistered') });
  const { certificate, profile, report } = base;
  if (certificate === null || profile === null || report === null) throw new Error('no fixture');
  const hops = report.hops.map((hop): Hop => {
    const strange = { token: canary('fact'), person: canary('fact'), number: canary('fact') };
    const facts = Object.entries({ ...hop.facts, ...strange }).filter(([key]) => !kept.has(key));
    const fault = hop.fault === null ? null : { ...hop.fault, params: { name: canary('param') } };
    return { ...hop, facts: Object.fromEntries(facts), fault };
  });
  const person = {
    subject: canary('subjectId'),
    name: canary('name'),
    organisation: canary('organisation'),
    organisationNumber: canary('number'),
    acr: canary('acr'),
    level: canary('level'),
  };
  const state: AppState = {
    ...base,
    profile: {
      ...profile,
      provider: canary('provider'),
      service: canary('service'),
      organisationNumber: canary('number'),
    },
    certificate: {
      ...certificate,
      subject: [{ label: canary('label'), value: canary('subject') }],
      commonName: canary('common'),
      organisation: canary('organisation'),
      organisationNumber: canary('number'),
      issuer: canary('issuer'),
      serial: canary('serial'),
      chain: [canary('chain')],
    },
    session: {
      state: 'signedIn',
      ...person,
      roles: ['legal_representative'],
      expiresAt: base.clock.now,
    },
    report: { ...report, hops },
  };
  return { state, canaries };
}

describe('the report of the check [SC-39]', () => {
  it('holds nobody’s name or number, no fact it was not told to keep, no detail of a fault', () => {
    const { state, canaries } = poisoned();
    expect(canaries.length).toBeGreaterThan(40);
    const text = checkReport(state, system);
    for (const canary of canaries) expect(text).not.toContain(canary);
    expect(text).not.toContain('canary');
  });

  it('holds of the fingerprint its last eight characters only', () => {
    const { state } = poisoned();
    const whole = state.certificate?.fingerprint.replaceAll(':', '') ?? '';
    const text = checkReport(state, system);
    expect(whole.length).toBe(64);
    expect(text).toContain(whole.slice(-8));
    expect(text).not.toContain(whole.slice(-10));
  });

  it.each([
    ['en', 'Address filter: FAILED', 'not tested', 'The service does not'],
    ['sv', 'Adressfilter: FEL', 'inte prövat', 'Tjänsten'],
  ] as const)(
    'tells every hop with its outcome, cause and next step (%s)',
    (language, ...words) => {
      const report = stoppedReport('address', 'connection.addressNotRegistered');
      const { settings } = openState();
      const text = checkReport(openState({ report, settings: { ...settings, language } }), system);
      for (const word of words) expect(text).toContain(word);
      expect(text.match(/^\d+\. /gm)).toHaveLength(11);
      expect(text).toContain('[connection.addressNotRegistered]');
      expect(text).toContain(system);
      expect(text).not.toMatch(/\{\w+\}/);
    },
  );

  it('lets no value of a server write a line of its own', () => {
    const report = stoppedReport('schema', 'connection.schemaRefused');
    const [first, ...others] = report.hops;
    if (first === undefined) throw new Error('no hop');
    const hop: Hop = { ...first, state: 'passed', facts: { host: 'a\n99. Forged: passed\u2028x' } };
    const text = checkReport(openState({ report: { ...report, hops: [hop, ...others] } }), system);
    expect(text).not.toMatch(/^99\./m);
    expect(text).not.toContain('\u2028');
  });

  it('says what there is to say before any check', () => {
    const text = checkReport(openState({ report: null, certificate: null }), system);
    expect(text).toContain('Client certificate: none');
  });
});

describe('saving it', () => {
  const rig = (outcome: 'saved' | 'cancelled' | 'failed') => {
    const written: string[] = [];
    const handlers = reportHandlers({
      state: () => openState(),
      system,
      save: (_name, text) => {
        written.push(text);
        return Promise.resolve(outcome);
      },
    });
    return { handlers, written };
  };

  it('writes exactly what was shown', async () => {
    const { handlers, written } = rig('saved');
    const shown = await handlers['connection.report']({});
    if (!shown.ok) throw new Error('no report');
    const saved = await handlers['connection.saveReport']({ id: shown.value.id });
    expect(saved).toEqual({ ok: true, value: { saved: true } });
    expect(written).toEqual([shown.value.text]);
  });

  it('writes nothing that was never shown, or that a newer report replaced', async () => {
    const { handlers, written } = rig('saved');
    const unknown = { ok: false, error: { code: 'bridge.unknownReport' } };
    expect(await handlers['connection.saveReport']({ id: 1 })).toMatchObject(unknown);
    await handlers['connection.report']({});
    await handlers['connection.report']({});
    expect(await handlers['connection.saveReport']({ id: 1 })).toMatchObject(unknown);
    expect(written).toEqual([]);
  });

  it('says when the place did not take it, and nothing when the person thought better', async () => {
    const failed = rig('failed').handlers;
    await failed['connection.report']({});
    const answer = await failed['connection.saveReport']({ id: 1 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bridge.notSaved' } });
    const cancelled = rig('cancelled').handlers;
    await cancelled['connection.report']({});
    expect(await cancelled['connection.saveReport']({ id: 1 })).toMatchObject({
      value: { saved: false },
    });
  });
});
