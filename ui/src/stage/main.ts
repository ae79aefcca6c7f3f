// The stage window's entry: draws the stage's view, and every later one. Outside the product, in a development
// server, it draws a sample (`stage.html?scene=turn`).
import { mount } from 'svelte';
import { inHost, ready, watchStage } from '../lib/backend';
import { behaveLikeAnApp } from '../lib/browser';
import '../lib/look.css';
import { listenForKeys } from './keys';
import { hideRestingPointer } from './pointer';
import Shown from './Shown.svelte';
import { show } from './shown.svelte';
import './tokens.css';

async function begin(): Promise<void> {
  const wall = document.getElementById('app') ?? document.body;
  wall.classList.add('wall');
  // The first view says which language is spoken; only then is anything drawn.
  if (inHost) {
    await watchStage(show);
  } else if (import.meta.env.DEV) {
    const { askedOfStage } = await import('../lib/samples/samples');
    await show(askedOfStage(new URLSearchParams(location.search)));
  }
  mount(Shown, { target: wall });
  hideRestingPointer();
  listenForKeys();
  behaveLikeAnApp();
  if (inHost) await ready();
}

void begin();
