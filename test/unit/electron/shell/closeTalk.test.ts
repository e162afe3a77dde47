import { describe, expect, it } from 'vitest';
import { createCloseTalk, type PageHealth } from '../../../../electron/shell/closeTalk';

function setUp(health: readonly PageHealth[], options: { edited?: boolean; person?: boolean } = {}) {
  const sent: string[] = [];
  let asked = 0;
  let pings = 0;
  const talk = createCloseTalk({
    send: ({ requestId }) => sent.push(requestId),
    ping: async () => health[pings++] ?? 'listening',
    isEdited: () => options.edited ?? true,
    askPerson: async () => {
      asked += 1;
      return options.person ?? true;
    },
    patienceMs: 5,
  });
  return { talk, sent, counts: () => ({ asked, pings }) };
}

describe('the talk before a window closes', () => {
  it('does what the page says', async () => {
    const { talk, sent, counts } = setUp(['listening']);
    const first = talk.request('close');
    talk.answer(sent[0] ?? '', true);
    expect(await first).toBe(true);
    const second = talk.request('quit');
    talk.answer(sent[1] ?? '', false);
    expect(await second).toBe(false);
    expect(counts().asked).toBe(0);
  });

  it('waits as long as somebody is there', async () => {
    const { talk, sent, counts } = setUp([]);
    const done = talk.request('close');
    await expect.poll(() => counts().pings).toBeGreaterThan(3);
    expect(talk.pending).toBe(true);
    talk.answer(sent[0] ?? '', true);
    expect(await done).toBe(true);
    expect(counts().asked).toBe(0);
  });

  it('joins a second wish to the first, and ignores answers to other requests', async () => {
    const { talk, sent } = setUp([]);
    const both = [talk.request('close'), talk.request('quit')];
    talk.answer('another', true);
    talk.answer(sent[0] ?? '', false);
    expect(await Promise.all(both)).toEqual([false, false]);
    expect(sent).toHaveLength(1);
    expect(talk.pending).toBe(false);
  });

  it.each(['silent', 'deaf'] as const)('asks the person about a %s page with work', async (health) => {
    expect(await setUp([health], { person: true }).talk.request('close')).toBe(true);
    expect(await setUp([health], { person: false }).talk.request('close')).toBe(false);
  });

  it('asks when a page falls silent while it settles', async () => {
    const { talk, counts } = setUp(['listening', 'silent']);
    expect(await talk.request('close')).toBe(true);
    expect(counts().asked).toBe(1);
  });

  it('closes a page that is only starting, or has failed, without unsaved work', async () => {
    const { talk, counts } = setUp(['deaf'], { edited: false });
    expect(await talk.request('close')).toBe(true);
    expect(counts().asked).toBe(0);
  });
});
