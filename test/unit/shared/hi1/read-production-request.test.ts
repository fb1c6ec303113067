import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../../shared/base/units.ts';
import { fixture, objectsOf, only, requestOf } from './fixture-messages.ts';

const authorisationId = '7e84603b-be7b-4cba-af26-8468d177f36a';
const task1 = '2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01';
const task2 = '9b0f5a43-1d5e-4f0c-8f39-5a0c6b4e7b02';
const etsi = (name: string, value: string) => ({ owner: 'ETSI', name, value });

describe('the reference request', () => {
  test('01 production request', () => {
    const message = fixture('01_production_request');
    const { header, actions } = requestOf(message);
    expect(header).toEqual({
      sender: { country: 'IE', id: 'wisp-ie-sandbox' },
      receiver: { country: 'IE', id: 'sp-example-0001' },
      transactionId: '120fdb3a-d2c2-441e-8563-7898ecc822b9',
      timestamp: '2026-11-23T09:15:30.000000Z',
      version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
    });
    expect([...actions]).toEqual(
      [0, 1, 2, 3, 4].map((number) => [number, { verb: 'CREATE', object: number }]),
    );
    const objects = objectsOf(message);
    expect(objects.map((object) => object?.type)).toEqual([
      'Authorisation',
      'LDTask',
      'LDTask',
      'EPOCAdditionalInfo',
      'Document',
    ]);
    expect(objects.map((object) => object?.id)).toEqual(
      message.objects.map(({ element }) => element.children[0]?.text),
    );
    const authorisation = only(objects, 'Authorisation');
    expect(authorisation).toMatchObject({
      id: authorisationId,
      country: 'DE',
      owner: 'ia-de-0001',
      reference: 'EPOC-DE-2026-000123',
      legalType: etsi('EPOCLegalType', 'EPOC'),
      priority: etsi('EPOCPriority', 'TenDaysSubjectToEA'),
      desiredStatus: etsi('AuthorisationDesiredStatus', 'SubmittedToCSP'),
      status: null,
      providers: [{ country: 'IE', id: 'sp-example-0001' }],
      flags: [
        etsi('EPOCAuthorisationFlag', 'EnforcingAuthorityNotified'),
        etsi('EPOCAuthorisationFlag', 'DelayInformingUser'),
      ],
      typeOfCase: etsi('AuthorisationTypeOfCase', 'Cybercrime'),
      legalEntity: 'Example Messaging Ltd',
      manualInformation: null,
    });
    expect(authorisation.approvals).toHaveLength(2);
    expect(authorisation.approvals[0]).toEqual({
      type: 'IssuingAuthority',
      description: null,
      reference: '12 Js 3456/26',
      approverName: 'Sample Public Prosecutor Office',
      approverRole: 'PublicProsecutor',
      contacts: [
        {
          name: 'A. Example',
          role: 'Public prosecutor',
          email: 'desk@ia.example',
          phone: '49301234567',
          fax: null,
          address: 'Sample street 1, 10115 Berlin',
          languages: ['de'],
        },
      ],
      at: parseInstant('2026-11-20T00:00:00Z'),
      isEmergency: null,
    });
    expect(objects[1]).toMatchObject({
      type: 'LDTask',
      id: task1,
      associated: [authorisationId],
      reference: `DE-IA0001-${task1}-1`,
      requestType: etsi('RequestType', 'TrafficData'),
      start: parseInstant('2026-10-01T00:00:00Z'),
      end: parseInstant('2026-10-31T23:59:59Z'),
      values: [
        {
          formatOwner: 'ETSI',
          formatName: 'InternationalizedEmailAddress',
          value: 'suspect@mail.example',
        },
      ],
      destinations: [
        {
          endpoint: { country: 'DE', id: 'ia-de-0001' },
          profile: etsi('EPOCDeliveryProfile', 'IssuingAuthority'),
        },
      ],
      deadlines: [],
    });
    expect(objects[2]).toMatchObject({
      id: task2,
      start: null,
      subtypes: [
        etsi('EPOCRequestSubtype', 'UserInformation'),
        etsi('EPOCRequestSubtype', 'RegistrationInformation'),
      ],
    });
    expect(only(objects, 'EPOCAdditionalInfo').items).toEqual([
      { section: 'G', name: 'SummaryOfCase', value: 'Phishing campaign, three victims.' },
    ]);
    expect(only(objects, 'Document')).toMatchObject({
      name: 'EPOC/EPOC-PR Form',
      documentType: etsi('EPOCDocumentType', 'Form1'),
      body: { contentType: 'application/pdf', checksumType: 'SHA-256' },
    });
  });
});
