import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../read/temporary-folder.js';
import { projectFile, spawnNode } from './spawn-node.js';

const BUILD_TIMEOUT_MS = 300_000;

describe('npm start', () => {
  it('builds, reads the five reports and serves them; the next time nothing is read again', { timeout: BUILD_TIMEOUT_MS }, async () => {
    const folder = await temporaryFolder();
    const start = async () => {
      const running = spawnNode([projectFile('scripts/start.mjs'), '--port', '0', '--data', folder], { cwd: folder });
      const [url] = await running.until(/http:\/\/127\.0\.0\.1:\d+\//);
      const health: unknown = await (await fetch(new URL('api/health', url))).json();
      running.process.kill('SIGINT');
      expect(await running.exited).toEqual({ code: 0, signal: null });
      return { stdout: running.stdout(), health };
    };
    const first = await start();
    expect(first.stdout).toContain('Reports: 5 added, 0 replaced, 0 unchanged, 0 failed.');
    const second = await start();
    expect(second.stdout).toContain('Reports: 0 added, 0 replaced, 5 unchanged, 0 failed.');
    expect(second.health).toEqual(first.health);
  });
});
