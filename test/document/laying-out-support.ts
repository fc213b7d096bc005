import { layOutDocument } from '../../src/document/index.js';
import type { CleanText, Document } from '../../src/model/index.js';
import { clean, lexicon } from '../clean/cleaning-support.js';

/** A text taken as it is, with nothing left out. */
export function asIs(text: string): CleanText {
  return { text, raw: text, runs: text === '' ? [] : [{ cleanStart: 0, rawStart: 0, length: text.length }], noise: [] };
}

/** Cleans and lays out a report. */
export function lay(raw: string): Document {
  return layOutDocument('report.txt', clean(raw), lexicon);
}

/** Role and words of each paragraph. */
export function rolesOf(document: Document): string[] {
  return document.paragraphs.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
}
