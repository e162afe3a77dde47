import { describe, expect, it } from 'vitest';
import { findDataFolder, findMapsFolder, type Machine } from '../../../../electron/services/dataFolders';

const linux: Machine = { platform: 'linux', home: '/home/ann', env: {}, readText: () => undefined };

describe.skipIf(process.platform === 'win32')('where things live', () => {
  it('follows XDG on Linux, also where the documents folder has a Chinese name', () => {
    expect(findDataFolder(linux)).toBe('/home/ann/.local/share/cjm-studio');
    expect(findDataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/cjm-studio');
    expect(findDataFolder({ ...linux, env: { XDG_DATA_HOME: 'relative' } })).toContain('/home/ann');
    expect(findMapsFolder(linux)).toBe('/home/ann/Documents/CJM Studio');
    const readText = (path: string): string | undefined =>
      path === '/home/ann/.config/user-dirs.dirs' ? '# x\nXDG_DOCUMENTS_DIR="$HOME/文件"\n' : undefined;
    expect(findMapsFolder({ ...linux, readText })).toBe('/home/ann/文件/CJM Studio');
  });

  it('uses the places of macOS and Windows', () => {
    const mac: Machine = { ...linux, platform: 'darwin', home: '/Users/ann' };
    expect(findDataFolder(mac)).toBe('/Users/ann/Library/Application Support/CJM Studio');
    expect(findDataFolder({ ...linux, platform: 'win32', env: { APPDATA: '/AppData' } })).toBe(
      '/AppData/CJM Studio',
    );
  });

  it('does what the environment says', () => {
    const env = { CJM_DATA_DIR: '/d', CJM_MAPS_DIR: '/m' };
    expect([findDataFolder({ ...linux, env }), findMapsFolder({ ...linux, env })]).toEqual(['/d', '/m']);
  });
});
