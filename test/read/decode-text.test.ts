import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.js';
import { encodeGb18030, encodeUtf16, SENTENCES } from './chinese-bytes.js';

/** What somebody gets who opens `bytes` in the wrong encoding and saves the result as UTF-8. */
function misread(bytes: Uint8Array, encoding: string): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8');
}

function problemOf(bytes: Uint8Array): string {
  const decoding = decodeText(bytes);
  return 'problem' in decoding ? decoding.problem : `text in ${decoding.encoding}`;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCES), SENTENCES, 'utf-8'],
    ['UTF-8 with a byte order mark, which stays', Buffer.from(`\ufeff${SENTENCES}`), `\ufeff${SENTENCES}`, 'utf-8'],
    ['UTF-16, little end first', encodeUtf16(SENTENCES, 'le'), `\ufeff${SENTENCES}`, 'utf-16le'],
    ['UTF-16, big end first', encodeUtf16(SENTENCES, 'be'), `\ufeff${SENTENCES}`, 'utf-16be'],
    ['GB18030', encodeGb18030(SENTENCES), SENTENCES, 'gb18030'],
    [
      'GB18030 with a four-byte character',
      Buffer.concat([encodeGb18030(SENTENCES), Buffer.from([0x95, 0x32, 0x82, 0x36])]),
      `${SENTENCES}𠀀`,
      'gb18030',
    ],
    [
      'traditional characters',
      Buffer.from('專門協商機構應當發揮優勢,積極建言資政,廣泛凝聚共識。'),
      '專門協商機構應當發揮優勢,積極建言資政,廣泛凝聚共識。',
      'utf-8',
    ],
    ['a stray control code, which stays', Buffer.from(`\u0008${SENTENCES}`), `\u0008${SENTENCES}`, 'utf-8'],
  ])('reads %s', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \r\n\t\u3000\n'), 'empty'],
    ['a byte order mark and white space', Buffer.from('\ufeff \n'), 'empty'],
    ['NULs', Buffer.from(`${SENTENCES}\0`), 'binary'],
    ['NULs in UTF-16', encodeUtf16(`${SENTENCES}\0`, 'le'), 'binary'],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7) % 251)), 'binary'],
    ['English', Buffer.from('The committee held 12 meetings and heard from its members.'), 'not-chinese'],
    ['English that quotes a Chinese name', Buffer.from('The committee of Leiyang (耒阳) held meetings.'), 'not-chinese'],
    ['Japanese', Buffer.from('これは日本語の文章であり、漢字とひらがなでかかれています。'), 'not-chinese'],
    ['figures only', Buffer.from('2024 12 31\n'), 'not-chinese'],
    [
      'Big5',
      Buffer.from([0xac, 0x46, 0xa8, 0xf3, 0xa9, 0x65, 0xad, 0xfb, 0xb7, 0x7c, 0xb6, 0x7d, 0xae, 0x69, 0xbd, 0xd5, 0xac, 0xe3]),
      'encoding',
    ],
    ['UTF-8 cut inside a character', Buffer.from(SENTENCES).subarray(0, 40), 'encoding'],
    ['UTF-8 with one broken byte', Buffer.concat([Buffer.from(SENTENCES), Buffer.from([0xff]), Buffer.from(SENTENCES)]), 'encoding'],
    ['UTF-8 misread as GB18030 and saved', misread(Buffer.from(SENTENCES), 'gb18030'), 'encoding'],
    ['GB18030 misread as UTF-8 and saved', misread(encodeGb18030(SENTENCES), 'utf-8'), 'encoding'],
    ['UTF-8 misread as Latin-1 and saved', Buffer.from(Buffer.from(SENTENCES).toString('latin1'), 'utf8'), 'encoding'],
    ['UTF-16 without a mark', encodeUtf16(SENTENCES, 'le', false), 'encoding'],
    ['UTF-16 with half a code unit', encodeUtf16(SENTENCES, 'le').subarray(0, 41), 'encoding'],
    ['a mark for UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]), 'encoding'],
  ])('refuses %s', (_name, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  it('gives every code unit of any accepted UTF-8 text', () => {
    const word = fc.constantFrom('政协', '委员', '的', '开展', '\r\n', '\n', '\u00a0', '😀', '12', 'AB', '\u2028', '𠀀', '\ufeff');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = `${words.join('')}协商民主`;
        expect(decodeText(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoding = decodeText(bytes);
        expect('problem' in decoding || decoding.text.length > 0).toBe(true);
      }),
    );
  });
});
