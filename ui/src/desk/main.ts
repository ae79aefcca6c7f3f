// The desk window's entry: draws the desk's view and every later one, and passes on what the native menu says.
// Outside the product, in a development server, it draws a sample (`?screen=plan`; see `lib/samples`).
import { mount } from 'svelte';
import { deskView, inHost, onDeskView, onDropped, onMenu, ready } from '../lib/backend';
import '../lib/look.css';
import '../lib/controls.css';
import Desk from './Desk.svelte';
import { choose } from './keys';
import { carryBy, send } from './sending';
import { show } from './shown.svelte';
import { keepZoom } from './zoom';

async function begin(): Promise<void> {
  keepZoom();
  mount(Desk, { target: document.getElementById('app') ?? document.body });
  if (inHost) {
    // Listen first: a view published between the two would be lost otherwise.
    const listening = onDeskView(show);
    const menu = onMenu(choose);
    const dropped = onDropped(() => void send({ do: 'import_format', dropped: true }));
    await listening;
    show(await deskView());
    await menu;
    await dropped;
    await ready();
  } else if (import.meta.env.DEV) {
    const { play } = await import('../lib/samples/play');
    carryBy(play(new URLSearchParams(location.search), show));
  }
}

void begin();
