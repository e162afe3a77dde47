/** Sets Electron's fuses in the packed app: it runs our code from the asar, and nothing else. */
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { join } from 'node:path';

const BINARY = {
  linux: (name) => name,
  darwin: (name) => `${name}.app`,
  win32: (name) => `${name}.exe`,
};

export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const name = electronPlatformName === 'linux' ? packager.executableName : packager.appInfo.productFilename;
  await flipFuses(join(appOutDir, BINARY[electronPlatformName](name)), {
    version: FuseVersion.V1,
    // Apple silicon refuses a changed binary whose signature was not made anew.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // The page comes over app://; nothing is loaded over file://.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
}
