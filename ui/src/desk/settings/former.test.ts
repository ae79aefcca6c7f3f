import { expect, test } from 'vitest';
import type { Answer } from '../../lib/generated/Answer';
import type { Intent } from '../../lib/generated/Intent';
import { formerSettings, takeOver } from './former';

class Kept {
  readonly all: Map<string, string>;
  constructor(...all: [string, string][]) {
    this.all = new Map(all);
  }
  getItem = (key: string): string | null => this.all.get(key) ?? null;
  removeItem = (key: string): void => void this.all.delete(key);
}

test('what the window kept is taken over, and what is no setting is left out', () => {
  expect(formerSettings(new Kept())).toBeUndefined();
  expect(formerSettings(new Kept(['another', '1']))).toBeUndefined();
  expect(formerSettings(new Kept(['turnstone.zoom', '125'], ['turnstone.sound', 'off']))).toEqual({
    room: 'settings',
    do: 'take_over_settings',
    zoom: 125,
    sound: false,
    volume: null,
    paper: null,
  });
  expect(
    formerSettings(new Kept(['turnstone.zoom', '-1'], ['turnstone.volume', '35'], ['turnstone.paper', 'a5'])),
  ).toEqual({ room: 'settings', do: 'take_over_settings', zoom: null, sound: null, volume: 35, paper: null });
});

test('it is forgotten once it is taken, and nothing else is', async () => {
  const kept = new Kept(['turnstone.volume', '35'], ['turnstone.paper', 'letter'], ['another', '1']);
  const sent: Intent[] = [];
  await takeOver(
    async () => ({ is: 'refused', sentence: { key: 'trouble-not-saved', args: {} }, field: null }),
    kept,
  );
  expect(kept.all.size).toBe(3);
  const taken = async (intent: Intent): Promise<Answer> => {
    sent.push(intent);
    return { is: 'done' };
  };
  await takeOver(taken, kept);
  expect([...kept.all.keys()]).toEqual(['another']);
  await takeOver(taken, kept);
  expect(sent).toEqual([
    { room: 'settings', do: 'take_over_settings', zoom: null, sound: null, volume: 35, paper: 'letter' },
  ]);
});
