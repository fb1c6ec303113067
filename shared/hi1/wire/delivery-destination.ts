/** Where the data of a task shall go (TS 103 120, Task). */
import { holding, raw } from './container.ts';
import { text, uuid } from './leaf.ts';
import { choice, maybe, since } from './member.ts';
import { record } from './record.ts';
import { dictionaryEntry, endpointId } from './values.ts';

const address = choice('task:', {
  EndpointID: endpointId,
  URL: text,
  FQDN: text,
  FTPAddress: text,
  EmailAddress: text,
  E164Number: text,
  IPv4Address: text,
  IPv6Address: text,
  IPAddressPort: raw,
  IPAddressPortRange: raw,
  DeliveryInformationID: text,
});

export const deliveryDestination = record({
  address: maybe('task:DeliveryAddress', holding(address)),
  destination: maybe('task:DestinationReference', uuid),
  encryption: since('V1.22.1', maybe('task:EncryptionReference', uuid)),
  encryptionDetails: maybe('task:EncryptionDetails', raw),
  handoverFormat: maybe('task:LDHandoverFormat', dictionaryEntry),
  profile: maybe('task:LDDeliveryProfile', dictionaryEntry),
  nationalParameters: maybe('task:NationalDeliveryParameters', raw),
});
