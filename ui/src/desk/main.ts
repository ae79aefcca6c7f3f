// The desk window's entry: draws the desk's view and every later one, and passes on what the native menu says.
// Outside the product, in a development server, it draws a sample (`?screen=plan`; see `lib/samples`).
import { mount } from 'svelte';
import { firstDeskView, inHost, ready, watchDesk } from '../lib/backend';
import { behaveLikeAnApp } from '../lib/browser';
import '../lib/look.css';
import '../lib/controls.css';
import Desk from './Desk.svelte';
import { choose, pressedOnWall } from './keys';
import { loadOthers } from './screens';
import { carryBy, run, send, tellOfFaults } from './sending';
import { takeOver } from './settings/former';
import { show, shown } from './shown.svelte';
import { showWall } from './wall.svelte';

async function begin(): Promise<void> {
  tellOfFaults(window);
  const first = firstDeskView();
  if (first) await show(first);
  mount(Desk, { target: document.getElementById('app') ?? document.body });
  behaveLikeAnApp();
  if (inHost) {
    const dropped = (): void => void run({ do: 'import_format', dropped: true });
    const drawn = first && ready();
    await watchDesk({ view: show, wall: showWall, menu: choose, key: pressedOnWall, dropped });
    await (drawn ?? ready());
    void loadOthers();
    // While the folder is shut there is no file to keep them in.
    if (shown()?.screen.is !== 'shut') await takeOver(send);
  } else if (import.meta.env.DEV) {
    const { answered, askedOfDesk, askedOfStage } = await import('../lib/samples/samples');
    const address = new URLSearchParams(location.search);
    carryBy(answered(address));
    showWall(askedOfStage(address));
    await show(askedOfDesk(address));
  }
}

void begin();
