import type { UnreadableReason } from '../model/errors.js';

/** A format other than plain text: what to call it, and whether it is text at all. */
export interface ForeignFormat {
  readonly what: string;
  readonly reason: Extract<UnreadableReason, 'binary' | 'unsupported'>;
}

/** Beginnings by which formats are known, written as one character a byte. */
const SIGNATURES: readonly (readonly [beginning: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document (docx, xlsx)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (doc, xls)'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ\0', 'an xz file'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i;
const BYTES_LOOKED_AT = 512;

/** What the first bytes show a file to be, if they show it to be something other than plain text. */
export function recogniseFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const beginning = Buffer.from(bytes.subarray(0, BYTES_LOOKED_AT)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => beginning.startsWith(signature));
  if (known) return { what: known[1], reason: 'binary' };
  return WEB_PAGE.test(beginning) ? { what: 'a web page', reason: 'unsupported' } : undefined;
}
