import { describe, expect, it } from 'vitest';
import { toWindowBounds } from '../../../../electron/shell/windowPlace';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const PLACE = { x: 100, y: 50, width: 1440, height: 900, maximized: false };

describe('where a window goes', () => {
  it('stands where the last one stood, and the second beside it', () => {
    expect(toWindowBounds(PLACE, [SCREEN], 0)).toEqual({ x: 100, y: 50, width: 1440, height: 900 });
    expect(toWindowBounds(PLACE, [SCREEN], 1)).toMatchObject({ x: 132, y: 82 });
  });

  it('is never smaller than the page can be, nor larger than its screen', () => {
    const small = toWindowBounds({ width: 400, height: 300, maximized: false }, [SCREEN], 0);
    expect(small).toEqual({ width: 900, height: 600 });
    expect(toWindowBounds({ ...PLACE, width: 5000, height: 4000 }, [SCREEN], 0)).toMatchObject({
      width: 1920,
      height: 1080,
    });
  });

  it.each([
    { x: 3000, y: 50 },
    { x: -1400, y: 50 },
    { x: 100, y: -500 },
    { x: 100, y: 1050 },
  ])('leaves the place to the system where %j is on no screen', (place) => {
    expect(toWindowBounds({ ...PLACE, ...place }, [SCREEN], 0)).toEqual({ width: 1440, height: 900 });
  });

  it('knows a second screen', () => {
    const second = { x: 1920, y: 0, width: 2560, height: 1440 };
    expect(toWindowBounds({ ...PLACE, x: 2500 }, [SCREEN, second], 0)).toMatchObject({ x: 2500 });
  });
});
