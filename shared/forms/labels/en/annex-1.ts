/** Annex I, the European Production Order Certificate (EPOC), without section M, which an addressee never gets. */
import { prefixed } from '../label-set.ts';
import { productionEvidenceEn } from './evidence.ts';
import {
  addresseeEn,
  authoritiesEn,
  identificationEn,
  issuingEn,
  validatingEn,
} from './parties.ts';
import { conditionsEn } from './annex-1-conditions.ts';

export const annex1En = {
  I: 'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC) FOR THE PRODUCTION OF ELECTRONIC EVIDENCE',
  'I.A': 'Issuing/validating authority',
  ...prefixed('I.A', authoritiesEn),
  'I.A.nb':
    'NB: details of issuing and validating authority to be provided at the end (Sections I and J)',
  'I.B': 'Addressee',
  ...prefixed('I.B', addresseeEn),
  'I.B.2c':
    'This order is issued in an emergency case to the specified addressee because the designated establishment or the legal representative of a service provider did not react to the EPOC within the deadlines set out in Article 10 of Regulation (EU) 2023/1543 or has not been designated or appointed within the deadlines set out in Directive (EU) 2023/1544',
  'I.C': 'Deadlines (tick the appropriate box and complete, if necessary)',
  'I.C.lead': 'Upon receipt of the EPOC, the data requested must be produced:',
  'I.C.1':
    'as soon as possible and at the latest within 10 days (no notification to the enforcing authority)',
  'I.C.2':
    'in the case of notification to the enforcing authority: at the end of the 10 days, where the enforcing authority has not raised a ground for refusal within that time period, or upon confirmation by the enforcing authority before the end of the 10 days that it will not raise a ground for refusal, as soon as possible and at the latest at the end of the 10 days',
  'I.C.3':
    'without undue delay and at the latest within eight hours in an emergency case involving:',
  'I.C.3a': 'an imminent threat to the life, physical integrity or safety of a person',
  'I.C.3b':
    'an imminent threat to a critical infrastructure as defined in Article 2, point (a), of Council Directive 2008/114/EC, where the disruption or destruction of such critical infrastructure would result in an imminent threat to the life, physical integrity or safety of a person, including through serious harm to the provision of basic supplies to the population or to the exercise of the core functions of the State',
  'I.C.4':
    'Please indicate whether there are any procedural or other deadlines which should be taken into account for the execution of this EPOC',
  'I.C.5': 'Please provide additional information where relevant',
  'I.D':
    'Relation to a previous production/preservation request (tick and complete if applicable and available)',
  'I.D.1':
    'The requested data were totally/partially preserved in accordance with an earlier request for preservation issued by … (indicate the authority and the file number) on … (indicate the date of issuance of the request) and transmitted on … (indicate the date of transmission of the request) to … (indicate the service provider/ legal representative/ designated establishment/competent authority to which the request was transmitted and, if available, the file number given by the addressee)',
  'I.D.2':
    'The requested data are related to an earlier request for production issued by … (indicate the authority and the file number) on … (indicate the date of issuance of the request) and transmitted on … (indicate the date of transmission of the request) to … (indicate the service provider/ legal representative/ designated establishment/competent authority to which the request was transmitted and, if available, the file number given by the addressee)',
  'I.D.3': 'Any other relevant information',
  'I.E':
    'Information to support identification of the requested data (complete to the extent this information is known and necessary to identify the data)',
  ...prefixed('I.E', identificationEn),
  'I.E.6':
    'The user(s) or other unique identifier(s) such as user name(s), login ID(s) or account name(s)',
  'I.E.9': 'If applicable, the time range of the data for which production is requested',
  'I.F': 'Electronic evidence to be produced',
  ...prefixed('I.F', productionEvidenceEn),
  ...conditionsEn,
  'I.I': 'Details of the issuing authority',
  'I.I.lead': 'The type of issuing authority (tick the relevant box/boxes):',
  'I.I.1a': 'judge, court, or investigating judge',
  'I.I.1b': 'public prosecutor',
  'I.I.1c': 'other competent authority as defined by the issuing State',
  'I.I.nb': 'If validation is necessary, please fill in also Section J.',
  'I.I.2':
    'Please note that (tick if applicable): This EPOC was issued for subscriber data, or for data requested for the sole purpose of identifying the user, in a validly established emergency case without prior validation, because the validation could not have been obtained in time, or both. The issuing authority confirms that it could issue an order in a similar domestic case without validation, and that ex post validation will be sought without undue delay, at the latest within 48 hours (please note that the addressee will not be informed).',
  'I.I.details':
    'Details of the issuing authority, or its representative, or both, certifying the contents of the EPOC as accurate and correct:',
  'I.I.3': 'Name of authority',
  ...prefixed('I.I', issuingEn),
  'I.I.12':
    'If different from above, authority/contact point (e.g. central authority) which can be contacted for any question related to the execution of the EPOC: Name of the authority/name; Address; Tel. No; Fax No; Email',
  'I.I.sign':
    'Signature of the issuing authority or its representative certifying the content of the EPOC as accurate and correct:',
  'I.J': 'Details of the validating authority (complete if applicable)',
  ...prefixed('I.J', validatingEn),
  'I.J.details':
    'Details of the validating authority, or its representative, or both, certifying the contents of the EPOC as accurate and correct:',
  'I.K': 'Notification and details of the notified enforcing authority (if applicable)',
  'I.K.1': 'This EPOC is notified to the following enforcing authority:',
  'I.K.lead': 'Please provide contact details of the notified enforcing authority (if available):',
  'I.K.2': 'Name of the enforcing authority',
  'I.K.3': 'Address',
  'I.K.4': 'Tel. No: (country code) (area/city code)',
  'I.K.5': 'Fax No: (country code) (area/city code)',
  'I.K.6': 'Email',
  'I.L': 'Transfer of data',
  'I.L.lead': '(a) Authority to whom the data have to be transferred',
  'I.L.1a': 'issuing authority,',
  'I.L.1b': 'validating authority',
  'I.L.1c': 'other competent authority (e.g. central authority)',
  'I.L.2': 'Name and contact details',
  'I.L.3':
    '(b) Preferred format in which or means by which the data have to be transferred (if applicable)',
} as const;
