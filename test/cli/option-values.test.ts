import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/cli/did-you-mean.js';
import { hintOfReaderVersion, readHomeHint, readerVersionWithHint } from '../../src/cli/home-hint.js';
import { readParameters } from '../../src/cli/key-values.js';
import { entityKinds, integerBetween, relationTypes } from '../../src/cli/option-values.js';
import { UsageError } from '../../src/model/index.js';

describe('readParameters', () => {
  it('takes text as it stands and JSON after :=', () => {
    expect(readParameters(['name=1453', 'least:=2', 'kinds:=["Brand"]', 'empty=', 'sum=a=b', '地方=耒阳市'])).toEqual({
      name: '1453',
      least: 2,
      kinds: ['Brand'],
      empty: '',
      sum: 'a=b',
      地方: '耒阳市',
    });
  });

  it.each([['name'], ['=x'], ['a b=c'], ['n:=x']])('refuses %s', (given) => {
    expect(() => readParameters([given])).toThrow(UsageError);
  });

  it('refuses a name given twice', () => {
    expect(() => readParameters(['a=1', 'a=2'])).toThrow('"a" is given twice');
  });

  it('takes no parameter for a property of every object', () => {
    expect(Object.keys(readParameters(['__proto__=x']))).toEqual(['__proto__']);
  });
});

describe('readHomeHint', () => {
  it.each([
    ['湖南省/衡阳市/耒阳市', ['湖南省', '衡阳市', '耒阳市']],
    ['四川省／资阳市', ['四川省', '资阳市']],
    ['全国', []],
    ['auto', null],
  ])('%s', (given, path) => {
    expect(readHomeHint(given)).toEqual(path);
  });

  it.each(['', '湖南省//耒阳市', '/湖南省'])('refuses "%s"', (given) => {
    expect(() => readHomeHint(given)).toThrow(UsageError);
  });

  it.each([[['湖南省', '衡阳市']], [[]], [undefined]])('comes back from a reader version: %j', (home) => {
    expect(hintOfReaderVersion(readerVersionWithHint('7+model', home))).toEqual(home);
  });
});

describe('lists of the ontology’s words', () => {
  it('reads kinds and types in any case, between commas or spaces', () => {
    expect(entityKinds('brand, POLICY，Person')).toEqual(['Brand', 'Policy', 'Person']);
    expect(relationTypes('carries_out ORIGINATES')).toEqual(['CARRIES_OUT', 'ORIGINATES']);
  });

  it('refuses words that are none, with the nearest', () => {
    expect(() => entityKinds('Comittee')).toThrow('Did you mean "Committee"?');
    expect(() => relationTypes('originate')).toThrow('Did you mean "ORIGINATES"?');
  });
});

describe('integerBetween', () => {
  it.each(['0', '4', '1.5', '-1', 'x', ''])('refuses "%s" for 1 to 3', (value) => {
    expect(() => integerBetween(1, 3)(value)).toThrow('from 1 to 3');
  });

  it('reads the ends', () => {
    expect([integerBetween(1, 3)('1'), integerBetween(1, 3)('3')]).toEqual([1, 3]);
  });
});

describe('didYouMean', () => {
  it.each([
    ['jsnl', ['jsonl', 'gexf'], 'Did you mean "jsonl"?'],
    ['brand', ['Brand', 'Policy'], 'Did you mean "Brand"?'],
    ['xxxxxxxx', ['jsonl', 'gexf'], 'There is: jsonl, gexf.'],
  ])('%s', (word, known, hint) => {
    expect(didYouMean(word, known)).toBe(hint);
  });
});
