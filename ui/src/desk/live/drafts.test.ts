// Saving as typed: nothing is lost, nothing is sent twice, nothing goes to another member.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Draft, LATEST, WAIT } from './drafts';

describe('a draft', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is sent once, after the last keystroke', async () => {
    const save = vi.fn(() => Promise.resolve(true));
    const draft = new Draft<string>(save);
    draft.typed('a');
    vi.advanceTimersByTime(LATEST - WAIT - 1);
    draft.typed('ab');
    vi.advanceTimersByTime(WAIT - 1);
    expect(save).not.toHaveBeenCalled();
    expect(draft.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([['ab']]);
    expect(draft.unsaved).toBe(false);
  });

  it('is sent in the middle of typing that does not stop', () => {
    const save = vi.fn((_text: string) => Promise.resolve(true));
    const draft = new Draft<string>(save);
    let text = '';
    for (let key = 0; key < 20; key += 1) {
      draft.typed((text += 'x'));
      vi.advanceTimersByTime(100);
    }
    // Two seconds of it: whatever is older than the limit has been sent.
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(Math.floor(2000 / LATEST) - 1);
    expect(save.mock.lastCall?.[0]?.length).toBeGreaterThanOrEqual((2000 - LATEST) / 100);
  });

  it('is not sent any more once it is dropped', async () => {
    const save = vi.fn(() => Promise.resolve(true));
    const draft = new Draft<string>(save);
    draft.typed('a');
    draft.drop();
    draft.flush();
    await vi.advanceTimersByTimeAsync(2 * LATEST);
    expect(save).not.toHaveBeenCalled();
    expect(draft.unsaved).toBe(false);
  });

  it('is sent at once when it is flushed, and only once', () => {
    const save = vi.fn(() => Promise.resolve(true));
    const draft = new Draft<string>(save);
    draft.flush();
    draft.typed('a');
    draft.flush();
    draft.flush();
    vi.advanceTimersByTime(WAIT * 2);
    expect(save.mock.calls).toEqual([['a']]);
  });

  it('counts as unsaved until the answer is there', async () => {
    let answer: (kept: boolean) => void = () => undefined;
    const draft = new Draft<string>(() => new Promise((resolve) => (answer = resolve)));
    draft.typed('a');
    draft.flush();
    expect(draft.unsaved).toBe(true);
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.unsaved).toBe(false);
  });

  it('keeps what was not kept and sends it when the field is left', async () => {
    const save = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    const draft = new Draft<string>(save);
    draft.typed('a');
    draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.unsaved).toBe(true);
    draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(draft.unsaved).toBe(false);
  });

  it('belongs to its own member', () => {
    const sent: [number, string][] = [];
    const of = (member: number) =>
      new Draft<string>((text) => Promise.resolve(sent.push([member, text]) > 0));
    const [ines, pavel] = [of(1), of(2)];
    ines.typed('for Ines');
    pavel.typed('for Pavel');
    vi.advanceTimersByTime(WAIT);
    expect(sent).toEqual([
      [1, 'for Ines'],
      [2, 'for Pavel'],
    ]);
  });
});
