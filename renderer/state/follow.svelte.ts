import { untrack } from 'svelte';
import type { AppState } from '../../shared/bridge/app-state.ts';
import type { Push } from '../../shared/bridge/pushes.ts';
import { asOrderId, isUuid, type OrderId } from '../../shared/base/units.ts';
import type { PlaceSettings } from '../vault/queries.ts';
import { keyActions } from './key-actions.ts';
import { Keyboard } from './keyboard.ts';
import { followDesk } from './follow-desk.svelte.ts';
import { followPerson } from './follow-person.svelte.ts';
import { followPaper } from './follow-paper.svelte.ts';
import { firstView, isSignInFutile } from './first-view.ts';
import type { Ombud } from './ombud.svelte.ts';
import { viewNames } from './route.svelte.ts';
import { themeName } from './theme.ts';

/** Ties the model to the world around it: pushes, the vault's port, keys, theme, language. Called once, at the top. */
export function follow(ombud: Ombud): void {
  $effect(() => ombud.client.listen((push) => takePush(ombud, push)));
  $effect(() => ombud.ticker.start());
  $effect(() => ombud.vault.client.listenForPort(window, () => placeSettings(ombud)));
  $effect(() => {
    void ombud.application.load();
  });
  followPage(ombud);
  followDrops();
  followKeys(ombud);
  followReading(ombud);
  followPerson(ombud);
  followDesk(ombud);
  followPaper(ombud);
  followAlarm(ombud);
  followStart(ombud);
  followPlace(ombud);
  $effect(() => ombud.lastCheck.note(ombud.application.state?.report ?? null));
}

function takePush(ombud: Ombud, push: Push): void {
  if (push.name === 'state') ombud.application.take(push.body);
  if (push.name === 'progress') ombud.draft.take(push.body);
  if (push.name === 'show') show(ombud, push.body);
  if (push.name === 'directory') ombud.senderCheck.changed();
  if (push.name === 'practice') void ombud.practice.do(push.body);
}

function show(ombud: Ombud, to: Extract<Push, { name: 'show' }>['body']): void {
  if (to.view === 'print') ombud.print('order');
  else if (to.view === 'settings') ombud.overlay.show('settings');
  else if (to.view === 'signIn') ombud.route.go('identity');
  else if (to.view === 'inbox' && to.order !== null && isUuid(to.order)) {
    showOrder(ombud, asOrderId(to.order));
  } else ombud.route.go(to.view);
}

/** Whoever is led to another order is asked nothing about what was there before. */
function showOrder({ route, overlay }: Ombud, order: OrderId): void {
  if (order !== route.order && overlay.open !== 'emergency') overlay.close();
  route.choose(order);
}

function placeSettings(ombud: Ombud): PlaceSettings {
  const profile = ombud.application.state?.profile;
  return {
    zone: ombud.speech.zone,
    country: ombud.country,
    releaseGraceMinutes: profile?.releaseGraceMinutes ?? 0,
  };
}

function followPage(ombud: Ombud): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  let wants = $state.raw({ dark: dark.matches, contrast: contrast.matches });
  $effect(() => {
    const look = (): void => {
      wants = { dark: dark.matches, contrast: contrast.matches };
    };
    dark.addEventListener('change', look);
    contrast.addEventListener('change', look);
    return () => {
      dark.removeEventListener('change', look);
      contrast.removeEventListener('change', look);
    };
  });
  $effect(() => {
    const theme = ombud.application.state?.settings.theme ?? 'system';
    document.documentElement.dataset['theme'] = themeName(theme, wants);
  });
  $effect(() => {
    document.documentElement.lang = ombud.speech.code;
  });
  // A new view begins at its heading, for keyboard and screen reader alike; not at the start of the window.
  let previous = ombud.route.view;
  $effect(() => {
    const { view } = ombud.route;
    if (view === previous) return;
    previous = view;
    document.querySelector<HTMLElement>('#content h1[tabindex]')?.focus();
  });
}

