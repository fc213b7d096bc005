import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { type Document, type Recognised, type RecognisedSpan, type Recogniser, NotFoundError, foldWidth } from '../model/index.js';
import { decodeTags, tagProbabilities } from './conditional-random-field.js';
import { type TagSet, modelTokens, readTagSet, tokenIdsOf } from './tag-set.js';
import { type Token, cutIntoWords, readUnigramDictionary } from './unigram-tokeniser.js';

/** Told as {@link Recogniser.name}. */
export const NAME_MODEL = 'cutword-ner';
const LONGEST_SENTENCE = 400;
/** How many tokens on either side of a name its probability is weighed with. */
const SURROUNDINGS = 3;

/**
 * Opens the name model of a folder: `model.onnx`, `tags-and-transitions.json` and `dict.txt`. One session, one thread, sentences one
 * by one (padding a batch changes what the model says). Throws a NotFoundError where a file is missing
 * or the runtime does not load.
 */
export async function openNameModel(folder: string): Promise<Recogniser> {
  const read = (file: string): Promise<Buffer> =>
    readFile(join(folder, file)).catch((cause: unknown) => {
      throw new NotFoundError(`The name model is incomplete: ${join(folder, file)} cannot be read. Restore it, or read with rules alone.`, {
        cause,
      });
    });
  const [weights, tagFile, dictionaryFile] = await Promise.all([read('model.onnx'), read('tags-and-transitions.json'), read('dict.txt')]);
  const tagSet = readTagSet(tagFile.toString('utf8'));
  const dictionary = readUnigramDictionary(dictionaryFile.toString('utf8'));
  const onnx = await import('onnxruntime-node').catch((cause: unknown) => {
    throw new NotFoundError('The name model cannot run: onnxruntime-node does not load on this machine. Read with rules alone.', { cause });
  });
  const options: InferenceSession.SessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 };
  const session = await onnx.InferenceSession.create(weights, options);
  const emissionsOf = async (tokens: readonly Token[]): Promise<Float32Array> => {
    const ids = new onnx.Tensor('int64', tokenIdsOf(tagSet, tokens), [1, tokens.length]);
    const { logits } = await session.run({ ids });
    return logits?.data as Float32Array;
  };
  return {
    name: NAME_MODEL,
    async recognise(document: Document): Promise<Recognised> {
      const persons: RecognisedSpan[] = [];
      for (const { start, end } of stretches(document)) {
        const text = normalise(document.text.slice(start, end));
        const tokens = modelTokens(tagSet, cutIntoWords(dictionary, text));
        if (tokens.length > 0) persons.push(...personsIn(tagSet, tokens, await emissionsOf(tokens), start));
      }
      return { by: NAME_MODEL, persons };
    },
  };
}

/** The form the model learnt; its length is that of the text. */
function normalise(text: string): string {
  return foldWidth(text).replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** Sentences, long ones cut so that the time of one run stays bounded. */
function stretches({ sentences }: Document): readonly { readonly start: number; readonly end: number }[] {
  return sentences.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / LONGEST_SENTENCE) }, (_, part) => ({
      start: start + part * LONGEST_SENTENCE,
      end: Math.min(end, start + (part + 1) * LONGEST_SENTENCE),
    })),
  );
}

/** The stretches tagged B_PERSON … E_PERSON or S_PERSON; how sure is the least sure of their tags. */
function personsIn({ tags, field }: TagSet, tokens: readonly Token[], emissions: Float32Array, offset: number): readonly RecognisedSpan[] {
  const path = decodeTags(field, emissions, tokens.length);
  const names = [...path].map((tag) => tags[tag] ?? 'O');
  if (!names.some((name) => name.endsWith('_PERSON'))) return [];
  const spans: RecognisedSpan[] = [];
  let first: number | undefined;
  names.forEach((name, index) => {
    if (name === 'B_PERSON' || name === 'S_PERSON') first = index;
    else if (!name.endsWith('_PERSON')) first = undefined;
    if ((name !== 'E_PERSON' && name !== 'S_PERSON') || first === undefined) return;
    const [opening, closing] = [tokens[first], tokens[index]];
    if (opening && closing) {
      const from = Math.max(0, first - SURROUNDINGS);
      const to = Math.min(path.length, index + 1 + SURROUNDINGS);
      const probability = Math.min(...tagProbabilities(field, emissions, path, from, to).slice(first - from, index + 1 - from));
      spans.push({ start: offset + opening.start, end: offset + closing.end, probability });
    }
    first = undefined;
  });
  return spans;
}
