import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../model/index.js';
import { loadGazetteer } from './gazetteer.js';
import { loadLexicon } from './lexicon.js';

/** The project's own `data` folder, found from the source as from the compiled tree. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** Loads the gazetteer and the lexicons of a data folder (by default the project's own). */
export function loadKnowledge(folder = DATA_FOLDER): Knowledge {
  const lexicon = loadLexicon(join(folder, 'lexicon'));
  return { gazetteer: loadGazetteer(join(folder, 'gazetteer'), lexicon.words('ambiguous-place-names')), lexicon };
}
