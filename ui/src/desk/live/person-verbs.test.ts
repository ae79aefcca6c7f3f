// Which verbs a person has, and that no two share a key.
import { describe, expect, it } from 'vitest';
import type { Attender } from '../../lib/generated/Attender';
import type { AttenderVerb } from '../../lib/generated/AttenderVerb';
import { personVerbs } from './person-verbs';

const person = (verbs: AttenderVerb[], remote = false): Attender => ({
  id: 7,
  name: 'Ines',
  was: 'here',
  guest: false,
  remote,
  goes: null,
  turn_ends: null,
  overstays: false,
  verbs,
  costs: [],
  late: 0,
  turn: 'to_come',
});

describe('the verbs about a person', () => {
  it('are those the view opens, each sent for this person', () => {
    const told = personVerbs(person(['step_out', 'leave', 'drop', 'place']));
    expect(told.map((verb) => verb.intent)).toEqual([
      { room: 'running', do: 'step_out', member: 7 },
      { room: 'running', do: 'leave', member: 7 },
      { room: 'running', do: 'drop_turn', member: 7 },
      { room: 'running', do: 'place', member: 7, remote: true },
    ]);
    expect(personVerbs(person(['place'], true)).map((verb) => verb.intent)).toEqual([
      { room: 'running', do: 'place', member: 7, remote: false },
    ]);
  });

  // What the clock can open together: present with and without a turn to come, missing, out, gone.
  it.each<[AttenderVerb[]]>([
    [['step_out', 'leave', 'drop', 'place', 'leave_at']],
    [['step_out', 'leave', 'bring_back']],
    [['arrive', 'no_show']],
    [['come_back', 'leave', 'no_show']],
  ])('have a key each: %j', (verbs) => {
    const keys = personVerbs(person(verbs)).map((verb) => verb.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('say what they cost the others before they are taken', () => {
    const late: Attender = {
      ...person(['arrive', 'no_show']),
      costs: [
        {
          verb: 'arrive',
          cost: { before: [1200, 1200], after: [1140, 1170], ends: '20:02', kept_until: '20:04' },
        },
      ],
    };
    const [arrive, noShow] = personVerbs(late);
    expect(arrive?.cost?.replaceAll('\u00a0', ' ')).toBe(
      'turns are 19–19½ min instead of 20 min · the meeting ends at 20:02',
    );
    expect(arrive?.wayOut).toEqual({
      word: 'or end at 20:04',
      intent: { room: 'running', do: 'keep_turns', member: 7, verb: 'arrive' },
    });
    expect([noShow?.cost, noShow?.wayOut]).toEqual([undefined, undefined]);
  });
});
