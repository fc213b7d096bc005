import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = ['', 'cypher/', 'data/', 'data/gold/', 'data/lexicon/', 'docs/', 'docs/decisions/'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`),
);

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const namesIn = (folder: string): string[] => readdirSync(new URL(folder, ROOT)).sort();
const foldersIn = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('documents', () => {
  it.each(DOCUMENTS)('%s links to files that are there', (path) => {
    const targets = [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/gu)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !statSync(new URL(target, new URL(path, ROOT)), { throwIfNoEntry: false }));
    expect(missing).toEqual([]);
  });

  it('list every variable of the environment that is read', () => {
    const known = [...read('src/config.ts').matchAll(/environment\['(\w+)'\]/gu)].map(([, name]) => name);
    const table = /^\| variable [^]*?\n\n/mu.exec(read('README.md'))?.[0] ?? '';
    expect([...table.matchAll(/`([A-Z][A-Z0-9_]+)`/gu)].map(([, name]) => name).sort()).toEqual([...new Set(known)].sort());
  });

  it('list every command', () => {
    const table = /^\| command [^]*?\n\n/mu.exec(read('README.md'))?.[0] ?? '';
    const told = [...table.matchAll(/`([a-z]+)(?: [^`]*)?`/gu)].map(([, name]) => name);
    const commands = namesIn('src/cli/commands/').map((name) => name.replace('.ts', ''));
    expect(told).toEqual(expect.arrayContaining(commands));
  });

  it('say of every lexicon what it is', () => {
    const told = [...read('data/lexicon/README.md').matchAll(/^\| \[([a-z-]+)\]\(\1\.txt\)/gmu)].map(([, name]) => `${name}.txt`);
    expect(told.sort()).toEqual(namesIn('data/lexicon/').filter((name) => name.endsWith('.txt')));
  });

  it('say of every folder of data and every report where it comes from', () => {
    const told = read('data/README.md');
    const folders = foldersIn('data/').filter((name) => namesIn(`data/${name}/`).length > 0);
    expect(folders.filter((name) => !told.includes(`](${name}`))).toEqual([]);
    expect(namesIn('data/reports/').filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it('name every room of the house', () => {
    const told = [...read('CONTRIBUTING.md').matchAll(/^\| `(\w+)\/` \|/gmu)].map(([, name]) => name);
    expect(told.sort()).toEqual(foldersIn('src/'));
  });
});
