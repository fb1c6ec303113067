/** Annex III, information on the impossibility of executing an EPOC or EPOC-PR: the form the addressee fills in. */
export const annex3En = {
  III: 'INFORMATION ON THE IMPOSSIBILITY OF EXECUTING AN EPOC / EPOC-PR',
  'III.A': 'Certificate concerned',
  'III.A.lead': 'The following information concerns:',
  'III.A.1a': 'a European Production Order Certificate (EPOC)',
  'III.A.1b': 'a European Preservation Order Certificate (EPOC-PR)',
  'III.B': 'Relevant authority(ies)',
  'III.B.1': 'Issuing authority',
  'III.B.2': 'File number of the issuing authority',
  'III.B.3': 'If applicable, validating authority',
  'III.B.4': 'If applicable, file number of the validating authority',
  'III.B.5': 'Date of issue of the EPOC/EPOC-PR',
  'III.B.6': 'Date of receipt of the EPOC/EPOC-PR',
  'III.B.7': 'If applicable, enforcing authority',
  'III.B.8': 'If available, file number of the enforcing authority',
  'III.C': 'Addressee of the EPOC/EPOC-PR',
  'III.C.1': 'Addressee of the EPOC/EPOC-PR',
  'III.C.2': 'File number of the addressee',
  'III.D': 'Reasons for non-execution',
  'III.D.lead':
    '(a) The EPOC/EPOC-PR cannot be executed or cannot be executed within the specified deadline for the following reason(s):',
  'III.D.1': 'it is incomplete',
  'III.D.2': 'it contains manifest errors',
  'III.D.3': 'it does not contain sufficient information',
  'III.D.4':
    'it does not concern data stored by or on behalf of the service provider at the time of receipt of the EPOC/EPOC-PR',
  'III.D.5':
    'other reasons of de facto impossibility due to circumstances not attributable to the addressee or the service provider at the time the EPOC/EPOC-PR was received',
  'III.D.6':
    'the European Production Order/European Preservation Order has not been issued or validated by an issuing authority as specified in Article 4 of Regulation (EU) 2023/1543.',
  'III.D.7':
    'the European Production Order to obtain traffic data which are not requested for the sole purpose of identifying the user as defined in Article 3, point (10), of Regulation (EU) 2023/1543, or to obtain content data, has been issued for an offence not covered by Article 5(4) of Regulation (EU) 2023/1543.',
  'III.D.8': 'the service is not covered by Regulation (EU) 2023/1543.',
  'III.D.9':
    'the data requested are protected by immunities or privileges granted under the law of the enforcing State, or the data requested are covered by rules on the determination or limitation of criminal liability that relate to freedom of the press or freedom of expression in other media, which prevent execution of the European Production Order / European Preservation Order.',
  'III.D.10':
    'compliance with the European Production Order would conflict with the applicable law of a third country. Please complete also Section E.',
  'III.D.11':
    '(b) Please explain further the reasons for non-execution referred to in point (a), and, where necessary, indicate and explain any other reasons not listed under point (a)',
  'III.E': 'Conflicting obligations arising from the law of a third country',
  'III.E.lead':
    'In the event of conflicting obligations arising from the law of a third country, please include the following information:',
  'III.E.1': 'title of the law(s) of the third country',
  'III.E.2': 'applicable statutory provision(s) and text of the relevant provision(s)',
  'III.E.3':
    'nature of the conflicting obligation, including the interest protected by the law of the third country:',
  'III.E.3a': 'fundamental rights of individuals (please specify)',
  'III.E.3b':
    'fundamental interests of the third country related to national security and defence (please specify)',
  'III.E.3c': 'other interests (please specify)',
  'III.E.4': 'explain why the law is applicable in this case',
  'III.E.5': 'explain why you consider there is a conflict in this case',
  'III.E.6': 'explain the link between the service provider and the third country in question',
  'III.E.7':
    'possible consequences for the addressee of complying with the European Production Order, including the penalties that may be incurred',
  'III.E.8': 'Please add any relevant additional information',
  'III.F': 'Request for additional information/clarification (complete, if applicable)',
  'III.F.1':
    'Further information is required from the issuing authority for the EPOC/ EPOC-PR to be executed:',
  'III.G': 'Preservation of data',
  'III.G.lead': 'The requested data (tick the relevant box and complete):',
  'III.G.1':
    'are being preserved until the data are produced or until the issuing authority, or where applicable, the enforcing authority, informs that it is no longer necessary to preserve and produce data or until the necessary information is provided by the issuing authority that makes it possible to narrow down the data to be preserved/produced',
  'III.G.2':
    'are not being preserved (this should only be the case exceptionally, e.g. if the service provider does not have the data upon receipt of the request or cannot identify the requested data sufficiently)',
  'III.H':
    'Contact details of the designated establishment/ legal representative of the service provider',
  'III.H.1': 'Name of the designated establishment / legal representative of the service provider',
  'III.H.2': 'Name of the contact person',
  'III.H.3': 'Post held',
  'III.H.4': 'Address',
  'III.H.5': 'Tel. No: (country code) (area/city code)',
  'III.H.6': 'Fax No: (country code) (area/city code)',
  'III.H.7': 'Email',
  'III.H.8': 'Name of the authorised person',
  'III.H.9': 'Date',
  'III.H.10': 'Signature',
  'III.H.stamp':
    'If the decentralised IT system is not used, please also add an official stamp, electronic seal or equivalent authentication.',
} as const;
