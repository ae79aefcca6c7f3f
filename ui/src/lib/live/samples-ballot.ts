// Sample screens of the ballot: handing over, answering, the opened box, and an empty one.
import type { BallotView } from '../generated/BallotView';
import { SAMPLE_GROUP, sampleName } from './samples-now';

type BallotScreen = { is: 'ballot' } & BallotView;

const QUESTIONS = ['worth', 'help', 'openly', 'fairly'];
const WAITING = [
  { id: 4, name: 'Marta' },
  { id: 5, name: 'Tariq' },
  { id: 6, name: 'Noah' },
];

const ballot = (changes: Partial<BallotView> = {}): BallotScreen => ({
  is: 'ballot',
  meeting: 4,
  group: { id: 1, name: SAMPLE_GROUP },
  state: 'hand_over',
  sheets: 3,
  people: 6,
  small: false,
  waiting: WAITING,
  answering: null,
  draft: null,
  held: false,
  questions: QUESTIONS,
  can_open: true,
  needed: 4,
  longest_sentence: 500,
  result: null,
  meeting_over: false,
  ...changes,
});

const MEANS: [number | null, number][] = [
  [4.5, 6],
  [4.17, 6],
  [4.8, 5],
  [null, 0],
];

/** By name. */
export const ballotSamples: Record<string, () => BallotScreen> = {
  hand: () => ballot(),
  'hand-many': () =>
    ballot({
      sheets: 1,
      people: 12,
      waiting: [
        ...WAITING,
        { id: 7, name: sampleName('long') },
        { id: 8, name: sampleName('arabic') },
        { id: 9, name: sampleName('japanese') },
        { id: 10, name: sampleName('unbroken') },
        { id: 11, name: 'Zoë' },
        { id: 12, name: 'Oyelaran' },
        { id: 13, name: 'Rosa' },
        { id: 14, name: 'Ines' },
      ],
    }),
  'hand-one': () => ballot({ sheets: 1, can_open: false }),
  'hand-first': () => ballot({ sheets: 0, can_open: false, waiting: [{ id: 1, name: 'Ines' }, ...WAITING] }),
  all: () => ballot({ sheets: 6, waiting: [], meeting_over: true }),
  'hand-two': () =>
    ballot({ sheets: 0, can_open: false, people: 2, small: true, waiting: WAITING.slice(0, 2) }),
  'all-alone': () => ballot({ sheets: 1, can_open: false, people: 1, small: true, waiting: [] }),
  'answering-two': () =>
    ballot({
      state: 'answering',
      sheets: 0,
      can_open: false,
      people: 2,
      small: true,
      answering: { id: 4, name: 'Marta' },
    }),
  'answering-three': () =>
    ballot({ state: 'answering', people: 3, small: true, answering: { id: 4, name: 'Marta' } }),
  'answering-again': () =>
    ballot({
      state: 'answering',
      answering: { id: 4, name: 'Marta' },
      draft: { at: 4, ratings: [5, null, 3, 4], sentence: 'Keep the minute of silence.' },
      held: true,
    }),
  answering: () => ballot({ state: 'answering', answering: { id: 4, name: 'Marta' } }),
  'answering-long': () => ballot({ state: 'answering', answering: { id: 7, name: sampleName('long') } }),
  revealed: () =>
    ballot({
      state: 'revealed',
      sheets: 6,
      waiting: [],
      result: {
        sheets: 6,
        means: QUESTIONS.map((question, i) => ({
          question,
          mean: MEANS[i]?.[0] ?? null,
          answers: MEANS[i]?.[1] ?? 0,
          too_few: false,
        })),
        sentences: [
          'Being asked what I want before being told what to do.',
          'Keep the minute of silence.',
          'Start the break earlier, because after the third turn I could not follow any more and was only waiting for it, which is a pity for whoever was client then.',
          'شكراً لكم جميعاً',
        ],
      },
    }),
  'revealed-few': () =>
    ballot({
      state: 'revealed',
      sheets: 3,
      people: 3,
      small: true,
      waiting: [],
      result: {
        sheets: 3,
        means: QUESTIONS.map((question, i) => ({
          question,
          mean: i === 0 ? 4.67 : null,
          answers: i === 0 ? 3 : 0,
          too_few: i === 1 || i === 2,
        })),
        sentences: ['Keep the minute of silence.'],
      },
    }),
  'revealed-empty': () =>
    ballot({
      state: 'revealed',
      sheets: 0,
      result: {
        sheets: 0,
        means: QUESTIONS.map((question) => ({ question, mean: null, answers: 0, too_few: false })),
        sentences: [],
      },
    }),
};
