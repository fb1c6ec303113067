import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../../shared/base/units.ts';
import { fixture, objectsOf, only, requestOf, responseOf } from './fixture-messages.ts';

const authorisationId = '7e84603b-be7b-4cba-af26-8468d177f36a';
const task1 = '2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01';
const task2 = '9b0f5a43-1d5e-4f0c-8f39-5a0c6b4e7b02';
const etsi = (name: string, value: string) => ({ owner: 'ETSI', name, value });

describe('the reference messages', () => {
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

  test('02 production response: a receipt for every object', () => {
    const { header, outcome } = responseOf(fixture('02_production_response'));
    expect(header.transactionId).toBe('120fdb3a-d2c2-441e-8563-7898ecc822b9');
    expect(outcome.kind).toBe('actions');
    if (outcome.kind !== 'actions') return;
    expect([...outcome.actions.keys()]).toEqual([0, 1, 2, 3, 4]);
    expect(outcome.actions.get(0)).toEqual({ verb: 'CREATE', id: authorisationId, object: null });
  });

  test('03 refusal of the whole message', () => {
    expect(responseOf(fixture('03_response_error_toplevel')).outcome).toEqual({
      kind: 'refused',
      error: {
        code: 3021,
        description: 'ETSIVersion V1.30.1 is not supported; supported: V1.22.1, V1.23.1',
      },
    });
  });

  test('04 refusal of one action', () => {
    const { outcome } = responseOf(fixture('04_response_error_action'));
    expect(outcome).toEqual({
      kind: 'actions',
      actions: new Map<number, unknown>([
        [0, { verb: 'CREATE', id: authorisationId, object: null }],
        [
          1,
          {
            verb: 'ERROR',
            error: { code: 3010, description: 'ObjectIdentifier already exists' },
          },
        ],
      ]),
    });
  });

  test('05 non-execution: notification, unknown extension object, document', () => {
    const objects = objectsOf(fixture('05_nonexecution_request'));
    expect(only(objects, 'Notification')).toMatchObject({
      notificationType: etsi('EPOCNotificationType', 'NonExecution'),
      at: parseInstant('2026-11-24T14:02:10Z'),
      details: 'Form 3: the order cannot be executed for identifier 1',
      statuses: [
        {
          object: task1,
          status: etsi('LDTaskStatus', 'Invalid'),
          details: 'Conflict with third-country law; see Form 3, sections D and E',
        },
      ],
    });
    expect(only(objects, 'Unknown')).toMatchObject({
      typeNs: 'urn:provisional:ts104144:epoc:1',
      typeName: 'Form3Information',
      country: 'IE',
      owner: 'sp-example-0001',
    });
  });

  test('06 outcome: statuses and an embedded delivery', () => {
    const message = fixture('06_outcome_request');
    expect([...requestOf(message).actions.values()]).toEqual([
      { verb: 'UPDATE', object: 0 },
      { verb: 'UPDATE', object: 1 },
      { verb: 'DELIVER', id: '71ff52ca-bcea-4fa3-b34e-1b89dcfb0d9e', object: 2 },
    ]);
    const objects = objectsOf(message);
    expect(only(objects, 'Authorisation').status?.value).toBe('Approved');
    expect(only(objects, 'LDTask').status?.value).toBe('Disclosed');
    expect(only(objects, 'Delivery')).toMatchObject({
      ldid: `DE-IA0001-${task1}-1`,
      deliveryId: 'd1079830-8e9a-4731-8fb7-36b9b961eb72',
      sequence: 1,
      isLast: true,
      status: etsi('DeliveryStatus', 'Available'),
      desiredStatus: null,
    });
  });

  test('07 delivery status (O7)', () => {
    const delivery = only(objectsOf(fixture('07_deliverystatus_request')), 'Delivery');
    expect(delivery.id).toBe('71ff52ca-bcea-4fa3-b34e-1b89dcfb0d9e');
    expect(delivery.desiredStatus).toEqual(etsi('DeliveryDesiredStatus', 'Received'));
  });

  test('08 partial refusal as an object of its own (O4)', () => {
    const objects = objectsOf(fixture('08_groundsforrefusal_partial_request'));
    expect(only(objects, 'RefusalDecision')).toMatchObject({
      decision: 'partial',
      owner: 'ea-ie-0001',
      refusedTasks: [task1],
      grounds: [etsi('EPOCRefusalType', 'FundamentalRights')],
      details: 'Refusal limited to identifier 1.',
    });
    expect(only(objects, 'Document').documentType?.value).toBe('OtherAttachment');
  });

  test('09 correspondence with a property', () => {
    const message = fixture('09_correspondence_sp_request');
    expect(requestOf(message).header.timestamp).toBe('2026-11-24T09:00:00.000000+01:00');
    expect(only(objectsOf(message), 'Document')).toMatchObject({
      name: 'Correspondence',
      properties: [
        {
          type: etsi('EPOCDocumentProperty', 'ResponseRequiredBy'),
          value: '2026-11-27T17:00:00Z',
        },
      ],
      body: { contentType: 'text/plain' },
    });
  });

  test('10 preservation: the task type is kept though this build does not know it', () => {
    const objects = objectsOf(fixture('10_preservation_request'));
    expect(only(objects, 'Authorisation').legalType?.value).toBe('EPOCPR');
    expect(only(objects, 'Unknown')).toMatchObject({
      typeName: 'LPTaskObject',
      associated: ['0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b13'],
    });
  });

  test('11 and 12 authorities: LIST and its answer', () => {
    expect(requestOf(fixture('11_authorities_list_request')).actions.get(0)).toEqual({
      verb: 'LIST',
      query: {
        objectType: etsi('EPOCObjectType', 'Authority'),
        lastChanged: null,
        maximum: 50,
        status: null,
        country: 'DE',
      },
    });
    const { outcome } = responseOf(fixture('12_authorities_list_response'));
    expect(outcome.kind === 'actions' && outcome.actions.get(0)).toEqual({
      verb: 'LIST',
      records: [
        {
          objectType: etsi('EPOCObjectType', 'Authority'),
          id: 'bb22cc33-dd44-4e55-8f66-778899aabb18',
          country: 'DE',
          owner: 'ia-de-0001',
          generation: 1,
          externalId: null,
          lastChanged: parseInstant('2026-11-01T00:00:00Z'),
        },
      ],
    });
  });
});
