import type { MentionExtractor } from '../extractor.js';

/** All mention extractors, in no particular order: proposals are settled afterwards by {@link arbitrateMentions}. */
export const MENTION_EXTRACTORS: readonly MentionExtractor[] = [];
