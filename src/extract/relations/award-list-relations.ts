import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { createRelation } from '../grammar/create-relation.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import { writersBefore } from '../grammar/title-writers.js';
import type { Scene } from '../scene.js';

/** 九三学社中央6件优秀提案分别是: — what follows in lines received the honour. */
const HEADER = /((?:优秀|重点)[\u3400-\u9fff]{2,8}?)(?:分别)?(?:是|为|有|名单|如下)[::]/u;
const ITEM_LINE = /^\s*(?:[\d一二三四五六七八九十]{1,5}\b|[((]\d+[))])/u;
/** 二、…: a heading that names nobody ends the list above it. */
const NEXT_HEADING = /^\s*(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十]{1,3}[))])/u;
/** A longer line ends the list. */
const LONGEST_ITEM = 30;
const RECIPIENT_KINDS = ['Person', 'Organization', 'Committee'] as const;

/** Recipients and authors told in lists by lines: names below a grade, titles below «…优秀提案分别是:». */
export const extractAwardLists: RelationExtractor = (scene, views) => [...gradedLists(views), ...titleLists(scene, views)];

function gradedLists(views: readonly SentenceView[]): readonly CandidateRelation[] {
  const relations: CandidateRelation[] = [];
  let award: SeenMention | undefined;
  for (const view of views) {
    const graded = view.mentions.find(({ mention }) => mention.rule === 'award.listed-grade');
    if (graded) {
      award = graded;
      continue;
    }
    if (!award || view.text.trim() === '') continue;
    if (view.mentions.some(({ kind }) => kind === 'Award')) {
      award = undefined;
      continue;
    }
    const works = view.mentions.filter(({ kind }) => kind === 'Publication');
    if (works.length > 0) {
      const received = award;
      const authors = authorsBeside(view, works);
      relations.push(
        ...works.map((work) => createRelation(view, endAt(work), 'RECEIVED', endAt(received), 'received.listed-title', 0.85)),
        ...works.flatMap((work) =>
          authors.map((author) => createRelation(view, endAt(author), 'AUTHORED', endAt(work), 'authored.beside-title', 0.85)),
        ),
      );
      continue;
    }
    const opening = view.mentions.filter(({ start }) => /^[\s\d.、]*$/u.test(between(view, view.start, start)));
    const recipient = RECIPIENT_KINDS.map((kind) => opening.findLast((seen) => seen.kind === kind)).find((seen) => seen !== undefined);
    if (!recipient) {
      if (view.text.length > LONGEST_ITEM || NEXT_HEADING.test(view.text)) award = undefined;
      continue;
    }
    relations.push(createRelation(view, endAt(recipient), 'RECEIVED', endAt(award), 'received.listed-line', 0.85));
  }
  return relations;
}

/** 《…》 某县政协, 《…》(某某): the writer behind the title, to the line's end. */
const BEHIND = /^[\s((::—\-·]+(?:作者[::])?$/u;
const LINE_END = /^[\s))]*$/u;

/** Who a line names right before its first title or right behind its last: persons before bodies. */
function authorsBeside(view: SentenceView, works: readonly SeenMention[]): readonly SeenMention[] {
  const [first, last] = [works[0], works.at(-1)];
  if (!first || !last) return [];
  const before = writersBefore(view, first.start);
  if (before.length > 0) return before;
  const behind = view.mentions.filter(
    ({ kind, start, end }) =>
      RECIPIENT_KINDS.some((wanted) => wanted === kind) &&
      start >= last.end &&
      BEHIND.test(between(view, last.end, start)) &&
      LINE_END.test(between(view, end, view.end)),
  );
  return behind.slice(0, 1);
}

function titleLists(scene: Scene, views: readonly SentenceView[]): readonly CandidateRelation[] {
  const awards = views.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'Award'));
  const relations: CandidateRelation[] = [];
  let award: SeenMention | undefined;
  let author: SeenMention | undefined;
  for (const view of views) {
    const header = HEADER.exec(view.text);
    if (header) {
      const honour = header[1] ?? '';
      award = awards.find(({ mention }) => mention.reference.how === 'named' && mention.reference.name.endsWith(honour)) ?? award;
      author = view.mentions.find(({ kind, end }) => kind === 'Organization' && end <= view.start + header.index);
    }
    if (!award) continue;
    const works = view.mentions.filter(({ kind, start }) => kind === 'Publication' && (!header || start > view.start + header.index));
    if (works.length === 0) {
      if (!header && !/案号|案由|姓名/u.test(view.text)) award = undefined;
      continue;
    }
    const received = award;
    relations.push(...works.map((work) => createRelation(view, endAt(work), 'RECEIVED', endAt(received), 'received.listed-title', 0.85)));
    if (header || !ITEM_LINE.test(scene.text.slice(view.start, view.end))) continue;
    const writers = view.mentions.filter(({ kind, end }) => kind === 'Person' && works.every(({ start }) => end <= start));
    const authors = writers.length > 0 ? writers : author ? [author] : [];
    relations.push(
      ...authors.flatMap((writer) =>
        works.map((work) => createRelation(view, endAt(writer), 'AUTHORED', endAt(work), 'authored.listed-line', 0.85)),
      ),
    );
  }
  return relations;
}
