import type { EntitySummary, GraphEdge } from '../../model/index.js';
import { parsePeriod } from '../period.js';
import { endInYears } from '../observed/decimal-year.js';
import type { Contact } from './precedence.js';

/** Kinds of observed lines between places. */
export const CONTACT_TYPES = ['VISITED', 'COOPERATES_WITH'] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

/**
 * The contacts of one kind that the graph's edges tell, between the places that their ends serve; ends of unknown or of the same place
 * make none. Joint work is listed both ways. Plans are no contacts. The first period of an edge dates it.
 */
export function contactsOf(
  type: ContactType,
  edges: readonly GraphEdge[],
  entities: ReadonlyMap<string, EntitySummary>,
): readonly Contact[] {
  return edges.flatMap((edge) => {
    if (edge.type !== type || edge.modality !== 'asserted') return [];
    const [from, to] = [edge.subjectId, edge.objectId].map((id) => entities.get(id)?.attributes.jurisdiction?.join('/'));
    if (from === undefined || to === undefined || from === to) return [];
    const ends = edge.periods.flatMap((text) => parsePeriod(text) ?? []).map(endInYears);
    const contact: Contact = { from, to, time: ends.length === 0 ? null : Math.min(...ends) };
    return type === 'COOPERATES_WITH' ? [contact, { ...contact, from: to, to: from }] : [contact];
  });
}
