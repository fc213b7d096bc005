import { type EntityKind, type RelationEnd, isInitiativeKind } from '../../model/index.js';
import { explicitAgentsBefore } from '../grammar/agents.js';
import { type SeenMention, type SentenceView, ISSUER, between, endAt } from '../grammar/sentence-view.js';
import type { Quantity } from './quantities.js';

/** Measures of size and money, which a project has; people and meetings are not counted of it. */
const PROJECT_UNIT = /元|亩|公顷|米|公里|吨|千瓦|兆瓦|%|倍/u;
const PUBLICATION_UNIT = /^(?:万?[册本卷字份]|万字)$/u;
/** Nothing but list marks between two names: neither is what the sentence is about. */
const LISTED = /^[”’」』》]?(?:[、,和与及]|以及)?[“‘「『《]?$/u;

/**
 * Whose number it is. In order: a project or publication that the unit fits, named in the clause; the initiative that the sentence
 * names on its own before the number (or in the counted words right after it); the brand its paragraph opened with; a body that acts
 * in the sentence; the reporting committee.
 */
export function subjectOfQuantity(view: SentenceView, quantity: Quantity, topic: SeenMention | undefined): RelationEnd {
  const at = view.start + quantity.start;
  const until = view.start + quantity.end;
  if (PROJECT_UNIT.test(quantity.unit)) {
    const project = nearest(view, at, until, ['Project'], 30);
    if (project) return endAt(project);
  }
  if (PUBLICATION_UNIT.test(quantity.unit)) {
    const publication = nearest(view, at, until, ['Publication'], 6);
    if (publication) return endAt(publication);
  }
  const initiative = initiativeBefore(view, at, until) ?? topic;
  if (initiative) return endAt(initiative);
  const agent = explicitAgentsBefore(view, at)[0];
  return agent ? endAt(agent) : ISSUER;
}

/** The brand that a paragraph opens with: named in its first sentence, and not one of a list. */
export function topicOf(first: SentenceView): SeenMention | undefined {
  const brands = first.mentions.filter(({ kind }) => kind === 'Brand');
  const topic = brands[0];
  return topic && !isListed(first, topic) ? topic : undefined;
}

function initiativeBefore(view: SentenceView, at: number, until: number): SeenMention | undefined {
  const initiatives = view.mentions.filter(({ kind }) => isInitiativeKind(kind));
  const counted = initiatives.find(({ start }) => start >= until && start - until <= 2);
  if (counted) return counted;
  const before = initiatives.filter(({ end }) => end <= at).at(-1);
  if (!before || isListed(view, before) || /[;。]/u.test(between(view, before.end, at))) return undefined;
  return before;
}

function isListed(view: SentenceView, mention: SeenMention): boolean {
  return view.mentions.some(
    (other) =>
      isInitiativeKind(other.kind) &&
      ((other.end <= mention.start && LISTED.test(between(view, other.end, mention.start))) ||
        (mention.end <= other.start && LISTED.test(between(view, mention.end, other.start)))),
  );
}

function nearest(view: SentenceView, at: number, until: number, kinds: readonly EntityKind[], reach: number): SeenMention | undefined {
  const fitting = view.mentions.filter(({ kind }) => kinds.includes(kind));
  const after = fitting.find(({ start }) => start >= until && /^的?[“《]?$/u.test(between(view, until, start)));
  return after ?? fitting.filter(({ end }) => end <= at && at - end <= reach).at(-1);
}
