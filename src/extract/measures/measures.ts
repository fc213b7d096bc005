import { type CandidateMeasure, type RelationEnd, foldWidth, isInitiativeKind } from '../../model/index.js';
import type { MeasureExtractor } from '../extractor.js';
import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import { nameCountedThing } from './counted-things.js';
import { subjectOfQuantity, topicOf } from './measure-subjects.js';
import { type Quantity, findQuantities } from './quantities.js';

const TELLING = new Set(['body', 'caption']);

/**
 * Reads the numbers that a report gives, sentence by sentence: value, unit, what is counted and whose number it is.
 * A rounded number keeps its margin in brackets behind what is counted, as in 主题读书活动(余). Numbers inside names and titles,
 * and numbers of which the text does not say what they count, are no measures.
 */
export const extractMeasures: MeasureExtractor = (scene, views) => {
  const measures: CandidateMeasure[] = [];
  let paragraph = -1;
  let topic: SeenMention | undefined;
  for (const view of views) {
    const role = scene.document.paragraphs[view.sentence.paragraph]?.role;
    if (view.sentence.paragraph !== paragraph) {
      paragraph = view.sentence.paragraph;
      topic = topicOf(view);
    }
    if (role !== undefined && !TELLING.has(role)) continue;
    const text = foldWidth(view.text);
    for (const quantity of findQuantities(text, scene.knowledge.lexicon)) {
      if (isInName(view, quantity)) continue;
      const subject = subjectOfQuantity(view, quantity, topic);
      const thing = withoutSubject(nameCountedThing(text, quantity), view, subject);
      if (thing === '') continue;
      measures.push({
        subject,
        value: quantity.value,
        unit: quantity.unit,
        what: quantity.margin === '' ? thing : `${thing}(${quantity.margin})`,
        evidence: { start: view.start, end: view.end },
        rule: 'measure.quantity',
      });
    }
  }
  return measures;
};

/** 乙区政协提交信息12篇 of 乙区政协 counts 提交信息. */
function withoutSubject(thing: string, view: SentenceView, subject: RelationEnd): string {
  const body = view.mentions.find(({ index }) => 'mention' in subject && index === subject.mention);
  const name = body ? between(view, body.start, body.end) : '';
  return body && !isInitiativeKind(body.kind) && thing.startsWith(name) && thing.length > name.length + 1
    ? thing.slice(name.length)
    : thing;
}

/** A number that is part of a name (“民营经济31条”, 《…三方面…》) counts nothing. */
function isInName(view: SentenceView, quantity: Quantity): boolean {
  const [start, end] = [view.start + quantity.start, view.start + quantity.end];
  return view.mentions.some((mention) => mention.kind !== 'Committee' && mention.start < end && start < mention.end);
}
