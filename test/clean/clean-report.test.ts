import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../src/clean/index.js';
import { type CleanText, toRawSpan } from '../../src/model/index.js';
import { clean, paragraphsOf, reports } from './cleaning-support.js';
import { anyText, damagedReport } from './damaged-reports.js';

function expectTrueMap(cleaned: CleanText, raw: string): void {
  expect(cleaned.raw).toBe(raw);
  expect(cleaned.runs.map(({ rawStart, length }) => raw.slice(rawStart, rawStart + length)).join('')).toBe(cleaned.text);
  const pieces = [
    ...cleaned.runs.map(({ rawStart, length }) => ({ start: rawStart, end: rawStart + length })),
    ...cleaned.noise.map(({ start, end }) => ({ start, end })),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const piece of pieces) {
    expect(piece.start).toBe(end);
    expect(piece.end).toBeGreaterThan(piece.start);
    end = piece.end;
  }
  expect(end).toBe(raw.length);
  let before = -1;
  for (let offset = 0; offset < cleaned.text.length; offset += 1) {
    const { start } = toRawSpan(cleaned, { start: offset, end: offset + 1 });
    if (start <= before || raw[start] !== cleaned.text[offset]) throw new Error(`offset ${offset} maps to ${start}, after ${before}`);
    before = start;
  }
}

describe('cleanReport', () => {
  it('copies code units in order and says of every other one why it was left out', () => {
    fc.assert(
      fc.property(damagedReport, (raw) => {
        expectTrueMap(clean(raw), raw);
      }),
      { numRuns: 40 },
    );
  });

  it('takes any string, with or without a lexicon, and leaves tidy lines', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const cleaned of [clean(raw), cleanReport(raw)]) {
          expectTrueMap(cleaned, raw);
          expect(cleaned.text).not.toMatch(/\p{Surrogate}/u);
          for (const line of cleaned.text === '' ? [] : cleaned.text.split(/[\n\r\v\f\u0085\u2028\u2029]/u)) {
            expect(line).not.toBe('');
            expect(line.trim()).toBe(line);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing more to leave out when it reads its own result', () => {
    for (const report of reports) expect(clean(clean(report).text).text).toBe(clean(report).text);
  });

  it.each(['\r\n', '\r', '\u2028'])('reads the same paragraphs whatever the line end is (%j)', (lineEnd) => {
    for (const report of reports) {
      const lines = clean(report.replaceAll('\n', lineEnd)).text.split(lineEnd === '\r\n' ? '\n' : lineEnd);
      expect(lines).toEqual(paragraphsOf(report));
    }
  });

  it('leaves out the same whether marks are wide or narrow', () => {
    for (const report of reports) {
      const wide = report.replace(/[!-~]/gu, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0));
      expect(clean(wide).runs).toEqual(clean(report).runs);
    }
  });

  it('leaves out at most what a page carries beside a report', () => {
    for (const report of reports) {
      const dropped = clean(report).noise.filter(({ reason }) => reason !== 'whitespace' && reason !== 'repetition');
      expect(dropped.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(report.length * 0.06);
    }
  });

  it.each([
    ['one line', '政协委员调研'.repeat(170_000), 1_020_000],
    ['line ends', '\n'.repeat(300_000), 0],
    ['white space inside a line', `政${' '.repeat(1_000_000)}协`, 1_000_002],
    ['opening marks', '《“('.repeat(300_000), 900_000],
    ['beginnings of comments', '<!--'.repeat(250_000), 8],
    ['beginnings of scripts', '<script '.repeat(120_000), 960_000 - 1],
    ['buttons that end in text', `${'大 小 '.repeat(40)}x。\n`.repeat(2_000), 162],
    ['menus that end in text', `${'a > b | '.repeat(25)}。\n`.repeat(2_000), 201],
    ['beginnings of counters', '浏览:记者'.repeat(60_000), 300_000],
  ])('comes to an end on a million characters of %s', (_, raw, length) => {
    expect(clean(raw).text).toHaveLength(length);
  });
});
