import { readFile, stat } from 'node:fs/promises';
import { UnreadableReportError } from '../model/errors.js';
import { decodeText } from './decode-text.js';
import { describeFileError } from './file-error.js';
import { recogniseFormat } from './file-signature.js';
import type { ReportSource } from './report-source.js';
import type { SourceFile } from './source-file.js';

/** The largest file that is taken for a report; the longest real ones are under 1 MiB. */
export const MAX_REPORT_BYTES = 20 * 1024 * 1024;

/**
 * Reads one file as the text of a report. Throws an UnreadableReportError that names the file and the reason
 * if it is missing, empty, not plain text, too large, in an unknown encoding, not Chinese, or cannot be opened.
 */
export async function readReport(file: SourceFile, maxBytes = MAX_REPORT_BYTES): Promise<ReportSource> {
  const bytes = await readBytes(file.path, maxBytes);
  const format = recogniseFormat(bytes);
  if (format)
    throw new UnreadableReportError(file.path, format.reason, `${file.path}: it is ${format.what}; save its words as plain text.`);
  const decoding = decodeText(bytes);
  if ('problem' in decoding) throw new UnreadableReportError(file.path, decoding.problem, `${file.path}: ${decoding.says}.`);
  return { ...file, ...decoding };
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw tooLarge(path, size, maxBytes);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UnreadableReportError ? error : describeFileError(path, error);
  }
}

function tooLarge(path: string, size: number, limit: number): UnreadableReportError {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return new UnreadableReportError(
    path,
    'too-large',
    `${path}: ${mebibytes(size)} MiB is more than a report may have (${mebibytes(limit)} MiB); split it.`,
  );
}