/** A file dropped anywhere but on a place for files does nothing; without this it would replace the page. */
function followDrops(): void {
  $effect(() => {
    const refuse = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  });
}

function followKeys(ombud: Ombud): void {
  // Letters still meant for a field must not act on what an alarm has put in its place.
  const mayLettersAct = (): boolean => ombud.letterKeys && !ombud.emergency.isUnasked;
  const keyboard = new Keyboard(keyActions(ombud), mayLettersAct);
  const heed = (): void => {
    ombud.emergency.isUnasked = false;
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && !event.defaultPrevented) heed();
    keyboard.press(event);
  };
  const isAtWork = $derived(ombud.application.state?.phase === 'open');
  $effect(() => {
    if (!isAtWork) return;
    window.addEventListener('keydown', onkeydown);
    window.addEventListener('pointerdown', heed);
    return () => {
      window.removeEventListener('keydown', onkeydown);
      window.removeEventListener('pointerdown', heed);
    };
  });
}

function followReading(ombud: Ombud): void {
  const mayRead = $derived(
    ombud.application.state?.phase === 'open' && ombud.application.state.reading.allowed,
  );
  $effect(() => ombud.vault.follow(mayRead));
  // Urgency changes with time even when nothing happens: once a minute is enough, and when an order turns.
  const minute = $derived(Math.floor(ombud.ticker.now / 60_000));
  const hasTurned = $derived(ombud.ticker.now >= ombud.inbox.list.turnsAt);
  $effect(() => {
    void [ombud.vault.news.number, ombud.inbox.question, minute, hasTurned];
    untrack(() => void ombud.inbox.refresh());
  });
  $effect(() => {
    void [ombud.vault.news.number, ombud.outbox.limit];
    untrack(() => void ombud.outbox.refresh());
  });
  $effect(() => {
    void ombud.vault.news.number;
    untrack(() => void ombud.preservation.refresh());
  });
  $effect(() => {
    void ombud.vault.news.number;
    const { order } = ombud.route;
    untrack(() => void ombud.order.load(order));
  });
  $effect(() => {
    const { order } = ombud.route;
    untrack(() => {
      ombud.overlay.leave(order);
      ombud.draft.leave(order);
    });
  });
}

function followAlarm(ombud: Ombud): void {
  $effect(() => {
    if (ombud.inbox.alarms.length > 0) untrack(() => ombud.emergency.announce());
    else if (ombud.overlay.open === 'emergency') ombud.overlay.close();
  });
}

/** The first thing to do decides the first view: certificate, sign-in, then the inbox. */
function followStart(ombud: Ombud): void {
  let isDone = false;
  $effect(() => {
    const { state } = ombud.application;
    if (isDone || state?.phase !== 'open') return;
    isDone = true;
    untrack(() => begin(ombud, state));
  });
  followLostSignIn(ombud);
}

/** That there is no contact is known only a moment after the start: then the way leads on, once, if nobody has begun. */
function followLostSignIn({ application, route, session }: Ombud): void {
  let isOver = false;
  $effect(() => {
    const { state } = application;
    if (isOver || state?.phase !== 'open') return;
    if (route.view !== 'identity' || state.contact.online || session.start.busy) isOver = true;
    else if (isSignInFutile(state)) {
      isOver = true;
      untrack(() => route.go('inbox'));
    }
  });
}

/** Back where the person was before the lock, if it may be read; otherwise at the first thing to do. */
function begin(ombud: Ombud, state: AppState): void {
  const { place } = state;
  if (place === null || !state.reading.allowed) {
    ombud.route.go(firstView(state));
    return;
  }
  if (place.order !== null && isUuid(place.order)) ombud.route.choose(asOrderId(place.order));
  ombud.route.go(viewNames.find((name) => name === place.view) ?? 'inbox');
}

/** Main remembers where the person is: this page ends with the next lock. */
function followPlace(ombud: Ombud): void {
  const isAtWork = $derived(ombud.application.state?.phase === 'open');
  $effect(() => {
    const { view, order } = ombud.route;
    if (isAtWork) void ombud.client.call('app.place', { view, order });
  });
}
