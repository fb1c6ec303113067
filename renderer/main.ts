import { mount } from 'svelte';
import App from './app.svelte';
import { createClient } from './client/ombud-client.ts';
import { VaultClient } from './client/vault-client.ts';
import { startVaultWorker } from './client/vault-worker.ts';
import { computerClock } from './clock.ts';
import { Ombud } from './state/ombud.svelte.ts';
import './style/index.css';

const target = document.getElementById('ombud');
if (target === null) throw new Error('index.html lost its element');

const ombud = new Ombud(
  createClient(window.ombud),
  new VaultClient(startVaultWorker()),
  computerClock,
);
mount(App, { target, props: { ombud } });
