import { expect, test } from 'vitest';
import type { DeskView } from '../../lib/generated/DeskView';
import { questionFor } from './stage-place.svelte';

const live = { screen: { is: 'live', meeting: 7 } } as unknown as DeskView;
const home = { screen: { is: 'home' } } as unknown as DeskView;
const screen = (name: string, x: number) => ({ name, width: 1920, height: 1080, x, y: 0 });

test('where there is a choice the person makes it', () => {
  const [left, right] = [screen('HDMI-1', -1920), screen('DP-2', 1920)];
  expect(questionFor(live, [right])).toBeUndefined();
  expect(questionFor(live, [])).toEqual({ of: 'one_screen', meeting: 7 });
  expect(questionFor(home, [])).toBeUndefined();
  expect(questionFor(home, [left, right])).toEqual({ of: 'screens', screens: [left, right] });
  expect(questionFor(live, null)).toBeUndefined();
});
