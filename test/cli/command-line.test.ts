import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { reportError } from '../../src/cli/report-error.js';
import { processSurroundings } from '../../src/cli/surroundings.js';
import { NotFoundError, StoreError, UsageError } from '../../src/model/index.js';
import { GOLD, MIXED } from '../evaluate/sample.js';
import { cliDesk } from './run-cli.js';

const commands = createProgram(processSurroundings())
  .program.commands.map((command) => command.name())
  .sort();

describe('the command line', () => {
  it('has every command', () => {
    expect(commands).toEqual(
      [
        'cities',
        'cypher',
        'doctor',
        'entity',
        'eval',
        'export',
        'extract',
        'influence',
        'ingest',
        'mcp',
        'neighbours',
        'path',
        'query',
        'remove',
        'reports',
        'reuse',
        'serve',
        'spread',
      ].sort(),
    );
  });

  it.each(commands)('%s --help shows its options and an example', async (command) => {
    const { code, stdout, stderr } = await (await cliDesk()).run(command, '--help');
    expect([code, stderr]).toEqual([0, '']);
    for (const part of [
      `Usage: cppcc-graph ${command}`,
      '--data <folder>',
      '--json',
      '--verbose',
      'Examples:',
      `  cppcc-graph ${command}`,
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('shows help and version', async () => {
    const desk = await cliDesk();
    expect((await desk.run('--help')).stdout).toContain('Exit codes: 0 all went well');
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await desk.run('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it.each([
    [['entit', '元方'], "unknown command 'entit' (Did you mean entity?)"],
    [['reports', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [['entity'], "missing required argument 'entity'"],
    [['reports', 'x'], 'too many arguments'],
    [['serve', '--port', 'x'], 'Port "x"'],
  ])('answers %j with one line and exit code 2', async (given, words) => {
    const { code, stdout, stderr } = await (await cliDesk()).run(...given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^cppcc-graph: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });

  it('shows the stack and the causes with --verbose only', async () => {
    const desk = await cliDesk();
    const openStore = () => Promise.reject(new StoreError('It is gone.', { cause: new Error('ECONNREFUSED') }));
    expect((await desk.runWith({ openStore }, 'reports')).stderr).toBe('cppcc-graph: It is gone.\n');
    const { stderr } = await desk.runWith({ openStore }, 'reports', '--verbose');
    expect(stderr).toContain('StoreError: It is gone.\n    at ');
    expect(stderr).toContain('caused by: Error: ECONNREFUSED');
  });
});

describe('reportError', () => {
  it.each([
    [new UsageError('wrong use'), 2, 'cppcc-graph: wrong use'],
    [new NotFoundError('not there'), 1, 'cppcc-graph: not there'],
    [new StoreError('gone'), 1, 'cppcc-graph: gone'],
    [new TypeError('x is undefined\nmore'), 1, 'cppcc-graph: x is undefined (a defect of the program; --verbose shows where)'],
  ])('%s', (error, exitCode, line) => {
    expect(reportError(error, false)).toEqual({ exitCode, lines: [line] });
  });
});

describe('cppcc-graph extract', () => {
  it('writes a document a line', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协开展“书香政协”活动。', 'sub/b.txt': '资阳市政协。' });
    const { code, json } = await desk.run('extract', '.', '--json', '--home', '湖南省');
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { report: 'a.txt', home: ['湖南省'], relations: [{ type: 'CARRIES_OUT' }] },
      { report: 'sub/b.txt', entities: [{ name: '资阳市政协' }] },
    ]);
  });

  it('writes a file each, in the folders of their reports', async () => {
    const desk = await cliDesk({ 'in/a.txt': '耒阳市政协。', 'in/sub/b.txt': '资阳市政协。' });
    const { code, stdout } = await desk.run('extract', 'in', '--out', 'out');
    expect(code).toBe(0);
    expect(stdout).toBe(`${join(desk.folder, 'out/a.json')}\n${join(desk.folder, 'out/sub/b.json')}\n`);
    expect(JSON.parse(await readFile(join(desk.folder, 'out/sub/b.json'), 'utf8'))).toMatchObject({ report: 'sub/b.txt' });
  });

  it('tells what failed and goes on', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协。', 'a.md': '资阳市政协。', 'bad.txt': '出错' });
    const { code, stdout, stderr } = await desk.run('extract', 'bad.txt', 'a.txt', 'a.md', 'absent.txt', '--out', 'out');
    expect(code).toBe(1);
    expect(stdout).toBe(`${join(desk.folder, 'out/a.json')}\n`);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('absent.txt: there is no such file') as string,
      expect.stringContaining('bad.txt: reading what it says failed') as string,
      expect.stringContaining('a.md: ') as string,
    ]);
  });

  it('stops between two reports when it is broken off', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协。', 'b.txt': '资阳市政协。' });
    const stop = new AbortController();
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        stop.abort();
        done();
      },
    });
    const { code, stderr } = await desk.runWith({ stdout, onInterrupt: () => stop.signal }, 'extract', '.', '--out', 'out');
    expect([code, stderr]).toEqual([1, 'cppcc-graph: broken off.\n']);
    expect(await readdir(join(desk.folder, 'out'))).toEqual(['a.json']);
  });

  it('touches no graph', async () => {
    const desk = await cliDesk({ 'a.txt': '耒阳市政协。' });
    const openStore = () => Promise.reject(new Error('not to be opened'));
    expect((await desk.runWith({ openStore }, 'extract', 'a.txt')).stdout).toBe(
      'a.txt (耒阳市政协, 2024): 1 entities, 0 relations, 0 measures, 0 issues\n',
    );
  });
});

describe('cppcc-graph eval', () => {
  it('scores documents of a folder', async () => {
    const desk = await cliDesk({ 'gold/a.json': JSON.stringify(GOLD), 'pred/a.json': JSON.stringify(MIXED) });
    const { code, json } = await desk.run('eval', '--gold', 'gold', '--pred', 'pred', '--json', '--errors');
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { overall: { core: { found: 5, wrong: 3, missed: 3 } }, errors: { 'a.json': expect.any(Array) as unknown } },
    ]);
    expect((await desk.run('eval', '--gold', 'gold', '--pred', 'pred')).stdout).toContain('core entities          P 0.625');
  });

  it('reads the reports itself without one', async () => {
    const gold = { report: 'a.txt', entities: [{ kind: 'Committee', name: '耒阳市政协' }], relations: [] };
    const desk = await cliDesk({ 'gold/a.json': JSON.stringify(gold), 'reports/a.txt': '耒阳市政协开展“书香政协”。' });
    const { json } = await desk.run('eval', '--gold', 'gold', '--reports', 'reports', '--json');
    expect(json).toMatchObject([{ overall: { entities: { found: 1, wrong: 1, missed: 0 } } }]);
  });
});
