import { endpoints, type Endpoint, type EndpointAction } from '../../shared/hi1/endpoints.ts';
import type { EndpointsText } from '../text/endpoints.ts';

const countText = ({ minimum, maximum }: EndpointAction): string =>
  minimum === maximum ? String(minimum) : `${minimum}-${maximum ?? 'n'}`;

const bounds = (
  { since, last }: { since: string | null; last?: string | null },
  text: EndpointsText,
): readonly string[] => [
  ...(since === null ? [] : [text.from(since)]),
  ...(last == null ? [] : [text.until(last)]),
];

function actionLine(action: EndpointAction, text: EndpointsText): string {
  const { verb, objects, values, certainty } = action;
  const notes = [...values, ...bounds(action, text)].join(', ');
  return [
    `    ${verb.padEnd(12)} ${countText(action).padEnd(3)}`,
    objects.length === 0 ? text.noObject : objects.join(' | '),
    ...(notes === '' ? [] : [`(${notes})`]),
    ...(certainty === 'inferred' ? [text.inferred] : []),
  ].join(' ');
}

function endpointLines(endpoint: Endpoint, text: EndpointsText): string {
  const { path, clause, openPoints } = endpoint;
  const about = [
    clause === null ? text.noClause : text.clause(clause),
    ...bounds(endpoint, text),
    ...openPoints,
  ];
  const head = `  POST ${path}  (${about.join(', ')})`;
  return [head, ...endpoint.actions.map((action) => actionLine(action, text)), ''].join('\n');
}

/** All endpoints for people, by who calls. */
export function endpointsList(text: EndpointsText): string {
  const part = (host: Endpoint['host']): string =>
    endpoints
      .filter((endpoint) => endpoint.host === host)
      .map((endpoint) => endpointLines(endpoint, text))
      .join('');
  return `${text.platform}\n\n${part('platform')}\n${text.provider}\n\n${part('provider')}\n${text.foot}`;
}

/** The same for programs, one object each. */
export const endpointRecords = (): readonly object[] =>
  endpoints.map(({ host, path, actions, ...row }) => ({
    direction: host === 'platform' ? 'toPlatform' : 'toProvider',
    method: 'POST',
    path,
    verbs: [...new Set(actions.map(({ verb }) => verb))],
    objects: [...new Set(actions.flatMap(({ objects }) => objects))],
    ...row,
    actions,
  }));
