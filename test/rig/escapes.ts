// Ways a page could reach the outside or run foreign code, as page code: a function that is given an address and answers
// "worked", or why not. What only the server can tell answers "asked".
const element = (tag: string, fields: string): string => `(target) => new Promise((resolve) => {
  setTimeout(() => {
    try {
      const made = document.createElement('${tag}');
      made.onload = () => resolve('worked');
      made.onerror = () => resolve('refused');
      setTimeout(() => { made.remove(); resolve('asked'); }, 400);
      ${fields}
      document.body.append(made);
    } catch (error) { resolve(String(error)); }
  });
})`;

const goTo = (address: string): string =>
  `(target) => { location.assign(${address}); return 'asked'; }`;

/** After a turn of the page's own: inside the debugger's call more is allowed than to the page. */
const later = (code: string): string => `(target) => new Promise((resolve) => setTimeout(() => {
  try { ${code} } catch (error) { resolve(String(error)); }
}))`;

const escapes = {
  fetch: `(target) => fetch(target, { mode: 'no-cors' }).then(() => 'worked', String)`,
  request: later(`const request = new XMLHttpRequest();
    request.onload = () => resolve('worked'); request.onerror = () => resolve('refused');
    request.open('GET', target); request.send();`),
  image: element('img', 'made.src = target;'),
  frame: element('iframe', 'made.onload = null; made.src = target;'),
  object: element('object', 'made.onload = null; made.data = target;'),
  style: element('link', 'made.rel = "stylesheet"; made.href = target;'),
  prefetch: element('link', 'made.rel = "prefetch"; made.href = target;'),
  preconnect: element('link', 'made.rel = "preconnect"; made.href = target;'),
  outsideScript: element('script', 'made.src = target;'),
  socket: later(`const socket = new WebSocket(target.replace('http', 'ws'));
    socket.onopen = () => resolve('worked'); socket.onerror = () => resolve('refused');`),
  events: later(`const events = new EventSource(target);
    events.onopen = () => resolve('worked'); events.onerror = () => resolve('refused');`),
  // Taken on at once and dropped later.
  beacon: `(target) => { navigator.sendBeacon(target, 'x'); return 'asked'; }`,
  form: `(target) => {
    const form = document.createElement('form');
    form.method = 'post'; form.action = target;
    document.body.append(form); form.submit(); form.remove();
    return 'asked';
  }`,
  peer: later(`const peer = new RTCPeerConnection({ iceServers: [{ urls: target.replace('http://', 'stun:').replace(/\\/[^/]*$/, '') }] });
    peer.createDataChannel('x');
    peer.createOffer().then((offer) => peer.setLocalDescription(offer)).then(() => setTimeout(() => {
      peer.close(); resolve('asked');
    }, 400), (error) => resolve(String(error)));`),
  popUp: `(target) => (window.open(target) === null ? 'refused' : 'worked')`,
  navigation: goTo('target'),
  dataPage: goTo('"data:text/html,gone"'),
  filePage: goTo('"file:///etc/hostname"'),
  evaluation: later(`resolve((0, eval)('"worked"'));`),
  made: later(`resolve(new Function('return "worked"')());`),
  inlineScript: later(`const script = document.createElement('script');
    script.text = 'window.foreignCode = true'; document.body.append(script); script.remove();
    resolve(window.foreignCode === true ? 'worked' : 'refused');`),
  inlineHandler: later(`document.body.setAttribute('onclick', 'window.foreignCode = true');
    document.body.click(); document.body.removeAttribute('onclick');
    resolve(window.foreignCode === true ? 'worked' : 'refused');`),
  markup: later(`const box = document.createElement('div'); document.body.append(box);
    box.innerHTML = '<img src="x" onerror="window.foreignCode = true">';
    setTimeout(() => { box.remove(); resolve(window.foreignCode === true ? 'worked' : 'refused'); }, 200);`),
  blobWorker: later(`const code = new Blob(['postMessage("worked")'], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(code));
    worker.onmessage = () => resolve('worked'); worker.onerror = () => resolve('refused');`),
} as const;

export type Escape = keyof typeof escapes;
export const ways = Object.keys(escapes) as readonly Escape[];

/** Page code that tries this way to `origin`, under an address that tells which way it was. */
export const attempt = (name: Escape, origin: string): string =>
  `(${escapes[name]})(${JSON.stringify(`${origin}/${name}`)})`;
