// The one way from a screen to the desk: sends an intent, keeps what was refused so that it can be said, and
// hands the answer back so that a screen can say it beside the field.
import { writable } from 'svelte/store';
import { act, runErrand } from '../lib/backend';
import type { Answer } from '../lib/generated/Answer';
import type { Errand } from '../lib/generated/Errand';
import type { Intent } from '../lib/generated/Intent';
import type { Refusal } from '../lib/generated/Refusal';

/** The last refusal no field has claimed; the bar at the foot says it until the next act. */
export const refused = writable<Refusal | null>(null);

/** The refusal in an answer, if it is one. */
export const refusalOf = (answer: Answer): Refusal | undefined =>
  answer.is === 'refused' ? answer : undefined;

let carry: (intent: Intent) => Promise<Answer> = act;

/** Lets something else carry intents: the samples of a development server, or a test. */
export function carryBy(other: (intent: Intent) => Promise<Answer>): void {
  carry = other;
}

const unexpected = (why: unknown): Refusal => ({
  sentence: { key: 'trouble-other', args: { detail: { is: 'text', text: String(why) } } },
  field: null,
});

/** Says what goes wrong in the page itself: a button that does nothing must not look as if it had done something. */
export function tellOfFaults(page: Window): void {
  page.addEventListener('error', (event) => {
    // Without an error it is the browser's own remark, on a layout that is measured again.
    if (event.error instanceof Error) refused.set(unexpected(event.error));
  });
  page.addEventListener('unhandledrejection', (event) => refused.set(unexpected(event.reason)));
}

/**
 * Sends an intent. `fields` are those the caller can say a refusal beside; any other refusal goes to
 * {@link refused}.
 */
export const send = (intent: Intent, ...fields: string[]): Promise<Answer> =>
  ask(() => carry(intent), ...fields);

/** Runs an errand: the host asks the person for the file. */
export const run = (errand: Errand): Promise<Answer> => ask(() => runErrand(errand));

/** Asks the desk or the host for something, as {@link send} does. */
export async function ask(what: () => Promise<Answer>, ...fields: string[]): Promise<Answer> {
  let answer: Answer;
  try {
    answer = await what();
  } catch (failure) {
    // The host could not be asked at all: unexpected, and said like any other trouble.
    answer = { is: 'refused', ...unexpected(failure) };
  }
  const refusal = refusalOf(answer);
  const claimed = refusal?.field != null && fields.includes(refusal.field);
  refused.set(refusal && !claimed ? refusal : null);
  return answer;
}
