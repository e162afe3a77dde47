import { describe, expect, it } from 'vitest';
import { findLaunchFile } from '../../../../electron/shell/launchFile';

describe('the file a command line names', () => {
  it('is the first word after the program of a packed app', () => {
    expect(findLaunchFile(['/opt/cjm', '/maps/a.cjm'], '/home', true)).toBe('/maps/a.cjm');
    expect(findLaunchFile(['/opt/cjm', '--no-sandbox', 'a.cjm'], '/home', true)).toBe('/home/a.cjm');
    expect(findLaunchFile(['/opt/cjm'], '/home', true)).toBeUndefined();
  });

  it('comes after the app’s folder where the app is not packed', () => {
    expect(findLaunchFile(['electron', '--no-sandbox', '.', 'a.cjm'], '/home', false)).toBe('/home/a.cjm');
    expect(findLaunchFile(['electron', '--inspect=0', '/app/main.js'], '/home', false)).toBeUndefined();
  });
});
