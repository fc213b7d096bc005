import { type Mention, nameBody } from '../../model/index.js';
import { fullPlaceName } from '../context/leading-name.js';
import { nameRelative } from '../context/naming.js';
import type { Scene } from '../scene.js';
import type { SeenMention, SentenceView } from './sentence-view.js';

/** The full name that a mention of a body leads to; undefined where the home does not tell. */
export function fullBodyName(scene: Scene, { reference }: Mention): string | undefined {
  if (reference.how === 'named') return reference.name;
  if (reference.how === 'relative') return nameRelative(scene.context, scene.knowledge.gazetteer, reference.unit, reference.body);
  return nameBody(fullPlaceName(scene, reference.place), reference.body);
}

/** The first mention of each body by its full name, over all sentences of a report. */
export function bodiesByName(scene: Scene, views: readonly SentenceView[]): ReadonlyMap<string, SeenMention> {
  const found = new Map<string, SeenMention>();
  for (const view of views) {
    for (const seen of view.mentions) {
      if (seen.kind !== 'Committee' && seen.kind !== 'Organization') continue;
      const name = fullBodyName(scene, seen.mention);
      if (name !== undefined && !found.has(name)) found.set(name, seen);
    }
  }
  return found;
}
