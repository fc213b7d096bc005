import type { MentionExtractor } from '../extractor.js';
import { extractEvents } from './event-mentions.js';
import { extractMediaNames } from './media-names.js';
import { extractUnmarkedTitles } from './publication-lines.js';
import { extractTitles } from './publication-titles.js';

/** All mention extractors, in no particular order: proposals are settled afterwards by {@link arbitrateMentions}. */
export const MENTION_EXTRACTORS: readonly MentionExtractor[] = [
  extractTitles,
  extractUnmarkedTitles,
  extractMediaNames,
  extractEvents,
];
