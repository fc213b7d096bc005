import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';

const CANDIDATES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const REASON = 'There is no Chromium here; on Debian: apt-get install chromium.';

const path = CANDIDATES.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));

/**
 * A block of tests in a real browser. Where there is none it is skipped, and scripts/test.mjs says so at the end (it reads why
 * from the title); in CI that is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (path !== undefined) return void describe(name, tests);
  if (process.env['CI'] !== 'true') return void describe.skip(`${name} [no browser: ${REASON}]`, tests);
  describe(name, () => {
    it('needs a browser in CI', () => expect.fail(REASON));
  });
}

/** Starts the browser, so that it calls on nobody by itself. */
export async function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(REASON);
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
