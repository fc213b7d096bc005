import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutDocument } from '../../src/document/index.js';
import type { Document } from '../../src/model/index.js';
import { reports } from '../clean/cleaning-support.js';
import { anyText, damagedReport } from '../clean/damaged-reports.js';
import { asIs, lay, rolesOf } from './laying-out-support.js';

/** Paragraphs divide the text, sentences divide paragraphs, and nothing but white space lies between. */
function expectPartition(document: Document): void {
  const { text, paragraphs, sentences } = document;
  let end = 0;
  let sentence = 0;
  paragraphs.forEach((paragraph, index) => {
    expect(text.slice(end, paragraph.start).trim()).toBe('');
    expect(paragraph.end).toBeGreaterThan(paragraph.start);
    expect(paragraph.firstSentence).toBe(sentence);
    expect(paragraph.endSentence).toBeGreaterThan(paragraph.firstSentence);
    end = paragraph.start;
    for (const { index: number, paragraph: owner, ...range } of sentences.slice(paragraph.firstSentence, paragraph.endSentence)) {
      expect([number, owner]).toEqual([sentence, index]);
      expect(range.start).toBeGreaterThanOrEqual(end);
      expect(range.end).toBeGreaterThan(range.start);
      expect(text.slice(end, range.start).trim()).toBe('');
      end = range.end;
      sentence += 1;
    }
    expect(end).toBe(paragraph.end);
  });
  expect(text.slice(end).trim()).toBe('');
  expect(sentence).toBe(sentences.length);
}

describe('layOutDocument', () => {
  it('divides damaged reports into paragraphs and sentences without a gap', () => {
    fc.assert(
      fc.property(damagedReport, (raw) => {
        expectPartition(lay(raw));
      }),
      { numRuns: 25 },
    );
  });

  it('divides any text, cleaned or not, with or without a lexicon', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expectPartition(lay(raw));
        expectPartition(layOutDocument('any', asIs(raw)));
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end on a million characters in one line', () => {
    expect(lay('政协委员调研'.repeat(170_000)).sentences).toHaveLength(1);
    expect(layOutDocument('marks', asIs('《“(。'.repeat(250_000))).paragraphs).toHaveLength(1);
  });

  it('says nothing of an empty text', () => {
    expect(lay('')).toMatchObject({ title: '', paragraphs: [], sentences: [] });
  });

  it('keeps the name and shares the text of the cleaned report', () => {
    const document = lay('云岭市政协召开会议\n会议圆满。');
    expect(document).toMatchObject({ name: 'report.txt', text: '云岭市政协召开会议\n会议圆满。' });
    expect(document.clean.raw).toBe('云岭市政协召开会议\n会议圆满。');
  });

  it('keeps a heading or a title whole and splits text and captions', () => {
    const document = lay('连续四年!云岭市政协获评先进\n2024-10-26\n会议开始。会议结束。\n图为会场。图为来宾。\n');
    expect(document.paragraphs.map(({ role, firstSentence, endSentence }) => [role, endSentence - firstSentence])).toEqual([
      ['title', 1],
      ['byline', 1],
      ['body', 2],
      ['caption', 2],
    ]);
  });

  it('lays the five reports out as a reader sees them', () => {
    expect(
      reports.map((report) => {
        const document = lay(report);
        return [document.title, rolesOf(document).filter((line) => !/^(?:body|heading|title|subtitle)/u.test(line))];
      }),
    ).toMatchSnapshot();
  });
});
