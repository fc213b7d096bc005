import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanReport } from '../../src/clean/index.js';
import { DATA_FOLDER, loadLexicon } from '../../src/knowledge/index.js';
import type { CleanText, NoiseReason } from '../../src/model/index.js';

/** The project's own lists. */
export const lexicon = loadLexicon(join(DATA_FOLDER, 'lexicon'));

/** The five reports of the project, as read. */
export const reports: readonly string[] = readdirSync(join(DATA_FOLDER, 'reports'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(DATA_FOLDER, 'reports', name), 'utf8'));

export function clean(raw: string): CleanText {
  return cleanReport(raw, lexicon);
}

/** The paragraphs that cleaning leaves. */
export function paragraphsOf(raw: string): string[] {
  const { text } = clean(raw);
  return text === '' ? [] : text.split('\n');
}

/** What was left out for a reason, as written. */
export function noiseOf(raw: string, reason: NoiseReason): string[] {
  const { noise } = clean(raw);
  return noise.filter((piece) => piece.reason === reason).map(({ start, end }) => raw.slice(start, end));
}
