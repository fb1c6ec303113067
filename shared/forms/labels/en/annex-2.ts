/** Annex II, the European Preservation Order Certificate (EPOC-PR). */
import { prefixed } from '../label-set.ts';
import { preservationEvidenceEn } from './evidence.ts';
import {
  addresseeEn,
  authoritiesEn,
  identificationEn,
  issuingEn,
  validatingEn,
} from './parties.ts';

export const annex2En = {
  II: 'EUROPEAN PRESERVATION ORDER CERTIFICATE (EPOC-PR) FOR THE PRESERVATION OF ELECTRONIC EVIDENCE',
  'II.A': 'Issuing/validating authority:',
  ...prefixed('II.A', authoritiesEn),
  'II.A.nb':
    'NB: details of issuing and validating authority to be provided at the end (Sections F and G)',
  'II.B': 'Addressee',
  ...prefixed('II.B', addresseeEn),
  'II.B.2c':
    'This order is issued in an emergency case to the specified addressee because the designated establishment or the legal representative of a service provider did not react to the EPOC-PR within the deadlines or has not been designated or appointed within the deadlines set out in Directive (EU) 2023/1544',
  'II.C':
    'Information to support identification of the data requested to be preserved (complete to the extent this information is known and necessary to identify the data)',
  ...prefixed('II.C', identificationEn),
  'II.C.6':
    'The user(s) of the service or other unique identifier(s) such as user name(s), login ID(s) or account name(s)',
  'II.C.9': 'If applicable, the time range of the data for which preservation is requested',
  'II.D': 'Electronic evidence to be preserved',
  ...prefixed('II.D', preservationEvidenceEn),
  'II.E': 'Information on the underlying conditions',
  'II.E.a': '(a) This EPOC-PR concerns (tick the relevant box(es)):',
  'II.E.a1': 'criminal proceedings in respect of a criminal offence;',
  'II.E.a2':
    'execution of a custodial sentence or a detention order of at least four months following criminal proceedings, imposed by a decision that was not rendered in absentia, in cases where the person convicted absconded from justice.',
  'II.E.b':
    '(b) Nature and legal classification of the offence(s) for which the EPOC-PR is issued and the applicable statutory provision',
  'II.F': 'Details of the issuing authority',
  'II.F.lead': 'The type of issuing authority (tick the relevant box/boxes):',
  'II.F.1a': 'judge, court, or investigating judge',
  'II.F.1b': 'public prosecutor',
  'II.F.1c': 'other competent authority as defined by the law of the issuing State',
  'II.F.nb': 'If validation is necessary, please fill in also Section G.',
  'II.F.2':
    'Please note that (tick if applicable): This EPOC-PR was issued for subscriber data, or for data requested for the sole purpose of identifying the user, in a validly established emergency case without prior validation, because the validation could not have been obtained in time, or both. The issuing authority confirms that it could issue an order in a similar domestic case without validation, and that ex post validation will be sought without undue delay, at the latest within 48 hours (please note that the addressee will not be informed). This emergency case refers to an imminent threat to the life, physical integrity or safety of a person or an imminent threat to a critical infrastructure …',
  'II.F.details':
    'Details of the issuing authority, or its representative, or both, certifying the contents of the EPOC-PR as accurate and correct:',
  'II.F.3': 'Name of authority',
  ...prefixed('II.F', issuingEn),
  'II.F.12':
    'If different from above, authority/contact point (e.g. central authority) which can be contacted for any question related to the execution of the EPOC-PR: Name of the authority/name; Address; Tel. No; Fax No; Email',
  'II.F.sign':
    'Signature of the issuing authority or its representative certifying the content of the EPOC-PR as accurate and correct:',
  'II.G': 'Details of the validating authority (complete if applicable)',
  ...prefixed('II.G', validatingEn),
  'II.G.details':
    'Details of the validating authority, or its representative, or both, certifying the contents of the EPOC-PR as accurate and correct:',
} as const;

/** Words put together after Annex I, which the text of Annex II follows at these places; not compared word by word. */
export const notCompared = [
  'II.A.nb',
  'II.E.a',
  'II.E.a2',
  'II.F.lead',
  'II.F.nb',
  'II.F.2',
  'II.F.details',
  'II.F.12',
  'II.F.sign',
  'II.G.details',
] as const;
