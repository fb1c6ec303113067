import { createNodeValidator } from '../../../../schemas/node-validator.ts';
import type { XmlElement } from '../../../../shared/base/xml.ts';
import { fault, type Fault, type FaultCode } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { ExchangePort, HttpAnswer, StreamedBody } from '../../../../electron/sync/ports.ts';

import { wholeBody } from './whole-body.ts';
import { envelope, error, listRecord, whole, type MailboxObject } from './response-text.ts';

export const validator = createNodeValidator();

export interface Call {
  readonly path: string;
  readonly body: string;
  readonly token: string | undefined;
  readonly verbs: readonly string[];
  readonly transactionId: string;
  readonly ids: readonly string[];
}

/** What the platform does instead of answering properly; undefined = answers properly. */
export type Prank = (call: Call) => Result<HttpAnswer, Fault> | undefined;

function find(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => find(child, name));
  return element.name === name ? [element, ...below] : below;
}

const textAt = (element: XmlElement, name: string): string | undefined =>
  find(element, name)[0]?.text;

/** A national platform in memory, written from the standard and knowing nothing of the code under test. */
export class ScriptedPlatform implements ExchangePort {
  readonly objects = new Map<string, MailboxObject>();
  readonly calls: Call[] = [];
  /** Tried in order before the proper answer. */
  readonly pranks: Prank[] = [];
  enforcingAuthority = { country: 'SE', id: 'ea-se-0001' };
  now: () => UtcMs = () => utcMs(Date.parse('2026-11-23T10:00:00Z'));
  /** More than this is never listed. */
  ceiling = 10_000;

  put(object: MailboxObject): void {
    this.objects.set(object.id, object);
  }

  get verbs(): readonly string[] {
    return this.calls.map(({ verbs }) =>
      verbs[0] === 'GET' ? `GET×${verbs.length}` : (verbs[0] ?? ''),
    );
  }

  async post(
    path: string,
    body: Uint8Array | StreamedBody,
    options: { readonly token?: string } = {},
  ): Promise<Result<HttpAnswer, Fault>> {
    const bytes = await wholeBody(body);
    const text = new TextDecoder().decode(bytes);
    const read = validator.read(bytes);
    if (!read.ok || !read.value.verdict.valid) throw new Error(`request not valid: ${text}`);
    const { root } = read.value;
    const requests = find(root, 'ActionRequest');
    const call: Call = {
      path,
      body: text,
      token: options.token,
      verbs: requests.map((request) => request.children[1]?.name ?? ''),
      transactionId: textAt(root, 'TransactionIdentifier') ?? '',
      ids: find(root, 'GET').map((get) => textAt(get, 'Identifier') ?? ''),
    };
    this.calls.push(call);
    for (const prank of this.pranks) {
      const played = prank(call);
      if (played !== undefined) return played;
    }
    const answers = requests.map((request) => this.#answer(request));
    const isLookUp = path.endsWith('/enforcingauthorityId');
    return this.answer(call, answers, isLookUp ? this.enforcingAuthority : undefined);
  }

  /** A proper response with these action answers. */
  answer(
    { transactionId }: Pick<Call, 'transactionId'>,
    answers: readonly string[],
    sender = { country: 'SE', id: 'sp-test' },
  ): Result<HttpAnswer, Fault> {
    const actions = answers.map(
      (answer, number) =>
        `<ActionResponse><ActionIdentifier>${number}</ActionIdentifier>${answer}</ActionResponse>`,
    );
    return this.raw(
      200,
      envelope(transactionId, `<ActionResponses>${actions.join('')}</ActionResponses>`, sender),
    );
  }

  refuse({ transactionId }: Pick<Call, 'transactionId'>, code: number): Result<HttpAnswer, Fault> {
    return this.raw(200, envelope(transactionId, error(code)));
  }

  raw(
    status: number,
    text: string,
    headers: Record<string, string> = {},
  ): Result<HttpAnswer, Fault> {
    const body = new TextEncoder().encode(text);
    return ok({ status, headers, body, date: this.now() });
  }

  silence(code: FaultCode): Result<HttpAnswer, Fault> {
    return err(fault(code));
  }

  #answer(request: XmlElement): string {
    const action = request.children[1];
    if (action === undefined) return error(3005);
    switch (action.name) {
      case 'LIST':
        return this.#list(action);
      case 'GET': {
        const object = this.objects.get(textAt(action, 'Identifier') ?? '');
        return object === undefined ? error(3014) : `<GETResponse>${whole(object)}</GETResponse>`;
      }
      case 'GETCSPCONFIG':
        return `<GETCSPCONFIGResponse><LastChanged>2026-11-01T00:00:00Z</LastChanged>
<TargetingConfigurations/></GETCSPCONFIGResponse>`;
      case 'CREATE':
      case 'UPDATE':
      case 'DELIVER': {
        const id = textAt(action, 'ObjectIdentifier') ?? '';
        return `<${action.name}Response><Identifier>${id}</Identifier></${action.name}Response>`;
      }
      default:
        return error(3001);
    }
  }

  #list(action: XmlElement): string {
    const since = Date.parse(textAt(action, 'LastChanged') ?? '1970-01-01T00:00:00Z');
    const maximum = Math.min(this.ceiling, Number(textAt(action, 'MaximumObjectCount') ?? '10000'));
    const records = [...this.objects.values()]
      .filter(({ lastChanged }) => Date.parse(lastChanged) >= since)
      .sort(
        (a, b) => Date.parse(a.lastChanged) - Date.parse(b.lastChanged) || (a.id < b.id ? -1 : 1),
      )
      .slice(0, maximum)
      .map(listRecord);
    return `<LISTResponse>${records.join('')}</LISTResponse>`;
  }
}
