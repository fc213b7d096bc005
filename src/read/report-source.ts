import type { TextEncoding } from './decode-text.js';
import type { SourceFile } from './source-file.js';

/** A report as read: its words exactly as decoded (a leading byte order mark stays), so that offsets count in them. */
export interface ReportSource extends SourceFile {
  readonly text: string;
  readonly encoding: TextEncoding;
}
