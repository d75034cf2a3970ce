/** Where Chrome, Chromium and Edge are installed on Linux, macOS and Windows. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string[]} */
export function installedBrowsers() {
  return candidates().filter((path) => existsSync(path));
}

/** @returns {string[]} */
function candidates() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents/MacOS', name),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) =>
          ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
            join(folder, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
          ),
        );
    default:
      return (process.env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
  }
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
