/** Domains of mail addresses: whose they are, as far as an address alone can tell. */

/** Providers that give an address to anybody; also under their national endings. */
const freeNames = new Set(
  (
    'gmail googlemail yahoo ymail rocketmail outlook hotmail live msn icloud proton protonmail pm gmx web t-online ' +
    'freenet mail inbox yandex rambler bk zoho aol tutanota tuta tutamail hushmail fastmail mailbox posteo startmail ' +
    'wp o2 onet interia op gazeta seznam centrum email post azet abv freemail citromail laposte orange wanadoo free ' +
    'sfr libero virgilio tiscali alice tin ziggo kpnmail hetnet planet telenet skynet sapo telia spray bredband ' +
    'passagen jubii sol online luukku kolumbus eircom qq 163 126 sina guerrillamail mailinator 10minutemail ' +
    'temp-mail yopmail trashmail discard'
  ).split(' '),
);
/** Names above that an authority could bear too, and the endings under which they are a free provider's. */
const onlyUnder: Readonly<Record<string, readonly string[]>> = {
  web: ['de'],
  mail: ['com', 'ru', 'de', 'ee'],
  inbox: ['lv', 'lt', 'ru', 'eu', 'com'],
  email: ['cz', 'com'],
  post: ['cz', 'com'],
  pm: ['me'],
  op: ['pl'],
  wp: ['pl'],
  o2: ['pl', 'de'],
  onet: ['pl', 'eu'],
  centrum: ['cz', 'sk'],
  free: ['fr'],
  live: ['com', 'se', 'dk', 'nl', 'fr', 'it', 'de', 'be', 'fi', 'ie', 'at', 'eu'],
  orange: ['fr'],
  online: ['de', 'ie', 'no'],
  planet: ['nl'],
  alice: ['it', 'de'],
  sol: ['dk', 'no'],
  mailbox: ['org'],
  gazeta: ['pl'],
  discard: ['email'],
};

/** What stands behind the `@`, lower case, without a dot at the end; null when it is no mail address. */
export function domainOf(address: string): string | null {
  const match = /^[^\s@<>]+@([^\s@<>]+)$/u.exec(address.trim());
  const domain = match?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
  return /^[^.]+(?:\.[^.]+)+$/u.test(domain) ? domain : null;
}

/** Written so that a browser and a person may read two different names (RFC 5890), or not in plain letters. */
export const isOddDomain = (domain: string): boolean =>
  !/^[a-z0-9.-]+$/.test(domain) || domain.split('.').some((label) => label.startsWith('xn--'));

export function isFreeProvider(domain: string): boolean {
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  // yahoo.co.uk as well as yahoo.com
  const isShared = ending.length === 2 && ['co', 'com'].includes(labels.at(-2) ?? '');
  const name = labels.at(isShared ? -3 : -2);
  if (name === undefined || !freeNames.has(name)) return false;
  const endings = Object.hasOwn(onlyUnder, name) ? onlyUnder[name] : undefined;
  return endings?.includes(ending) ?? true;
}

/** Second levels under which States, not one owner, register: what stands before them is the owner. */
const sharedSecond = new Set(
  'co com org net gov gob gouv govern gv ac edu just justice police mil public'.split(' '),
);

/** The part of a domain that somebody owns: its last two labels, three under a shared second level. */
function ownedPart(domain: string): string {
  const labels = domain.split('.');
  const isNational = labels.length > 2 && labels.at(-1)?.length === 2;
  const isShared = isNational && sharedSecond.has(labels.at(-2) ?? '');
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** Do both names belong to one owner, as far as names alone can tell? */
export const isSameOwner = (one: string, other: string): boolean =>
  ownedPart(one) === ownedPart(other);
