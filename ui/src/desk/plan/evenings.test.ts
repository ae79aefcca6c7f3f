import { describe, expect, it } from 'vitest';
import type { EveningView } from '../../lib/generated/EveningView';
import { speak } from '../../lib/words';
import { against, turnsText, who, whyShort } from './evenings';

const planned: EveningView = {
  missing: 0,
  guest: false,
  people: 12,
  turns: 12,
  shortest: 600,
  longest: 600,
  buffer: 0,
  ends: '20:00',
  minimum: 180,
  needed: 2160,
  available: 0,
  fits_until: null,
};

describe('what if some are missing', () => {
  it('says who comes, how long everybody has, and against the plan', () => {
    speak('en');
    const two = { ...planned, missing: 2, people: 10, turns: 10, shortest: 720, longest: 720, buffer: 90 };
    const guest = { ...planned, guest: true, people: 13, shortest: 570, longest: 570 };
    expect(who(planned)).toBe('Everybody comes (12)');
    expect(against(planned, planned)).toBe('');
    expect(against(two, planned)).toBe('2\u00a0min more');
    expect(against(guest, planned)).toBe('30\u00a0s less');
    expect(who({ ...two, missing: 1, people: 11 })).toBe('1 is missing (11 come)');
    expect(turnsText({ ...two, longest: 900 })).toBe('12\u00a0min to 15\u00a0min');
  });

  it('says why it does not fit and what would help', () => {
    speak('en');
    const short = {
      ...planned,
      shortest: null,
      longest: null,
      available: 1200,
      ends: '20:16',
      fits_until: '20:16',
    };
    expect(whyShort(short)).toBe(
      'Everybody comes (12): 12 × 3\u00a0min = 36\u00a0min does not fit into 20\u00a0min. It would fit with an end at 20:16.',
    );
    const four = { ...planned, missing: 3, people: 9, turns: 9 };
    expect(against(four, short)).toBe('');
    speak('de');
    expect(whyShort(short)).toContain('20:16');
    speak('en');
  });
});
