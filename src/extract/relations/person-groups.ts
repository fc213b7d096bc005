import type { RelationEnd } from '../../model/index.js';
import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import { type TitleWords, titleWords } from '../mentions/person-titles.js';
import type { Scene } from '../scene.js';
import { type Carried, type Post, postBehind, postsBefore, postsInApposition } from './person-posts.js';

/** Persons that a sentence names together, with the posts that stand before the first of them. */
export interface PersonGroup {
  readonly persons: readonly SeenMention[];
  readonly start: number;
  readonly end: number;
  /** Posts of every person of the group. */
  readonly posts: readonly Post[];
  /** Posts named behind one of them, by mention index. */
  readonly ownPosts: ReadonlyMap<number, Post>;
}

const JOINT = /^(?:\((?:女|兼|不驻会|[\u3400-\u9fff]{1,4}族|女,[\u3400-\u9fff]{1,4}族)\))?(?:[、\s]{1,4}|及|和|与|以及)$/u;
/** How many sentences a body is remembered for titles that leave it out. */
const MEMORY_SENTENCES = 2;

const groupsOfScene = new WeakMap<readonly SentenceView[], ReadonlyMap<SentenceView, readonly PersonGroup[]>>();

/** The persons of every sentence in groups, with their posts; a title without a body takes the body of the post named before. */
export function personGroups(scene: Scene, views: readonly SentenceView[]): ReadonlyMap<SentenceView, readonly PersonGroup[]> {
  const known = groupsOfScene.get(views);
  if (known) return known;
  const titles = titleWords(scene.knowledge.lexicon);
  const groups = new Map<SentenceView, readonly PersonGroup[]>();
  let committee: RelationEnd | undefined;
  let committeeAt = -Infinity;
  for (const view of views) {
    const found: PersonGroup[] = [];
    let inSentence: RelationEnd | undefined;
    if (view.sentence.index - committeeAt > MEMORY_SENTENCES) committee = undefined;
    for (const persons of joinedPersons(view)) {
      const group = groupWithPosts(view, titles, persons, { inSentence, committee });
      const body = group.posts.at(-1)?.body;
      if (body) inSentence = body;
      if (body && isCommittee(view, body)) {
        committee = body;
        committeeAt = view.sentence.index;
      }
      found.push(group);
    }
    if (found.length > 0) groups.set(view, found);
  }
  groupsOfScene.set(views, groups);
  return groups;
}

function groupWithPosts(view: SentenceView, titles: TitleWords, persons: readonly SeenMention[], carried: Carried): PersonGroup {
  const start = persons[0]?.start ?? view.start;
  const last = persons.at(-1);
  const posts = [
    ...postsBefore(view, titles, start - gapBefore(view, start), carried),
    ...(last ? postsInBrackets(view, titles, last, carried) : []),
    ...(last && persons.length === 1 ? postsInApposition(view, titles, last) : []),
  ];
  const ownPosts = new Map<number, Post>();
  for (const person of persons) {
    const own = postBehind(view, titles, person, carried);
    if (own && (posts.length === 0 || person.start !== start)) ownPosts.set(person.index, own);
  }
  return { persons, start, end: last?.end ?? start, posts, ownPosts };
}

/** Length of what sets a name apart from its post in rows: 主席 某某某, 副主席:某某某. */
function gapBefore(view: SentenceView, start: number): number {
  return /[:\t \u3000]{1,3}$/u.exec(between(view, view.start, start))?.[0].length ?? 0;
}

function isCommittee(view: SentenceView, end: RelationEnd): boolean {
  return 'implied' in end || view.mentions.some(({ index, kind }) => index === end.mention && kind === 'Committee');
}

/** 张某某(市政协副主席): posts told in brackets behind a name. */
function postsInBrackets(view: SentenceView, titles: TitleWords, person: SeenMention, carried: Carried): readonly Post[] {
  const brackets = /^\(([^()]{2,40})\)/u.exec(between(view, person.end, view.end))?.[1];
  return brackets === undefined ? [] : postsBefore(view, titles, person.end + 1 + brackets.length, carried);
}

function joinedPersons(view: SentenceView): readonly (readonly SeenMention[])[] {
  const groups: SeenMention[][] = [];
  for (const seen of view.mentions) {
    if (seen.kind !== 'Person') continue;
    const last = groups.at(-1)?.at(-1);
    if (last && JOINT.test(between(view, last.end, seen.start))) groups.at(-1)?.push(seen);
    else groups.push([seen]);
  }
  return groups;
}
