import { RELATION_TYPES } from '../model/index.js';
import type {
  Connection,
  EntityKind,
  EntitySummary,
  Evidence,
  GraphEdge,
  Modality,
  RelationType,
  SourcedClaim,
  SourcedMeasure,
} from '../model/index.js';

/** An entity as facts name it. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A sentence and the report it stands in; offsets count UTF-16 code units of the report's text. */
export interface Source extends Evidence {
  readonly report: string;
  readonly reportId: string;
  readonly period: string | null;
  readonly modality?: Modality;
}

/** What reports say, with their words. `sources` may be cut; `statements` counts all that say so. */
export interface Fact {
  readonly subject: Named;
  readonly type: RelationType;
  readonly label: string;
  readonly object: Named;
  readonly modality: Modality;
  readonly confidence: number;
  readonly statements: number;
  readonly sources: readonly Source[];
}

export function named({ id, kind, name }: Named): Named {
  return { id, kind, name };
}

/** The sentences of claims, at most `quotes` of them, one of each claim first. */
export function sourcesOf(claims: readonly SourcedClaim[], quotes: number): readonly Source[] {
  const told = claims.flatMap(({ evidence, reportName, reportId, period, modality }) =>
    evidence.map((one, index) => ({ index, source: { ...one, report: reportName, reportId, period, modality } })),
  );
  return told
    .sort((a, b) => a.index - b.index)
    .slice(0, quotes)
    .map(({ source }) => source);
}

/** The fact of a connection, its ends in the order of the relation. */
export function factOfConnection(entity: Named, connection: Connection, quotes: number): Fact {
  const { type, direction, other, claims } = connection;
  const [subject, object] = direction === 'out' ? [entity, other] : [other, entity];
  return factOf({ ...connection, subject: named(subject), type, object: named(object) }, claims, quotes);
}

/** The fact of an edge between entities that are known. */
export function factOfEdge(
  edge: GraphEdge,
  entities: ReadonlyMap<string, EntitySummary>,
  claims: readonly SourcedClaim[],
  quotes: number,
): Fact {
  return factOf({ ...edge, subject: named(entities.get(edge.subjectId)!), object: named(entities.get(edge.objectId)!) }, claims, quotes);
}

type Stated = Pick<Fact, 'subject' | 'type' | 'object' | 'modality' | 'confidence'>;

function factOf({ subject, type, object, modality, confidence }: Stated, claims: readonly SourcedClaim[], quotes: number): Fact {
  const label = RELATION_TYPES[type].zh;
  return { subject, type, label, object, modality, confidence, statements: claims.length, sources: sourcesOf(claims, quotes) };
}

/** The fact in a line, and its sentences below it. */
export function tellFact({ subject, type, label, object, modality, sources }: Fact): string {
  const planned = modality === 'planned' ? ' (planned)' : '';
  return [`- ${subject.name} —${label} ${type}→ ${object.name}${planned}`, ...sources.map(tellSource)].join('\n');
}

export function tellSource({ quote, report, period }: Source): string {
  return `    “${quote}” [${[report, period].filter((part) => part !== null).join(', ')}]`;
}

/** A number with the sentences that give it. */
export function measureFact({ value, unit, what, period, reportName, reportId, evidence }: SourcedMeasure, quotes: number) {
  const sources: readonly Source[] = evidence.slice(0, quotes).map((one) => ({ ...one, report: reportName, reportId, period }));
  return { value, unit, what, period, sources };
}

/** An entity in a line. */
export function tellEntity({ name, kind, id }: Named): string {
  return `${name} (${kind}, id ${id})`;
}
