/** What a service provider says about itself (TS 103 120, GETCSPCONFIGResponse). */
import { listOf } from './container.ts';
import { text, time } from './leaf.ts';
import { maybe, one, since } from './member.ts';
import { record } from './record.ts';
import { dictionaryEntry } from './values.ts';

const publishedDictionary = record({
  owner: one('dictionaries:Owner', text),
  name: one('dictionaries:Name', text),
  entries: one(
    'dictionaries:DictionaryEntries',
    listOf(
      'dictionaries:DictionaryEntry',
      record({
        value: one('dictionaries:Value', text),
        meaning: maybe('dictionaries:Meaning', text),
      }),
    ),
  ),
});

const formatDefinition = record({
  name: one('config:FormatName', text),
  description: one('config:Description', text),
  regex: one('config:FormatRegex', text),
});

const formatDefinitions = record({
  owner: one('config:FormatOwner', text),
  entries: one(
    'config:TargetFormatTypeDefinitionEntries',
    listOf('config:TargetFormatTypeDefinitionEntry', formatDefinition),
  ),
});

const entries = listOf('common:DictionaryEntry', dictionaryEntry);

const targeting = record({
  formatName: one('config:FormatName', text),
  formatOwner: one('config:FormatOwner', text),
  guidance: maybe('config:Guidance', text),
  liServiceTypes: maybe('config:AssociatedLIServiceTypes', entries),
  ldRequestTypes: maybe('config:AssociatedLDRequestTypes', entries),
  ldRequestSubtypes: maybe('config:AssociatedLDRequestSubtypes', entries),
  lpRequestTypes: maybe('config:AssociatedLPRequestTypes', entries),
  lpRequestSubtypes: maybe('config:AssociatedLPRequestSubtypes', entries),
});

const served = (kind: 'LI' | 'LP' | 'LD') =>
  listOf(
    `config:Supported${kind}WorkflowEndpoint`,
    record({
      endpoint: one(`config:${kind}WorkflowEndpoint`, dictionaryEntry),
      guidance: maybe('config:Guidance', text),
      url: one('config:URL', text),
    }),
  );

export const configuration = record({
  lastChanged: one('LastChanged', time),
  dictionaries: maybe('Dictionaries', listOf('dictionaries:Dictionary', publishedDictionary)),
  formats: maybe('TargetFormatTypeDefinitions', formatDefinitions),
  targeting: one('TargetingConfigurations', listOf('config:TargetingConfiguration', targeting)),
  liEndpoints: maybe('SupportedLIWorkflowEndpoints', served('LI')),
  lpEndpoints: since('V1.20.1', maybe('SupportedLPWorkflowEndpoints', served('LP'))),
  ldEndpoints: since('V1.20.1', maybe('SupportedLDWorkflowEndpoints', served('LD'))),
});
