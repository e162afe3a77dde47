/**
 * The `electron` module of a sandboxed preload, as text that runs before a page.
 *
 * The preload's bundle is put in as it is. What it exposes is frozen and everything that crosses is copied, as
 * contextBridge does; the isolated world itself is Chromium's and cannot be had here.
 */

/** What the text needs from its surroundings: `invoke`, `send`, and a place to receive. */
export const RECEIVE = '__shimReceive';
export const INVOKE = '__shimInvoke';
export const SEND = '__shimSend';

export function toPreloadText(preload: string): string {
  return `(() => {
  const listeners = new Map();
  const copy = (value) => {
    if (typeof value === 'function') return value;
    return structuredClone(value);
  };
  const wrap = (value) => {
    if (typeof value === 'function') {
      return (...args) => {
        const answer = value(...args.map(copy));
        return answer instanceof Promise ? answer.then(copy) : wrap(answer);
      };
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wrap(one)])));
  };
  const [invoke, send] = [globalThis.${INVOKE}, globalThis.${SEND}];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(globalThis, name, { value: wrap(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => invoke(channel, structuredClone(args)),
      send: (channel, ...args) => void send(channel, structuredClone(args)),
      on: (channel, listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      off: (channel, listener) => {
        listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener));
      },
    },
  };
  Object.defineProperty(globalThis, '${RECEIVE}', {
    value: (channel, args) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, ...args)),
  });
  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload cannot require ' + name);
    return electron;
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${preload}
  })(require, module, module.exports);
})();`;
}
