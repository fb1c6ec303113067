import type { PlatformLog } from '../state/log.ts';
import { courts, type Court } from './court-directory.ts';
import type { Action } from './request.ts';
import { actionError, type ActionAnswer } from './response.ts';
import { dictionaryEntry, element, leaf } from './xml-text.ts';

/** Point O13: no name for the type of these objects is public. */
const objectType = ['EPOCObjectType', 'Authority'] as const;

const record = (court: Court): string =>
  element(
    'ListResponseRecord',
    dictionaryEntry('ObjectType', ...objectType) +
      leaf('Identifier', court.id) +
      leaf('CountryCode', court.country) +
      leaf('OwnerIdentifier', court.endpoint) +
      leaf('Generation', '1') +
      leaf('LastChanged', court.changed),
  );

const contact = (court: Court): string =>
  element(
    'epoc:ContactDetails',
    leaf('common:Name', court.name) +
      leaf('common:EmailAddress', court.email) +
      leaf('common:PhoneNumber', court.telephone) +
      leaf('common:Address', court.address) +
      court.languages
        .map((code) =>
          element('common:Languages', leaf('common:ISO639Set1LanguageIdentifier', code)),
        )
        .join(''),
  );

const objectOf = (court: Court): string =>
  '<HI1Object xsi:type="epoc:AuthorityObject">' +
  leaf('ObjectIdentifier', court.id) +
  leaf('CountryCode', court.country) +
  leaf('OwnerIdentifier', court.endpoint) +
  leaf('Generation', '1') +
  leaf('LastChanged', court.changed) +
  element(
    'epoc:AuthorityEndpoint',
    leaf('CountryCode', court.country) + leaf('UniqueIdentifier', court.endpoint),
  ) +
  leaf('epoc:AuthorityName', court.name) +
  court.competences
    .map((one) => dictionaryEntry('epoc:AuthorityCompetence', 'EPOCAuthorityCompetence', one))
    .join('') +
  contact(court) +
  '</HI1Object>';

function list({ content, identifier }: Action): ActionAnswer {
  const type = content.text('c:ObjectType/common:Value');
  if (type !== null && type !== objectType[1]) {
    return actionError(identifier, 3007, 'Only authorities are listed here');
  }
  const country = content.text('c:CountryCode');
  const since =
    content.text('c:LastChanged') ?? content.text('c:LastChangedTimespan/common:StartTime');
  const until = content.text('c:LastChangedTimespan/common:EndTime');
  const maximum = content.text('c:MaximumObjectCount');
  const found = courts
    .filter((court) => country === null || court.country === country)
    .filter(({ changed }) => since === null || Date.parse(changed) >= Date.parse(since))
    .filter(({ changed }) => until === null || Date.parse(changed) <= Date.parse(until))
    .slice(0, maximum === null ? courts.length : Number(maximum));
  return { identifier, xml: element('LISTResponse', found.map(record).join('')) };
}

function get({ content, identifier }: Action): ActionAnswer {
  const id = (content.text('c:Identifier') ?? '').toLowerCase();
  const court = courts.find((one) => one.id === id);
  return court === undefined
    ? actionError(identifier, 3014, 'Object to get not found')
    : { identifier, xml: element('GETResponse', objectOf(court)) };
}

/** `/eevidence/authorities`: LIST, also of one Member State, and GET; each action on its own. */
export function answerAuthorities(
  log: PlatformLog,
  actions: readonly Action[],
): readonly ActionAnswer[] {
  log.write('authorities.asked', { verbs: actions.map(({ verb }) => verb) });
  return actions.map((action) => {
    if (action.verb === 'LIST') return list(action);
    if (action.verb === 'GET') return get(action);
    return actionError(action.identifier, 3001, `${action.verb} is not offered here`);
  });
}
