// Brings what README.md shows of the commands up to date: runs them as its test does, and writes instead of comparing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/docs/readme.test.ts', '--project', 'unit', '-u'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
