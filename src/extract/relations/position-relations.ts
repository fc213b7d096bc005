import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { type SeenMention, type SentenceView, endAt } from '../grammar/sentence-view.js';
import { createRelation } from '../grammar/create-relation.js';
import { personGroups } from './person-groups.js';
import type { Post } from './person-posts.js';

/** Reads who holds which post: every post named before a group of persons is held by each of them, a post behind a name by that one. */
export const extractPositions: RelationExtractor = (scene, views) =>
  [...personGroups(scene, views)].flatMap(([view, groups]) =>
    groups.flatMap(({ persons, posts, ownPosts }) =>
      persons.flatMap((person) => {
        const own = ownPosts.get(person.index);
        const behind = own ? [held(view, person, own, 'position.title-behind', 0.85)] : [];
        return [...posts.map((post) => held(view, person, post, 'position.title-before', 0.9)), ...behind];
      }),
    ),
  );

function held(view: SentenceView, person: SeenMention, { body, title }: Post, rule: string, confidence: number): CandidateRelation {
  return { ...createRelation(view, endAt(person), 'HOLDS_POSITION', body, rule, confidence), title, modality: 'asserted' };
}
