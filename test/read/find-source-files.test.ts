import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSourceFiles, type SourceListing } from '../../src/read/index.js';
import { temporaryFolder } from './temporary-folder.js';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  return folder;
}

const names = (listing: SourceListing) => listing.files.map((file) => file.name);
const reasons = (listing: SourceListing) => listing.failures.map((failure) => failure.reason);

describe('findSourceFiles', () => {
  it('takes text files of a folder to the bottom, by their path in it', async () => {
    const folder = await folderWith('b.txt', 'a/z.TXT', 'a/b/c.txt', 'notes.md', '.hidden.txt', '.git/x.txt');
    const listing = await findSourceFiles([folder]);
    expect(names(listing)).toEqual(['a/b/c.txt', 'a/z.TXT', 'b.txt']);
    expect(listing.files[0]?.path).toBe(join(folder, 'a/b/c.txt'));
    expect(listing.failures).toEqual([]);
  });

  it('takes a file given directly by its base name, whatever its ending, in the order given', async () => {
    const folder = await folderWith('deep/b.md', 'a.txt');
    expect(names(await findSourceFiles(['deep/b.md', 'a.txt'], folder))).toEqual(['b.md', 'a.txt']);
  });

  it('takes a file once that is reached twice, also through a link', async () => {
    const folder = await folderWith('a.txt', 'sub/b.txt');
    await symlink(join(folder, 'a.txt'), join(folder, 'sub/link.txt'));
    await symlink(folder, join(folder, 'sub/loop'));
    const listing = await findSourceFiles([folder, folder, join(folder, 'a.txt')]);
    expect(names(listing)).toEqual(['a.txt', 'sub/b.txt']);
    expect(listing.failures).toEqual([]);
  });

  it('refuses the later of two files with one name, also in another spelling of Unicode', async () => {
    const folder = await folderWith('one/a.txt', 'two/a.txt', 'one/\u00e9.txt', 'two/e\u0301.txt');
    const listing = await findSourceFiles([join(folder, 'one'), join(folder, 'two')]);
    expect(listing.files.map((file) => file.path)).toEqual([join(folder, 'one/a.txt'), join(folder, 'one/\u00e9.txt')]);
    expect(reasons(listing)).toEqual(['name-taken', 'name-taken']);
    expect(listing.failures[0]?.message).toContain(join(folder, 'one/a.txt'));
  });

  it('lists what is wrong with a path and goes on', async () => {
    const folder = await folderWith('good.txt', 'only-notes/a.md');
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
    await symlink('circle', join(folder, 'circle'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const listing = await findSourceFiles(['absent.txt', 'only-notes', 'circle', 'good.txt/below.txt', '.'], folder);
    expect(names(listing)).toEqual(['good.txt']);
    expect(listing.failures.map((failure) => [failure.path.slice(folder.length + 1), failure.reason])).toEqual([
      ['absent.txt', 'missing'],
      ['only-notes', 'missing'],
      ['circle', 'unreadable'],
      ['good.txt/below.txt', 'missing'],
      ['dangling.txt', 'unreadable'],
      ['pipe.txt', 'unreadable'],
    ]);
  });
});
