import { type Mention, overlaps } from '../../model/index.js';
import type { MentionExtractor } from '../extractor.js';
import { findAnniversaries } from './event-anniversaries.js';
import { findCeremonies } from './event-ceremonies.js';
import { uniteEventNames } from './event-coreference.js';
import { findNamedEvents } from './event-names.js';
import { findTopicMeetings } from './event-topics.js';
import { extractSessions } from './event-sessions.js';

/** Finds events of all sorts; a session's own name wins over what a general rule reads at the same place. */
export const extractEvents: MentionExtractor = (scene) => {
  const sessions = extractSessions(scene);
  const clashes = (event: Mention): boolean => sessions.some(({ span }) => overlaps(span, event.span) && event.span.end <= span.end);
  const others = [...findTopicMeetings(scene), ...findCeremonies(scene), ...findAnniversaries(scene), ...findNamedEvents(scene)].filter(
    (event) => !clashes(event),
  );
  return [...sessions, ...uniteEventNames(others)];
};
