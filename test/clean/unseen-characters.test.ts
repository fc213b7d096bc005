import { describe, expect, it } from 'vitest';
import { noiseOf, paragraphsOf } from './cleaning-support.js';

describe('dropUnseenCharacters', () => {
  it.each([
    ['a byte order mark', '\ufeff'],
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a control character', '\u0007'],
    ['an icon-font character', '\ue001'],
    ['a lone high surrogate', '\ud842'],
    ['a lone low surrogate', '\udfb7'],
  ])('leaves out %s', (_, character) => {
    expect(paragraphsOf(`政协${character}委员调研。`)).toEqual(['政协委员调研。']);
    expect(noiseOf(`政协${character}委员调研。`, 'control')).toEqual([character]);
  });

  it('keeps characters beyond the basic plane and spaces between characters', () => {
    expect(paragraphsOf('委员𠮷 田和张\u3000三调研。')).toEqual(['委员𠮷 田和张\u3000三调研。']);
  });
});
