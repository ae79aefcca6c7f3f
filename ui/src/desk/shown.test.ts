// Which view is drawn, while a screen or a language is being loaded.
import { expect, test, vi } from 'vitest';
import type { DeskView } from '../lib/generated/DeskView';
import type { Screen } from '../lib/generated/Screen';
import { deskSample } from '../lib/samples/samples';
import { show, shown } from './shown.svelte';

// The screens themselves are not drawn here: each is loaded in its own time.
const { loaded } = vi.hoisted(() => ({ loaded: new Set(['home']) }));
vi.mock('./screens', () => ({
  isLoaded: (is: string) => loaded.has(is),
  load: async (is: string) => void loaded.add(await Promise.resolve(is)),
}));

const shut: Screen = {
  is: 'shut',
  why: { sentence: { key: 'trouble-in-use', args: {} }, can_retry: true },
  backups: null,
  way_home: false,
};
const home: Screen = { is: 'home', due: [], groups: [], archived: [], backups: null };
const view = (version: number, screen: Screen): DeskView => ({ ...deskSample('home'), screen, version });

test('a view waits for its screen, and a newer one does not wait for it', async () => {
  const waits = show(view(1, shut));
  expect(shown()).toBeUndefined();
  void show(view(2, home));
  expect(shown()?.version).toBe(2);
  await waits;
  expect(shown()?.version).toBe(2);

  // Now it is loaded: nothing has to be waited for.
  void show(view(3, shut));
  expect(shown()?.version).toBe(3);
  void show(view(2, home));
  expect(shown()?.version, 'it arrived late').toBe(3);
});
