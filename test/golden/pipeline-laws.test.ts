import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';
import type { ReportExtraction } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';

const folder = new URL('../../data/reports/', import.meta.url);
const reports = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const pipeline = createPipeline(loadKnowledge());

function expectTrueOffsets(text: string, extraction: ReportExtraction): void {
  const ids = new Set(extraction.entities.map(({ id }) => id));
  for (const { name, mentions } of extraction.entities) {
    expect(mentions.length, name).toBeGreaterThan(0);
    for (const { start, end } of mentions) expect(0 <= start && start < end && end <= text.length, name).toBe(true);
  }
  for (const { evidence, subjectId } of [...extraction.relations, ...extraction.measures]) {
    expect(ids.has(subjectId)).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
  for (const { objectId } of extraction.relations) expect(ids.has(objectId)).toBe(true);
}

describe('every quote is the report’s own words', () => {
  it.each(reports)('in $name', async ({ name, text }) => {
    expectTrueOffsets(text, await pipeline.extract(name, text));
  });

  it.each(reports)('in $name with CRLF', async ({ name, text }) => {
    const crlf = text.replace(/\r?\n/gu, '\r\n');
    expectTrueOffsets(crlf, await pipeline.extract(name, crlf));
  });

  it('in damaged reports: passages cut, doubled, moved, with characters outside the BMP and lone surrogates put in', async () => {
    const strange = fc.constantFrom('𠮷', '𠮷市政协', '\ud842', '\u200b', '“', '”', '《', '》', '\r\n', '\u3000', '…', '\ufeff', '政协', '。');
    const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 400 }), put: fc.array(strange, { maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...reports), fc.array(cut, { minLength: 1, maxLength: 8 }), async ({ name, text }, cuts) => {
        let damaged = text.slice(0, 5000);
        for (const { at, length, put } of cuts) {
          const start = Math.floor(at * damaged.length);
          damaged = damaged.slice(0, start) + put.join('') + damaged.slice(start + length);
        }
        expectTrueOffsets(damaged, await pipeline.extract(name, damaged));
      }),
      { numRuns: 40 },
    );
  });

  it('of any text at all, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expectTrueOffsets(text, await pipeline.extract('x.txt', text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('ids', () => {
  it('are the same at every reading', async () => {
    for (const { name, text } of reports) {
      expect(await pipeline.extract(name, text)).toEqual(await pipeline.extract(name, text));
    }
  });

  it('join what several reports name: the initiatives 1453 and 书香政协, the committee of 湖南省', async () => {
    const extractions = await Promise.all(reports.map(({ name, text }) => pipeline.extract(name, text)));
    const reportsNaming = (name: string) =>
      new Set(extractions.flatMap(({ entities, report }) => entities.filter((entity) => entity.name === name).map(({ id }) => `${id} ${report}`)));
    const idsOf = (name: string) => new Set([...reportsNaming(name)].map((line) => line.split(' ')[0]));
    for (const name of ['1453', '书香政协', '湖南省政协', '五个一']) {
      expect(reportsNaming(name).size, name).toBeGreaterThan(1);
      expect(idsOf(name).size, name).toBe(1);
    }
  });
});
