import { addresseeFinders } from './find/addressee.ts';
import { authorityFinders, issuingFinders, validatingFinders } from './find/authorities.ts';
import { conditionFinders } from './find/conditions.ts';
import { evidenceFinders } from './find/evidence.ts';
import type { Finders } from './find/finding.ts';
import { identificationFinders } from './find/identification.ts';
import { transferFinders } from './find/transfer.ts';

/** Annex I in TS 104 144, clause 5.3. */
export const productionFinders: Finders = {
  ...authorityFinders('I.A'),
  ...addresseeFinders('I.B'),
  ...identificationFinders('I.E'),
  ...evidenceFinders('I.F'),
  ...conditionFinders,
  ...issuingFinders('I.I'),
  ...validatingFinders('I.J'),
  ...transferFinders,
};

/** Annex II in TS 104 144, clause 5.7. */
export const preservationFinders: Finders = {
  ...authorityFinders('II.A'),
  ...addresseeFinders('II.B'),
  ...identificationFinders('II.C'),
  ...evidenceFinders('II.D'),
  ...issuingFinders('II.F'),
  ...validatingFinders('II.G'),
};
