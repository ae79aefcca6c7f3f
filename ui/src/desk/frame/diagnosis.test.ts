import { expect, test } from 'vitest';
import type { DeskView } from '../../lib/generated/DeskView';
import { diagnosis } from './diagnosis';

const view: Pick<DeskView, 'language' | 'settings'> = {
  language: 'de',
  settings: { zoom: 125 } as DeskView['settings'],
};
const about = {
  version: '0.1.0',
  system: 'Some Linux (x86_64)',
  web_view: '2.50',
  data_folder: '/home/marta/secret',
  journal: [],
  file: { bytes: 4097, schema: 30, groups: 2, meetings: 14 },
};

test('the diagnosis has versions and figures, and no path: it may hold a name', () => {
  expect(diagnosis(about, view)).toBe(
    'Turnstone 0.1.0\nSystem: Some Linux (x86_64)\nWeb view: 2.50\nLanguage: de, zoom: 125 %\n' +
      'File: 5 KB, schema 30, groups: 2, meetings: 14',
  );
  expect(diagnosis({ ...about, file: null }, view)).toContain('File: not open');
  const told = { ...about, journal: ['2026-11-30T20:00:00Z began, version 0.1.0 on linux'] };
  expect(diagnosis(told, view)).toMatch(
    /meetings: 14\nLog:\n {2}2026-11-30T20:00:00Z began, version 0.1.0 on linux$/,
  );
});
