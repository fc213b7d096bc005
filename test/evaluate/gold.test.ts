import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGoldFolder, scoreReport } from '../../src/evaluate/index.js';

const data = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
const golds = await readGoldFolder(data('gold'));

describe.each(golds)('data/gold/$file', ({ file, gold }) => {
  it('annotates a report of data/reports, each relation between entities it lists', async () => {
    expect((await readFile(data(`reports/${gold.report}`), 'utf8')).length).toBeGreaterThan(0);
    expect(scoreReport(gold, { ...gold }).errors.filter(({ verdict }) => verdict === 'gold broken')).toEqual([]);
  });

  it('quotes the report word for word', async () => {
    const text = await readFile(data(`reports/${gold.report}`), 'utf8');
    const raw = JSON.parse(await readFile(data(`gold/${file}`), 'utf8')) as {
      relations: { evidence?: string }[];
      measures?: { evidence?: string }[];
      noise?: string[];
    };
    const quotes = [...raw.relations, ...(raw.measures ?? [])].flatMap(({ evidence }) => evidence ?? []).concat(raw.noise ?? []);
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
  });
});
