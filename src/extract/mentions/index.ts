import type { MentionExtractor } from '../extractor.js';
import { extractAwards } from './award-mentions.js';
import { extractCommittees } from './committee-mentions.js';
import { extractEvents } from './event-mentions.js';
import { extractGovernmentBodies } from './government-mentions.js';
import { extractInitiatives } from './initiative-mentions.js';
import { extractMediaNames } from './media-names.js';
import { extractListedOrganizations } from './listed-organizations.js';
import { extractNamedOrganizations } from './organization-mentions.js';
import { extractPartyBranches } from './party-branch-mentions.js';
import { extractPersons } from './person-mentions.js';
import { extractPlaces } from './place-mentions.js';
import { extractVisitedPlaces } from './visited-list-mentions.js';
import { extractProjects } from './project-mentions.js';
import { extractUnmarkedTitles } from './publication-lines.js';
import { extractTitles } from './publication-titles.js';

/** All mention extractors, in no particular order: proposals are settled afterwards by {@link arbitrateMentions}. */
export const MENTION_EXTRACTORS: readonly MentionExtractor[] = [
  extractCommittees,
  extractGovernmentBodies,
  extractNamedOrganizations,
  extractListedOrganizations,
  extractPartyBranches,
  extractPlaces,
  extractVisitedPlaces,
  extractTitles,
  extractUnmarkedTitles,
  extractMediaNames,
  extractEvents,
  extractInitiatives,
  extractAwards,
  extractProjects,
  extractPersons,
];
