/** Annex I, sections G and H. */
export const conditionsEn = {
  'I.G': 'Information on the underlying conditions',
  'I.G.a': '(a) This EPOC concerns (tick the relevant box(es)):',
  'I.G.a1': 'criminal proceedings in respect of a criminal offence(s);',
  'I.G.a2':
    'execution of a custodial sentence or a detention order of at least four months following criminal proceedings, imposed by a decision that was not rendered in absentia, in cases where the person convicted absconded from justice.',
  'I.G.b':
    '(b) Nature and legal classification of the offence(s) in relation to which the EPOC is issued and the applicable statutory provision',
  'I.G.c':
    '(c) This EPOC is issued for traffic data which are not requested for the sole purpose of identifying the user, or for content data, or both, and concerns (tick the relevant box(es), if applicable):',
  'I.G.c1':
    'criminal offence(s) punishable in the issuing State by a custodial sentence of a maximum of at least three years;',
  'I.G.c2':
    'one or more of the following offences, if wholly or partly committed by means of an information system:',
  'I.G.c2a': 'offence(s) as defined in Articles 3 to 8 of Directive (EU) 2019/713',
  'I.G.c2b': 'offence(s) as defined in Articles 3 to 7 of Directive 2011/93/EU',
  'I.G.c2c': 'offence(s) as defined in Articles 3 to 8 of Directive 2013/40/EU',
  'I.G.c3': 'criminal offences as defined in Articles 3 to 12 and 14 of Directive (EU) 2017/541',
  'I.G.d': '(d) Controller/processor:',
  'I.G.d1': 'This EPOC is addressed to the service provider acting as controller.',
  'I.G.d2':
    'This EPOC is addressed to the service provider who is or, in the case of situations where the controller cannot be identified, is possibly processing the data on behalf of the controller, because:',
  'I.G.d2a':
    'the controller cannot be identified despite reasonable efforts on the part of the issuing authority',
  'I.G.d2b': 'addressing the controller might be detrimental to the investigation',
  'I.G.d-inform':
    'If this EPOC is addressed to the service provider processing data on behalf of the controller:',
  'I.G.d3': 'the processor shall inform the controller about the data production',
  'I.G.d4':
    'the processor shall not inform the controller about the data production until further notice, as it would be detrimental to the investigation. Please provide a short justification',
  'I.G.e': '(e) Any other relevant information',
  'I.H': 'Information to the user',
  'I.H.lead':
    'The addressee shall in any event refrain from informing the person whose data are being requested. It is the responsibility of the issuing authority to inform that person, without undue delay, about the data production. Please note that (tick where appropriate):',
  'I.H.1':
    'the issuing authority will delay informing the person whose data are being requested, for as long as one or several of the following conditions are met:',
  'I.H.1a':
    'it is necessary to avoid obstructing official or legal inquiries, investigations or procedures;',
  'I.H.1b':
    'it is necessary to avoid prejudicing the prevention, detection, investigation or prosecution of criminal offences or the execution of criminal penalties;',
  'I.H.1c': 'it is necessary to protect public security;',
  'I.H.1d': 'it is necessary to protect national security;',
  'I.H.1e': 'it is necessary to protect the rights and freedoms of others.',
} as const;
