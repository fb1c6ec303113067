// For every outcome of the sender check one order that has it; a new outcome without a case does not compile.
import type { DirectoryLook } from '../../../../shared/checks/directory-look.ts';
import type { Outcome } from '../../../../shared/checks/outcomes.ts';
import type { SealSignature } from '../../../../shared/seals/report.ts';
import { emergency, entry, notified } from '../orders/journal-builder.ts';
import {
  approval,
  contact,
  court,
  listed,
  look,
  nobody,
  sealed,
  sealOf,
  type,
  validation,
  type SampleParts,
} from './sample-order.ts';

export interface OutcomeCase {
  readonly parts?: SampleParts;
  readonly seen?: DirectoryLook | null;
  readonly languages?: readonly string[] | null;
}

const issuedBy = (more: Parameters<typeof approval>[0]): OutcomeCase => ({
  parts: { certificate: { approvals: [approval(more), validation()] } },
});
const alone = (more: Parameters<typeof approval>[0], task = type('TrafficData')): OutcomeCase => ({
  parts: { certificate: { approvals: [approval(more)] }, task },
});
const validatedBy = (approverRole: string | null): OutcomeCase => ({
  parts: { certificate: { approvals: [approval(), validation({ approverRole })] } },
});
const inDirectory = (more: Partial<DirectoryLook>): OutcomeCase => ({ seen: look(more) });
const issuing = (entryMore: Parameters<typeof listed>[0]): OutcomeCase =>
  inDirectory({ issuing: { entry: listed(entryMore), by: 'identifier', similar: null } });
const validating = (entryMore: Parameters<typeof court>[0]): OutcomeCase =>
  inDirectory({ validating: { entry: court(entryMore), by: 'name', similar: null } });
const written = (...items: readonly (readonly [string, string])[]): OutcomeCase => ({
  parts: { items },
});
const reachedBy = (more: Parameters<typeof contact>[0]): OutcomeCase =>
  issuedBy({ contacts: [contact(more)] });
const similarTo = { entry: null, by: null, similar: listed() } as const;
const emergencyReason = ['EmergencyReason', 'Imminent threat to the life of a child.'] as const;
const office = 'Staatsanwaltschaft Musterstadt';
const sealedAs = (...signatures: readonly SealSignature[]): OutcomeCase => ({
  parts: { seals: sealed(...signatures) },
});
const noContacts = inDirectory({
  issuing: { entry: listed({ contacts: [] }), by: 'identifier', similar: null },
});

