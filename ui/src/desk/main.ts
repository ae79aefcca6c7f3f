// The desk window's entry: draws the desk's view and every later one, and passes on what the native menu says.
// Outside the product, in a development server, it draws a sample (`?screen=plan`; see `lib/samples`).
import { mount } from 'svelte';
import { inHost, ready, watchDesk } from '../lib/backend';
import { behaveLikeAnApp } from '../lib/browser';
import '../lib/look.css';
import '../lib/controls.css';
import Desk from './Desk.svelte';
import { choose } from './keys';
import { carryBy, run, tellOfFaults } from './sending';
import { show } from './shown.svelte';
import { keepZoom } from './zoom';

async function begin(): Promise<void> {
  tellOfFaults(window);
  keepZoom();
  mount(Desk, { target: document.getElementById('app') ?? document.body });
  behaveLikeAnApp();
  if (inHost) {
    const dropped = (): void => void run({ do: 'import_format', dropped: true });
    await watchDesk({ view: show, menu: choose, dropped });
    await ready();
  } else if (import.meta.env.DEV) {
    const { answered, askedOfDesk } = await import('../lib/samples/samples');
    const address = new URLSearchParams(location.search);
    carryBy(answered(address));
    show(askedOfDesk(address));
  }
}

void begin();
