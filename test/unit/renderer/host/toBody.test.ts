import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBody } from '../../../../renderer/host/toBody';

const read = async (input: unknown): Promise<unknown> => {
  const body = await toBody(input);
  return JSON.parse(typeof body === 'string' ? body : await body.text());
};

describe('toBody', () => {
  it('writes what JSON.stringify writes, long or short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), async (value, long) => {
        const input = long ? { value, text: 'x'.repeat(200_000) } : { value };
        expect(await read(input)).toEqual(JSON.parse(JSON.stringify(input)));
      }),
      { numRuns: 40 },
    );
  });

  it('cuts long texts anywhere, and they come out whole', async () => {
    const text = '旅程"\\\n😀'.repeat(200_001);
    expect(await read({ text, newAssets: { a: { mime: 'image/png', data: text }, b: undefined } })).toEqual({
      text,
      newAssets: { a: { mime: 'image/png', data: text } },
    });
  });

  it('sends nothing as null', async () => {
    expect(await toBody(undefined)).toBe('null');
    expect(await toBody({})).toBe('{}');
  });
});
