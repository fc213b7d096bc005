import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { GOLD, MIXED } from '../evaluate/sample.js';
import { projectFile } from './spawn-node.js';
import { cliDesk } from './run-cli.js';

const text = await readFile(projectFile('docs/command-line.md'), 'utf8');
/** The first object that the table of JSON values gives for a command, by the names of its top level. */
function documentedKeys(command: string): readonly string[] {
  const row = new RegExp(`^\\| \`${command}\` \\| .*?\`(\\{.*?\\})\``, 'm').exec(text.replaceAll('\\|', '/'))?.[1] ?? '';
  let depth = 0;
  const top = [...row].map((character) => {
    if ('}]'.includes(character)) depth -= 1;
    const kept = depth === 1 ? character : '';
    if ('{['.includes(character)) depth += 1;
    return kept;
  });
  return top
    .join('')
    .split(',')
    .map((part) => part.split(':', 1)[0]!.replace('?', '').trim())
    .sort();
}

describe('docs/command-line.md', () => {
  it('gives the fields that the commands write', async () => {
    const desk = await cliDesk({
      'a.txt': '耒阳市政协开展“书香政协”活动。',
      'b.txt': '资阳市政协开展“书香政协”活动。',
      'gold/a.json': JSON.stringify(GOLD),
      'pred/a.json': JSON.stringify(MIXED),
    });
    await desk.run('ingest', 'a.txt', 'b.txt');
    const given: Readonly<Record<string, readonly string[]>> = {
      reports: [],
      entity: ['书香政协'],
      neighbours: ['书香政协'],
      path: ['耒阳市政协', '资阳市政协'],
      spread: ['书香政协'],
      query: ['initiative-adopters', '--param', 'initiative=书香政协'],
      cypher: ['MATCH (n:Brand) RETURN n.name AS name'],
      eval: ['--gold', 'gold', '--pred', 'pred'],
      doctor: [],
      remove: ['a.txt'],
    };
    for (const [command, more] of Object.entries(given)) {
      const { json } = await desk.run(command, ...more, '--json');
      expect([command, Object.keys(json[0] as object).sort()]).toEqual([command, documentedKeys(command)]);
    }
  });
});
