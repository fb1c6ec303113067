/**
 * Page code of an intruder: every try runs in a page served under the window's own policy. Handed to the browser as
 * source, so it may use nothing from outside itself. Each try says what would have happened had it worked.
 */
export function runAttempts(): void {
  interface Node {
    innerHTML: string;
    textContent: string;
    src: string;
    href: string;
    rel: string;
    action: string;
    append(...nodes: Node[]): void;
    submit(): void;
    click(): void;
    setAttribute(name: string, value: string): void;
    insertAdjacentHTML(place: string, html: string): void;
    onload: unknown;
    onerror: unknown;
    onopen: unknown;
    open(verb: string, url: string): void;
    send(): void;
  }
  type Make = new (...parameters: unknown[]) => Node;
  interface World {
    broken: boolean;
    outcomes: Record<string, 'blocked' | 'worked'>;
    eval(code: string): void;
    readonly Function: new (code: string) => () => void;
    readonly document: {
      readonly body: Node;
      readonly head: Node;
      createElement(tag: string): Node;
      addEventListener(type: string, listener: () => void): void;
      removeEventListener(type: string, listener: () => void): void;
    };
    readonly Worker: Make;
    readonly WebSocket: Make;
    readonly EventSource: Make;
    readonly XMLHttpRequest: Make;
    readonly Image: Make;
    readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
    fetch(url: string): Promise<unknown>;
  }
  const world = globalThis as unknown as World;
  const { document } = world;
  const foreign = 'https://example.org/x';
  const breaking = 'globalThis.broken = true';
  const make = (tag: string, part: Partial<Node>): Node =>
    Object.assign(document.createElement(tag), part);
  const add = (tag: string, part: Partial<Node>): void => document.body.append(make(tag, part));
  const loads = (start: (done: () => void, fail: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => start(resolve, () => reject(new Error('refused'))));

  const tries: Record<string, () => unknown> = {
    eval: () => world.eval(breaking),
    'code from text': () => new world.Function(breaking)(),
    'markup from text': () => (document.body.innerHTML = '<b>x</b>'),
    'markup beside': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    'inline script': () => add('script', { textContent: breaking }),
    'foreign script': () => add('script', { src: foreign }),
    'handler from text': () => {
      document.body.setAttribute('onclick', breaking);
      document.body.click();
    },
    'inline style': () => document.body.setAttribute('style', 'color: red'),
    'style element': () => add('style', { textContent: 'body { color: red }' }),
    'foreign worker': () => new world.Worker(foreign),
    'worker from data': () => new world.Worker('data:text/javascript,0'),
    'another policy': () => world.trustedTypes.createPolicy('mine', {}),
    frame: () => add('iframe', { src: foreign }),
    base: () => document.head.append(make('base', { href: foreign })),
    form: () => {
      const form = make('form', { action: foreign });
      document.body.append(form);
      form.submit();
    },
    fetch: () => world.fetch(foreign),
    'fetch at home': () => world.fetch('/index.html'),
    request: () =>
      loads((done, fail) => {
        const request = Object.assign(new world.XMLHttpRequest(), { onload: done, onerror: fail });
        request.open('GET', foreign);
        request.send();
      }),
    socket: () => new world.WebSocket('wss://example.org/'),
    events: () => new world.EventSource(foreign),
    image: () =>
      loads((done, fail) =>
        Object.assign(new world.Image(), { onload: done, onerror: fail, src: foreign }),
      ),
    'image from data': () =>
      loads((done, fail) =>
        Object.assign(new world.Image(), {
          onload: done,
          onerror: fail,
          src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
        }),
      ),
    stylesheet: () => add('link', { rel: 'stylesheet', href: foreign }),
  };

  /** Blocked: it threw, or the policy reported a breach while it ran, and nothing broke. */
  async function judge(attempt: () => unknown): Promise<'blocked' | 'worked'> {
    let isReported = false;
    const report = (): void => {
      isReported = true;
    };
    document.addEventListener('securitypolicyviolation', report);
    try {
      await attempt();
    } catch {
      isReported = true;
    }
    // The report may be long in coming on a busy machine; what breaks does so at once.
    for (let waited = 0; waited < 5_000 && !isReported; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 60));
    document.removeEventListener('securitypolicyviolation', report);
    return isReported && !world.broken ? 'blocked' : 'worked';
  }

  world.broken = false;
  world.outcomes = {};
  Object.assign(world, {
    isDone: (async () => {
      for (const [name, attempt] of Object.entries(tries)) {
        world.outcomes[name] = await judge(attempt);
      }
    })(),
  });
}
