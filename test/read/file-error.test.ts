import { describe, expect, it } from 'vitest';
import { describeFileError } from '../../src/read/file-error.js';

const failed = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

describe('describeFileError', () => {
  it.each([
    ['ENOENT', 'missing', 'no such file'],
    ['EACCES', 'unreadable', 'not permitted'],
    ['EPERM', 'unreadable', 'not permitted'],
    ['EISDIR', 'unreadable', 'folder'],
    ['EIO', 'unreadable', 'EIO'],
  ])('says what %s means', (code, reason, words) => {
    const cause = failed(code);
    const error = describeFileError('/reports/a.txt', cause);
    expect(error).toMatchObject({ path: '/reports/a.txt', reason, cause });
    expect(error.message).toContain(words);
    expect(error.message.startsWith('/reports/a.txt: ')).toBe(true);
  });
});
