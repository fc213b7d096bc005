import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError } from '../../src/model/errors.js';
import { readReport } from '../../src/read/index.js';
import { encodeGb18030, SENTENCES } from './chinese-bytes.js';
import { temporaryFolder } from './temporary-folder.js';

async function failure(path: string, maxBytes?: number): Promise<UnreadableReportError> {
  const error: unknown = await readReport({ path, name: 'x.txt' }, maxBytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableReportError)) throw new Error(`expected an UnreadableReportError, got ${String(error)}`);
  return error;
}

async function fileWith(bytes: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'x.txt');
  await writeFile(path, bytes);
  return path;
}

describe('readReport', () => {
  it('gives the text that a plain reading of the file gives', async () => {
    const path = await fileWith(`\ufeff${SENTENCES}`);
    const source = await readReport({ path, name: 'x.txt' });
    expect(source).toEqual({ path, name: 'x.txt', encoding: 'utf-8', text: await readFile(path, 'utf8') });
  });

  it('reads GB18030', async () => {
    const path = await fileWith(encodeGb18030(SENTENCES));
    expect(await readReport({ path, name: 'x.txt' })).toMatchObject({ text: SENTENCES, encoding: 'gb18030' });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n', 'binary', 'PDF'],
    ['a docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary', 'docx'],
    ['an RTF document', '{\\rtf1\\ansi', 'binary', 'RTF'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'binary', 'PNG'],
    ['a web page', `\ufeff\n<!DOCTYPE html><body>${SENTENCES}`, 'unsupported', 'web page'],
    ['an empty file', '', 'empty', 'empty'],
    ['English', 'A report of the committee.', 'not-chinese', 'Chinese'],
  ])('refuses %s and says so', async (_name, bytes, reason, word) => {
    const path = await fileWith(bytes);
    const error = await failure(path);
    expect(error.reason).toBe(reason);
    expect(error.path).toBe(path);
    expect(error.message).toContain(path);
    expect(error.message).toContain(word);
  });

  it('states the limit when a file is too large', async () => {
    const error = await failure(await fileWith('政'.repeat(700_000)), 1024 * 1024);
    expect(error.reason).toBe('too-large');
    expect(error.message).toContain('2.0 MiB');
    expect(error.message).toContain('1.0 MiB');
  });

  it('tells a missing file from a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'x.txt'));
    expect((await failure(join(folder, 'x.txt'))).reason).toBe('unreadable');
    expect((await failure(join(folder, 'y.txt'))).reason).toBe('missing');
  });
});
