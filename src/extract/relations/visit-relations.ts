import type { CandidateRelation, RelationEnd, ReportContext } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { agentsBefore } from '../grammar/agents.js';
import { HOME, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** Going out: 赴, 前往, 到…(考察|调研|学习), 走访, 考察. */
const GOING =
  /赴|前往|去往|奔赴|到(?=[^,。;]{1,40}(?:考察|调研|学习|走访|交流|观摩|培训|取经|看望|慰问|视察|督导|汇报))|走访(?:看望|慰问|调研)?|深入(?=[^,。;]{1,30}(?:调研|考察|走访|视察))/gu;
/** What one goes out for; without it 赴 may be anything. */
const PURPOSE = /考察|调研|学习|交流|观摩|培训|走访|取经|视察|座谈|对接|看望|慰问|督导|开展|研学|参观|教育/u;
/** Coming in: 来我市考察, 来耒考察, 莅资调研, 到资阳考察交流. */
const COMING = /(?:来|莅|到访)([\u4e00-\u9fff]{1,4}?)(?:进行|开展)?(?:考察|调研|学习|交流|参观|指导|走访|观摩|视察)/gu;

/** Receiving: 接待…考察, 承接…调研交流. */
const RECEIVING = /接待|承接|迎接|陪同/gu;

/** Reads who went where: delegations of the reporting committee to other places, and those of others that came to it. */
export const extractVisits: RelationExtractor = (scene, views) => views.flatMap((view) => [...goingOut(view), ...comingIn(scene, view)]);

function relation(view: SentenceView, subject: RelationEnd, object: RelationEnd, rule: string, confidence: number): CandidateRelation {
  return { subject, type: 'VISITED', object, modality: view.modality, evidence: { start: view.start, end: view.end }, rule, confidence };
}

function goingOut(view: SentenceView): readonly CandidateRelation[] {
  const found: CandidateRelation[] = [];
  for (const match of view.text.matchAll(GOING)) {
    const at = view.start + match.index + match[0].length;
    const clauseEnd = endOfClause(view, at);
    const words = between(view, at, clauseEnd);
    if (!PURPOSE.test(words) && !/^走访/u.test(match[0])) continue;
    const targets = listFrom(view, at, clauseEnd);
    if (targets.length === 0) continue;
    const agents = agentsBefore(view, view.start + match.index, ['Committee', 'Person']);
    for (const target of targets) for (const agent of agents) found.push(relation(view, agent, endAt(target), 'visit.going-out', 0.75));
  }
  return found;
}

/** The places or bodies right behind the verb, joined by 、和以及; a place that only leads to the next (广东省|韶关市) is left out. */
function listFrom(view: SentenceView, from: number, to: number): readonly SeenMention[] {
  const listed: SeenMention[] = [];
  let at = from;
  const candidates = view.mentions.filter(
    (seen) => seen.start >= from && seen.end <= to && ['Place', 'Committee', 'Organization'].includes(seen.kind),
  );
  for (const candidate of candidates) {
    if (candidate.start < at && listed.some((taken) => candidate.start < taken.end)) continue;
    const gap = between(view, at, candidate.start);
    if (!/^(?:[、和与及]|以及|等地?和?|[““”’]|等?[\d一二三四五六七八九十]*[地市县区家]?[、,]?)?$/u.test(gap)) break;
    const previous = listed.at(-1);
    if (previous && gap === '' && previous.kind === 'Place') listed.pop();
    listed.push(candidate);
    at = candidate.end;
  }
  return listed;
}

function comingIn({ context }: Scene, view: SentenceView): readonly CandidateRelation[] {
  const found: CandidateRelation[] = [];
  for (const match of view.text.matchAll(COMING)) {
    const verb = view.start + match.index;
    const visitors = visitorsBefore(view, verb);
    const place = view.mentions.find((seen) => seen.kind === 'Place' && seen.start > verb && seen.end <= verb + match[0].length);
    const host = place ? endAt(place) : meansHome(context, match[1] ?? '') ? HOME : undefined;
    if (host) for (const visitor of visitors) found.push(relation(view, endAt(visitor), host, 'visit.coming-in', 0.75));
  }
  for (const match of view.text.matchAll(RECEIVING)) {
    const verb = view.start + match.index;
    const clauseEnd = endOfClause(view, verb);
    if (!PURPOSE.test(between(view, verb, clauseEnd))) continue;
    for (const visitor of view.mentions) {
      if (visitor.kind !== 'Committee' || visitor.start < verb || visitor.end > clauseEnd) continue;
      found.push(relation(view, endAt(visitor), HOME, 'visit.received', 0.75));
    }
  }
  return found;
}

/** Delegations named before the verb of coming, within the clause (or the list of delegations that ends in 等). */
function visitorsBefore(view: SentenceView, verb: number): readonly SeenMention[] {
  return view.mentions.filter((seen) => {
    if ((seen.kind !== 'Committee' && seen.kind !== 'Person') || seen.end > verb) return false;
    return /^(?:[^,。;]{0,25}|[^。;]{0,40}等[^,。;]{0,20})$/u.test(between(view, seen.end, verb));
  });
}

/** 来我市, 来耒, 莅资: the home, by its letter or by 我. */
function meansHome(context: ReportContext, letters: string): boolean {
  const home = context.homeDivision;
  return home !== undefined && (/^[我本]/u.test(letters) || home.short.includes(letters.charAt(0)));
}

function endOfClause(view: SentenceView, from: number): number {
  const rest = between(view, from, view.end);
  const stop = rest.search(/[,。;;!]/u);
  return stop < 0 ? view.end : from + stop;
}