export const outcomeCases: Readonly<Record<Outcome, OutcomeCase>> = {
  'authority.listed': {},
  'authority.otherIdentifier': inDirectory({
    issuing: { entry: listed({ endpoint: { country: 'DE', id: 'x' } }), by: 'name', similar: null },
  }),
  'authority.similarName': inDirectory({ issuing: similarTo }),
  'authority.notListed': inDirectory({ issuing: nobody }),
  'authority.directoryIncomplete': inDirectory({ issuing: nobody, isWhole: false }),
  'authority.directoryNotRead': { seen: null },
  'authority.notNamed': {
    parts: { certificate: { owner: null, country: null, approvals: [] }, task: { owner: null } },
  },
  'name.same': issuedBy({ approverName: 'STAATSANWALTSCHAFT  Musterstadt' }),
  'name.differs': issuedBy({ approverName: 'Staatsanwaltschaft Neustadt' }),
  'name.notComparable': issuing({ name: null }),
  'role.issues': {},
  'role.doesNotIssue': issuing({ competences: ['EnforcingAuthority'] }),
  'role.notTold': issuing({ competences: [] }),
  'validator.listed': {},
  'validator.doesNotValidate': validating({ competences: ['IssuingAuthority'] }),
  'validator.similarName': inDirectory({ validating: similarTo }),
  'validator.notListed': inDirectory({ validating: nobody }),
  'validator.cannotTell': { seen: null },
  'competence.itself': alone({ approverRole: 'JudgeCourtOrInvestigatingJudge' }),
  'competence.validated': {},
  'competence.emergency': {
    parts: {
      certificate: {
        ...emergency,
        approvals: [approval({ approverRole: 'OtherCompetentAuthority', isEmergency: true })],
      },
      task: type('SubscriberData'),
    },
  },
  'competence.validationMissing': alone({}),
  'competence.validatedByProsecutor': validatedBy('PublicProsecutor'),
  'competence.validatorKindMissing': validatedBy(null),
  'competence.emergencyNotForThese': alone({ isEmergency: true }),
  'competence.emergencyNotClaimed': alone(
    { approverRole: 'OtherCompetentAuthority', isEmergency: true },
    type('UserIdentifyingData'),
  ),
  'competence.kindNotGiven': issuedBy({ approverRole: null }),
  'competence.dataNotGiven': { parts: { task: type('Other') } },
  'offence.notAsked': { parts: { task: type('SubscriberData') } },
  'offence.stated': {},
  'offence.notInMessage': written(),
  'notification.both': { parts: { certificate: notified } },
  'notification.neither': {},
  'notification.disagrees': {
    parts: { certificate: { flags: [entry('EnforcingAuthorityNotified')] } },
  },
  'emergency.notClaimed': {},
  'emergency.reasonGiven': { parts: { certificate: emergency, items: [emergencyReason] } },
  'emergency.reasonNotInMessage': { parts: { certificate: emergency } },
  'emergency.reasonWithoutBox': written(emergencyReason),
  'emergency.disagrees': { parts: { certificate: { priority: entry('EightHours') } } },
  'language.accepted': { ...written(['LanguageOfTheOrder', 'de']), languages: ['de'] },
  'language.translated': written(['LanguageOfTheOrder', 'de'], ['TranslationEnclosed', 'sv']),
  'language.notAccepted': written(['LanguageOfTheOrder', 'de']),
  'language.looksOther': written([
    'SummaryOfFacts',
    'Die Ware wurde bezahlt und nicht geliefert; das Konto ist mit dem Verkäufer verbunden.',
  ]),
  'language.notTold': written(['CaseNumber', '243 Js 1807/26']),
  'contact.given': {},
  'contact.missing': reachedBy({ email: null }),
  'contact.changed': {
    parts: { later: { approvals: [approval({ contacts: [contact({ phone: '493099999999' })] })] } },
  },
  'mail.sameDomain': reachedBy({ email: 'x@post.sta-musterstadt.example' }),
  'mail.otherDomain': reachedBy({ email: 'desk@sta-musterstadt.test' }),
  'mail.freeProvider': reachedBy({ email: 'staatsanwalt.musterstadt@gmail.com' }),
  'mail.oddAddress': reachedBy({ email: 'desk@xn--sta-musterstdt-xyz.example' }),
  'mail.notComparable': noContacts,
  'telephone.ofState': {},
  'telephone.otherState': reachedBy({ phone: '2348012345678' }),
  'telephone.unreadable': reachedBy({ phone: 'ask the switchboard' }),
  'sender.one': {},
  'sender.several': { parts: { task: { owner: 'ia-de-0666' } } },
  'seal.sealed': {},
  'seal.notCompared': sealedAs(sealOf(office, { remarks: ['issuerNotCompared'] })),
  'seal.reserved': sealedAs(sealOf(office, { remarks: ['issuerNotCompared', 'weakHash'] })),
  'seal.otherName': sealedAs(sealOf('Generalstaatsanwaltschaft Musterstadt')),
  'seal.added': sealedAs(sealOf(office, { isWhole: false })),
  'seal.changed': sealedAs(sealOf(office, { verdict: 'changed', failure: 'digestDiffers' })),
  'seal.cannotCheck': sealedAs(sealOf(office, { verdict: 'cannotCheck', failure: 'timeStamp' })),
  'seal.none': sealedAs(),
  'seal.notPdf': { parts: { seals: { ...sealed(), isPdf: false } } },
  'seal.noForm': { parts: { hasForm: false } },
  'seal.notYet': { parts: { seals: null } },
  'secondSeal.there': {},
  'secondSeal.missing': sealedAs(sealOf(office)),
  'characters.plain': {},
  'characters.hidden': issuedBy({ approverName: 'Staatsanwaltschaft\u202e Musterstadt' }),
  'characters.lookAlike': issuedBy({ approverName: 'St\u0430atsanwaltschaft Musterstadt' }),
};
