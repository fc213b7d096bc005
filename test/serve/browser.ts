import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const CANDIDATES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const path = CANDIDATES.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));

/**
 * Whether tests of pages can run: with a browser. Without one they are skipped, loudly; where CI=true they fail and say
 * how to get one.
 */
export const hasBrowser = path !== undefined;

const HOW_TO_INSTALL = 'Install one (Debian: apt-get install chromium) or name one by CHROMIUM_PATH.';

/** Starts the browser, so that it calls on nobody by itself. */
export async function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(`There is no Chromium for the tests of pages. ${HOW_TO_INSTALL}`);
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Says on standard error that the tests of pages do not run, unless they must. */
export function skipWithoutBrowser(): boolean {
  if (hasBrowser || process.env['CI'] === 'true') return false;
  process.stderr.write(`\nSKIPPED: the tests of pages in a real browser; there is no Chromium here. ${HOW_TO_INSTALL}\n\n`);
  return true;
}
