import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, NotFoundError } from '../model/index.js';

/** Reads lists of `data/lexicon` when first asked for; see {@link Lexicon} for the format. */
export function loadLexicon(folder: string): Lexicon {
  const lists = new Map<string, readonly (readonly string[])[]>();
  const rows = (name: string): readonly (readonly string[])[] => {
    const known = lists.get(name);
    if (known) return known;
    const path = join(folder, `${name}.txt`);
    if (!existsSync(path)) throw new NotFoundError(`Lexicon "${name}" is missing: there is no file ${path}.`);
    const read = readFileSync(path, 'utf8')
      .split(/\r?\n/u)
      .map((line) => line.replace(/(^|\s)#.*$/u, '').trimEnd())
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t').map((column) => column.trim()));
    lists.set(name, read);
    return read;
  };
  return { rows, words: (name) => rows(name).map(([first]) => first ?? '') };
}
