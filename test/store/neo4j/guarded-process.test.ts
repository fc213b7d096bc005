import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startGuardedProcess, type GuardedProcess } from '../../../src/store/neo4j/guarded-process.js';
import { isRunning, startParent, untilGone, type ParentProcess } from './parent-process.js';

/** A child that tells its pid and goes on for ever; with `stubborn` it does not end when asked to. */
function childScript(stubborn = false): string[] {
  const script = `${stubborn ? "process.on('SIGTERM', () => {});" : ''} console.log(process.pid); setInterval(() => {}, 1000);`;
  return ['-e', script];
}

describe('startGuardedProcess', () => {
  const running: GuardedProcess[] = [];
  const parents: ParentProcess[] = [];
  afterEach(async () => {
    await Promise.all([...running.splice(0).map((one) => one.stop()), ...parents.splice(0).map((one) => one.kill())]);
  });

  function start(...args: Parameters<typeof startGuardedProcess>): GuardedProcess {
    const started = startGuardedProcess(...args);
    running.push(started);
    return started;
  }

  async function toldPid(guarded: GuardedProcess): Promise<number> {
    await expect.poll(() => guarded.output(), { timeout: 20_000 }).toMatch(/\d+\n/u);
    return Number(guarded.output());
  }

  it('ends its child when it is stopped, as often as asked', async () => {
    const guarded = start(process.execPath, childScript());
    const pid = await toldPid(guarded);
    expect(isRunning(pid)).toBe(true);
    await guarded.stop();
    expect(isRunning(pid)).toBe(false);
    await guarded.stop();
  });

  it('kills a child that does not end by itself', async () => {
    const guarded = start(process.execPath, childScript(true), { graceMs: 50 });
    const pid = await toldPid(guarded);
    await guarded.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('tells the exit code and last words of a child that ends by itself', async () => {
    const guarded = start(process.execPath, ['-e', "console.log('out'); console.error('err'); process.exitCode = 3"]);
    expect(await guarded.exited).toBe(3);
    expect(guarded.output()).toContain('out');
    expect(guarded.output()).toContain('err');
  });

  it('tells of a command that cannot be started', async () => {
    const guarded = start('no-such-command-at-all', []);
    expect(await guarded.exited).toBe(127);
    expect(guarded.output()).toContain('no-such-command-at-all');
  });

  it('leaves neither the child nor its folder behind when its own process is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cppcc-guard-'));
    try {
      const parent = await startParent('guarded', [folder, process.execPath, ...childScript()]);
      parents.push(parent);
      const pid = Number(parent.told);
      expect(isRunning(pid)).toBe(true);
      await parent.kill();
      await untilGone(pid);
      await expect.poll(() => stat(folder).catch(() => 'gone'), { timeout: 20_000 }).toBe('gone');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
