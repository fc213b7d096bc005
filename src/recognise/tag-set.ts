import type { ConditionalRandomField } from './conditional-random-field.js';
import type { Token } from './unigram-tokeniser.js';

/** What the model knows beside its weights: ids of tokens, names of tags, scores of tag sequences. */
export interface TagSet {
  readonly tokenIds: ReadonlyMap<string, number>;
  /** Tag names by id: `B_PERSON`, `M_PERSON`, `E_PERSON`, `S_PERSON`, …, `O`. */
  readonly tags: readonly string[];
  readonly field: ConditionalRandomField;
}

interface TagSetFile {
  readonly char2id: Readonly<Record<string, number>>;
  readonly id2label: Readonly<Record<string, string>>;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly trans: readonly (readonly number[])[];
}

/** Reads `tags-and-transitions.json`. */
export function readTagSet(json: string): TagSet {
  const file = JSON.parse(json) as TagSetFile;
  const tags = Object.keys(file.id2label).map((_, id) => file.id2label[String(id)] ?? 'O');
  return {
    tokenIds: new Map(Object.entries(file.char2id)),
    tags,
    field: {
      tags: tags.length,
      start: Float64Array.from(file.start),
      end: Float64Array.from(file.end),
      transitions: Float64Array.from(file.trans.flat()),
    },
  };
}

/** The model's own tokens: words it knows stay whole, others fall apart into characters; white space is left out. */
export function modelTokens({ tokenIds }: TagSet, words: readonly Token[]): readonly Token[] {
  return words.flatMap((word) => {
    if (word.text.trim() === '') return [];
    if (tokenIds.has(word.text)) return [word];
    return [...word.text].map((text, index) => ({ text, start: word.start + index, end: word.start + index + text.length }));
  });
}

/** Ids for the model; tokens it has never seen by their sort. */
export function tokenIdsOf({ tokenIds }: TagSet, tokens: readonly Token[]): BigInt64Array {
  const unknown = (text: string): string => (/^\d+$/u.test(text) ? '[NUMBER]' : /^[\u4e00-\u9fff]+$/u.test(text) ? '[HANZI]' : '[UNK]');
  return BigInt64Array.from(tokens, ({ text }) => BigInt(tokenIds.get(text) ?? tokenIds.get(unknown(text)) ?? 0));
}
