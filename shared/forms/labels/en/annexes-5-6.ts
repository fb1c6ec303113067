/** Annex V, confirmation of a request for production; Annex VI, extension of a preservation. */
import { prefixed } from '../label-set.ts';
import { preservationAddresseeEn, signatureEn } from './parties.ts';

const contactPoint =
  'If different from the contact point indicated in the EPOC-PR, authority/contact point (e.g. central authority) which can be contacted for any question related to the execution of the EPOC-PR: Name and contact details';

const request =
  'issued by… (indicate the authority) on…(indicate the date of issuance of request) and transmitted on… (indicate the date of transmission of request) with the file number… (indicate file number) and transmitted to…';

const toAuthority =
  '(indicate the State and competent authority to which it was transmitted and, if available, the file number given by the requested authorities).';

export const annex5En = {
  V: 'CONFIRMATION OF ISSUANCE OF A REQUEST FOR PRODUCTION FOLLOWING A EUROPEAN PRESERVATION ORDER',
  'V.A': 'Issuing authority of the EPOC-PR',
  'V.A.1': 'Issuing State',
  'V.A.2': 'Issuing authority',
  'V.A.3': contactPoint,
  'V.B': 'Addressee of the EPOC-PR',
  ...prefixed('V.B', preservationAddresseeEn),
  'V.C': 'Information about the EPOC-PR',
  'V.C.1':
    'The data are preserved in accordance with the EPOC-PR issued on… (indicate the date of issuance of request) and transmitted on… (indicate the date of transmission of request) with the file number…(indicate file number).',
  'V.C.2':
    'It was extended by 30 days by the issuing authority …, file number … on … (tick the box and indicate, if applicable).',
  'V.D': 'Confirmation',
  'V.D.head':
    'This confirms that the following request for production has been issued (tick the appropriate box and complete, if necessary):',
  'V.D.1': `European Production Order Certificate ${request}(indicate the service provider/ designated establishment/ legal representative/ competent authority to which it was transmitted and, if available, the file number given by the addressee).`,
  'V.D.2': `European Investigation Order ${request} ${toAuthority}`,
  'V.D.3': `Mutual Legal Assistance request ${request} ${toAuthority}`,
  ...prefixed('V.D', signatureEn),
} as const;

export const annex6En = {
  VI: 'EXTENSION OF THE PRESERVATION OF ELECTRONIC EVIDENCE',
  'VI.A': 'Issuing authority of the EPOC-PR',
  'VI.A.1': 'Issuing State',
  'VI.A.2': 'Issuing authority',
  'VI.A.3': 'File number of the issuing authority',
  'VI.A.4': contactPoint,
  'VI.B': 'Addressee of the EPOC-PR',
  ...prefixed('VI.B', preservationAddresseeEn),
  'VI.C': 'Information on prior EPOC-PR',
  'VI.C.1':
    'The data are preserved in accordance with the EPOC-PR issued on …… (indicate the date of issuance of request) and transmitted on …… (indicate the date of transmission of request) with the file number ……(indicate file number) and transmitted to ……',
  'VI.D': 'Extension of the prior preservation order',
  'VI.D.1':
    'The obligation to preserve data under the EPOC-PR as specified in Section C is hereby extended by an additional 30 days.',
  ...prefixed('VI.D', signatureEn),
} as const;
