import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/cli/write-atomically.js';
import { UsageError } from '../../src/model/index.js';
import { temporaryFolder } from '../read/temporary-folder.js';

describe('writeAtomically', () => {
  it('writes pieces one after the other, making folders on the way', async () => {
    const folder = await temporaryFolder();
    await writeAtomically(join(folder, 'a/b.txt'), ['一', '二']);
    expect(await readFile(join(folder, 'a/b.txt'), 'utf8')).toBe('一二');
    expect(await readdir(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('leaves what was there, and nothing else, when the pieces break off', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'b.txt'), 'before');
    async function* breaking() {
      yield 'half';
      throw new Error('the store is gone');
    }
    await expect(writeAtomically(join(folder, 'b.txt'), breaking())).rejects.toThrow('the store is gone');
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['b.txt']);
  });

  it('says that the place cannot be written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'b.txt'));
    await writeFile(join(folder, 'file'), '');
    await expect(writeAtomically(join(folder, 'b.txt'), ['x'])).rejects.toBeInstanceOf(UsageError);
    await expect(writeAtomically(join(folder, 'file/b.txt'), ['x'])).rejects.toBeInstanceOf(UsageError);
    expect((await readdir(folder)).sort()).toEqual(['b.txt', 'file']);
  });
});
