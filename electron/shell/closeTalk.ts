/**
 * The talk between shell and page before a window closes.
 *
 * The page may take as long as its person thinks, but somebody must be there: the page is pinged, and one that
 * is silent for ten seconds, or whose code no longer listens, no longer has the last word. Then the person is
 * asked by a native question. Nothing is lost either way: drafts are on disk within half a second.
 */
import type { HostEvents } from '../../shared/host/hostApi';
import { createToken } from '../services/token';

export type CloseReason = HostEvents['closeRequested']['reason'];
/** `deaf`: alive, but its code does not listen. `silent`: hangs, or is gone. */
export type PageHealth = 'listening' | 'deaf' | 'silent';

export interface CloseTalkInput {
  send(event: HostEvents['closeRequested']): void;
  /** Answers `silent` after `patienceMs`, and at once where there is no page. */
  ping(patienceMs: number): Promise<PageHealth>;
  isEdited(): boolean;
  /** True: close although the page has not agreed. */
  askPerson(): Promise<boolean>;
  readonly patienceMs?: number;
}

export interface CloseTalk {
  /** Whether the window may close. A second wish while the first is being talked about joins it. */
  request(reason: CloseReason): Promise<boolean>;
  answer(requestId: string, close: boolean): void;
  readonly pending: boolean;
}

const PATIENCE_MS = 10_000;

export function createCloseTalk(input: CloseTalkInput): CloseTalk {
  const patienceMs = input.patienceMs ?? PATIENCE_MS;
  let current: { readonly requestId: string; readonly done: Promise<boolean> } | undefined;
  let settle: (close: boolean) => void = () => undefined;

  async function hear(answered: Promise<boolean>): Promise<boolean> {
    for (;;) {
      const health = await Promise.race([answered, input.ping(patienceMs)]);
      if (typeof health === 'boolean') return health;
      if (health === 'deaf' && !input.isEdited()) return true;
      if (health !== 'listening') {
        if (await Promise.race([answered, input.askPerson()])) return true;
        // Kept open: a page that is not there has nothing more to say.
        return false;
      }
      const answer = await Promise.race([answered, pause(patienceMs)]);
      if (answer !== undefined) return answer;
    }
  }

  async function talk(requestId: string, reason: CloseReason): Promise<boolean> {
    const answered = new Promise<boolean>((resolve) => (settle = resolve));
    input.send({ requestId, reason });
    const close = await hear(answered);
    current = undefined;
    return close;
  }

  return {
    request: (reason) => {
      if (current) return current.done;
      const requestId = createToken();
      const done = talk(requestId, reason);
      current = { requestId, done };
      return done;
    },
    answer: (requestId, close) => {
      if (current?.requestId === requestId) settle(close);
    },
    get pending() {
      return current !== undefined;
    },
  };
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, ms).unref();
  });
}
