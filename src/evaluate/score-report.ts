import { normaliseName } from '../model/normalise.js';
import type { AnnotatedRef, AnnotatedRelation, GoldEntity, GoldRelation, GoldReport, Prediction } from './annotation.js';
import { count, type Tallies, type Tally } from './tally.js';

/**
 * Scores one report. An entity is right when its kind and its normalised name are those of a gold entity, or of one of its aliases;
 * a relation when its type and both ends are, whichever accepted names the ends go by. Optional gold items count neither way.
 * Two leniencies keep the score on what is read out of the text: a relation between gold entities of which one is optional, and one that
 * any gazetteer knows (a place's place in another, a committee's seat), are never counted as wrong.
 */
export interface ReportScore {
  readonly kinds: Tallies;
  readonly types: Tallies;
  /** What was wrong and what was missed, sorted. */
  readonly errors: readonly ScoringError[];
}

export interface ScoringError {
  readonly verdict:
    'entity twice' | 'entity wrong' | 'entity duplicate' | 'entity missed' | 'relation wrong' | 'relation missed' | 'gold broken';
  readonly item: string;
}

export function scoreReport(gold: GoldReport, prediction: Prediction): ReportScore {
  const index = indexEntities(gold.entities);
  const kinds = new Map<string, Tally>();
  const types = new Map<string, Tally>();
  const errors = [...scoreEntities(gold, prediction, index, kinds), ...scoreRelations(gold, prediction, index, types)];
  return { kinds, types, errors: errors.sort((a, b) => compare(a.verdict, b.verdict) || compare(a.item, b.item)) };
}

type EntityIndex = ReadonlyMap<string, GoldEntity>;

function keyOf(kind: string, name: string): string {
  return `${kind}\t${normaliseName(name)}`;
}

/** Gold entities by each accepted name; a required one wins over an optional one of the same name. */
function indexEntities(entities: readonly GoldEntity[]): EntityIndex {
  const index = new Map<string, GoldEntity>();
  for (const entity of entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])]) {
      const key = keyOf(entity.kind, name);
      const before = index.get(key);
      if (!before || before.optional) index.set(key, entity);
    }
  }
  return index;
}

function scoreEntities(gold: GoldReport, prediction: Prediction, index: EntityIndex, kinds: Map<string, Tally>): ScoringError[] {
  const errors: ScoringError[] = [];
  const wrong = (kind: string, verdict: ScoringError['verdict'], item: string) => {
    count(kinds, kind, 'wrong');
    errors.push({ verdict, item });
  };
  const seen = new Set<string>();
  const taken = new Set<GoldEntity>();
  for (const { kind, name } of prediction.entities) {
    const key = keyOf(kind, name);
    const match = index.get(key);
    if (seen.has(key)) wrong(kind, 'entity twice', `${kind} ${name}`);
    else if (!match) wrong(kind, 'entity wrong', `${kind} ${name}`);
    else if (taken.has(match)) wrong(kind, 'entity duplicate', `${kind} ${name} (= ${match.name})`);
    else if (!match.optional) {
      taken.add(match);
      count(kinds, kind, 'found');
    }
    seen.add(key);
  }
  for (const entity of gold.entities) {
    if (entity.optional || taken.has(entity)) continue;
    count(kinds, entity.kind, 'missed');
    errors.push({ verdict: 'entity missed', item: `${entity.kind} ${entity.name}` });
  }
  return errors;
}

function scoreRelations(gold: GoldReport, prediction: Prediction, index: EntityIndex, types: Map<string, Tally>): ScoringError[] {
  const errors: ScoringError[] = [];
  const find = ([kind, name]: AnnotatedRef) => index.get(keyOf(kind, name));
  const expected = new Map<string, GoldRelation>();
  for (const relation of gold.relations) {
    const [subject, object] = [find(relation.subject), find(relation.object)];
    if (!subject || !object) {
      errors.push({ verdict: 'gold broken', item: `${describe(relation)} (an end is no gold entity)` });
      continue;
    }
    const key = tripleKey(subject, relation.type, object);
    if (!expected.has(key) || expected.get(key)?.optional) expected.set(key, relation);
  }
  const wrong = (relation: AnnotatedRelation, note = '') => {
    if (isStructural(relation)) return;
    count(types, relation.type, 'wrong');
    errors.push({ verdict: 'relation wrong', item: describe(relation) + note });
  };
  const seen = new Set<string>();
  for (const relation of prediction.relations) {
    const [subject, object] = [find(relation.subject), find(relation.object)];
    if (!subject || !object) {
      wrong(relation, ' (an end is no gold entity)');
      continue;
    }
    const key = tripleKey(subject, relation.type, object);
    if (seen.has(key)) continue;
    seen.add(key);
    const match = expected.get(key);
    if (!match && !subject.optional && !object.optional) wrong(relation);
    else if (match && !match.optional) count(types, relation.type, 'found');
  }
  for (const [key, relation] of expected) {
    if (relation.optional || seen.has(key)) continue;
    count(types, relation.type, 'missed');
    errors.push({ verdict: 'relation missed', item: describe(relation) });
  }
  return errors;
}

function tripleKey(subject: GoldEntity, type: string, object: GoldEntity): string {
  const [from, to] = [keyOf(subject.kind, subject.name), keyOf(object.kind, object.name)];
  return type === 'COOPERATES_WITH' && from > to ? `${to}|${type}|${from}` : `${from}|${type}|${to}`;
}

/** Structure that any gazetteer knows: asked for where the gold asks for it, never counted against a system. */
function isStructural({ subject: [kind], type }: AnnotatedRelation): boolean {
  return type === 'PART_OF' ? kind === 'Place' : type === 'LOCATED_IN' && kind === 'Committee';
}

function describe(relation: AnnotatedRelation): string {
  return `${relation.subject[1]} ${relation.type} ${relation.object[1]}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
