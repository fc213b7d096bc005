import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_PREDICTION, readGoldFolder, readPrediction } from '../../src/evaluate/index.js';
import { NotFoundError, UsageError } from '../../src/model/errors.js';
import { temporaryFolder } from '../read/temporary-folder.js';
import { GOLD } from './sample.js';

async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    await writeFile(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('readGoldFolder', () => {
  it('reads the annotations by file name', async () => {
    const folder = await folderWith({ 'b.json': GOLD, 'a.json': GOLD, 'README.md': '# gold' });
    expect((await readGoldFolder(folder)).map(({ file, gold }) => [file, gold.report])).toEqual([
      ['a.json', 'a.txt'],
      ['b.json', 'a.txt'],
    ]);
  });

  it.each([
    ['no annotation', {}, NotFoundError, 'no annotations'],
    ['text that is no JSON', { 'a.json': '{' }, UsageError, 'a.json'],
    ['an unknown kind', { 'a.json': { ...GOLD, entities: [{ kind: 'Slogan', name: '金点子' }] } }, UsageError, 'entities.0.kind'],
  ])('refuses a folder with %s', async (_name, files, type, words) => {
    const reading = readGoldFolder(await folderWith(files));
    await expect(reading).rejects.toBeInstanceOf(type);
    await expect(reading).rejects.toThrow(words);
  });
});

describe('readPrediction', () => {
  const gold = { file: '000.json', gold: { ...GOLD, report: '000_48c0.txt' } };
  const named = (name: string) => ({ ...EMPTY_PREDICTION, entities: [{ kind: 'Person', name }] });

  it('takes the file of the annotation’s name before that of the report’s', async () => {
    const folder = await folderWith({ '000.json': named('甲'), '000_48c0.json': named('乙') });
    expect((await readPrediction(folder, gold)).entities).toEqual([{ kind: 'Person', name: '甲' }]);
  });

  it('takes the file of the report’s name', async () => {
    const folder = await folderWith({ '000_48c0.json': named('乙') });
    expect((await readPrediction(folder, gold)).entities).toEqual([{ kind: 'Person', name: '乙' }]);
  });

  it('takes a missing file for an empty prediction', async () => {
    expect(await readPrediction(await folderWith({}), gold)).toEqual(EMPTY_PREDICTION);
  });
});
