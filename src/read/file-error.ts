import { UnreadableReportError, type UnreadableReason } from '../model/errors.js';

const CAUSES: Readonly<Record<string, { reason: UnreadableReason; says: string }>> = {
  ENOENT: { reason: 'missing', says: 'there is no such file or folder' },
  ENOTDIR: { reason: 'missing', says: 'there is no such file or folder' },
  EACCES: { reason: 'unreadable', says: 'reading it is not permitted' },
  EPERM: { reason: 'unreadable', says: 'reading it is not permitted' },
  EISDIR: { reason: 'unreadable', says: 'it is a folder, not a file' },
  ELOOP: { reason: 'unreadable', says: 'its links lead in a circle' },
  ENAMETOOLONG: { reason: 'unreadable', says: 'its name is too long' },
};

/** Puts an error of the file system into words: what is wrong with which path. */
export function describeFileError(path: string, error: unknown): UnreadableReportError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = CAUSES[code];
  return new UnreadableReportError(
    path,
    known?.reason ?? 'unreadable',
    `${path}: ${known?.says ?? `it cannot be read (${code || String(error)})`}.`,
    {
      cause: error,
    },
  );
}
