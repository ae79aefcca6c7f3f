// What each verb of the live desk sends. A press speaks of the step and phase that are shown, so that a second
// press that comes too late is not meant for the next one and skips nobody.
import type { Answer } from '../../lib/generated/Answer';
import type { DeskView } from '../../lib/generated/DeskView';
import type { ExtendChoice } from '../../lib/generated/ExtendChoice';
import type { LiveView } from '../../lib/generated/LiveView';
import type { PayWith } from '../../lib/generated/PayWith';
import { sentenceText } from '../../lib/sentences';
import { t } from '../../lib/words';
import { send } from '../sending';
import { onePress } from './one-press.svelte';

/** What +1 and −1 ask for, in seconds. */
export const MINUTE = 60;

export function next(live: LiveView): void {
  const { now } = live;
  if (now)
    onePress('space', () => void send({ room: 'running', do: 'next', step: now.step, phase: now.phase }));
}

/** The main act while something runs: from a hold it goes on, as everybody's thumb expects of Space; else it is next. */
export function goOnOrNext(live: LiveView): void {
  if (live.verbs.resume) onePress('space', () => void send({ room: 'running', do: 'resume' }));
  else next(live);
}

export function skip(live: LiveView): void {
  const { now } = live;
  if (now) onePress('skip', () => void send({ room: 'running', do: 'skip', step: now.step }));
}

export function backdate(live: LiveView): void {
  if (live.pressed_late !== null) void send({ room: 'running', do: 'backdate' });
}

export function holdOrGoOn(live: LiveView): void {
  if (live.verbs.resume) void send({ room: 'running', do: 'resume' });
  else if (live.verbs.hold) void send({ room: 'running', do: 'hold' });
}

export const toggleBlank = (view: DeskView): void =>
  void send({ room: 'stage', do: 'blank_stage', blank: !view.stage_blank });

/** Asks for more or less time. Without a word on who pays, the answer may be that question. */
export const extend = (by: number, pay: PayWith | null = null): Promise<Answer> =>
  send({ room: 'running', do: 'extend', by, pay });

/** The choices in an answer to *extend*. */
export const choicesOf = (answer: Answer): ExtendChoice[] => (answer.is === 'who_pays' ? answer.choices : []);

/** What the group did while the computer was away. */
export const answerAway = (went_on: boolean): void =>
  void send({ room: 'running', do: 'answer_away', went_on });

/** To the record. A meeting whose steps are done but which was not closed yet is closed first. */
export async function toRecord(live: LiveView): Promise<void> {
  if (live.verbs.end) {
    const answer = await send({ room: 'running', do: 'end' });
    if (answer.is !== 'done') return;
  }
  await send({ room: 'navigation', do: 'go_meeting', meeting: live.meeting });
}

/** What redo would do again, in words; nothing while there is nothing. */
export function redoText(live: LiveView): string | undefined {
  return live.redo ? t('live-redo', { act: sentenceText(live.redo) }) : undefined;
}

/** What undo would take back, in words. */
export function undoText(live: LiveView): string {
  return live.undo ? t('live-undo', { act: sentenceText(live.undo) }) : t('live-undo-nothing');
}
