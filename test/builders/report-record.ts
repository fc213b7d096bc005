import {
  createClaimId,
  createEntityId,
  createMeasureId,
  createReportId,
  hashContent,
  type EntityAttributes,
  type EntityKind,
  type Evidence,
  type ExtractedEntity,
  type ExtractedMeasure,
  type ExtractedRelation,
  type ExtractionIssue,
  type Modality,
  type RelationType,
  type ReportRecord,
} from '../../src/model/index.js';

/** An entity to put into a report: kind and name, and what a test cares about. */
export interface EntitySketch {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly attributes?: EntityAttributes;
  /** Keeps homonyms apart, as in {@link createEntityId}. */
  readonly scope?: string;
  /** How often the report mentions it. Default 1. */
  readonly times?: number;
}

/** A claim to put into a report; its ends need not be listed among the entities. */
export interface RelationSketch {
  readonly subject: EntitySketch;
  readonly type: RelationType;
  readonly object: EntitySketch;
  readonly title?: string;
  readonly modality?: Modality;
  readonly period?: string | null;
  readonly confidence?: number;
  /** How many sentences say so. Default 1. */
  readonly times?: number;
}

/** A number to put into a report. */
export interface MeasureSketch {
  readonly subject: EntitySketch;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly period?: string | null;
}

/** What a report is to say. */
export interface ReportSketch {
  readonly name: string;
  readonly title?: string;
  readonly home?: readonly string[];
  readonly issuer?: string | null;
  readonly published?: string | null;
  readonly period?: string | null;
  readonly readerVersion?: string;
  readonly entities?: readonly EntitySketch[];
  readonly relations?: readonly RelationSketch[];
  readonly measures?: readonly MeasureSketch[];
  readonly issues?: readonly string[];
  /** Words that are nobody's evidence; they make a different text. */
  readonly preface?: string;
}

export function entity(kind: EntityKind, name: string, rest: Omit<EntitySketch, 'kind' | 'name'> = {}): EntitySketch {
  return { kind, name, ...rest };
}

export function relation(
  subject: EntitySketch,
  type: RelationType,
  object: EntitySketch,
  rest: Omit<RelationSketch, 'subject' | 'type' | 'object'> = {},
): RelationSketch {
  return { subject, type, object, ...rest };
}

export function measure(subject: EntitySketch, value: number, unit: string, what: string, period: string | null = null): MeasureSketch {
  return { subject, value, unit, what, period };
}

/** The id the store knows a sketched entity by. */
export function idOf(sketch: EntitySketch): string {
  return createEntityId(sketch.kind, sketch.name, sketch.scope);
}

/** Writes a text sentence by sentence and tells where each stands. */
class TextWriter {
  text = '';

  write(words: string): Evidence {
    const start = this.text.length;
    this.text += words;
    const evidence = { start, end: this.text.length, quote: words };
    this.text += '\n';
    return evidence;
  }
}

/**
 * A valid report: a text is written in which every mention stands and every claim and measure has its own sentences, so that
 * `text.slice(start, end) === quote` holds; ids and hash are made as the pipeline makes them.
 */
export function makeReportRecord(sketch: ReportSketch): ReportRecord {
  const id = createReportId(sketch.name);
  const writer = new TextWriter();
  const title = sketch.title ?? `${sketch.name} 工作报告`;
  writer.write(title);
  if (sketch.preface !== undefined) writer.write(sketch.preface);
  const entities = (sketch.entities ?? []).map((one) => writeEntity(writer, one));
  const relations = (sketch.relations ?? []).map((one) => writeRelation(writer, id, one));
  const measures = (sketch.measures ?? []).map((one) => writeMeasure(writer, id, one));
  const issues = (sketch.issues ?? []).map((what): ExtractionIssue => {
    const { start, end } = writer.write(`不明之处：${what}`);
    return { start, end, what };
  });
  return {
    id,
    contentHash: hashContent(writer.text),
    readerVersion: sketch.readerVersion ?? 'rules-1',
    source: `reports/${sketch.name}`,
    text: writer.text,
    extraction: {
      report: sketch.name,
      title,
      home: sketch.home ?? [],
      issuer: sketch.issuer ?? null,
      published: sketch.published ?? null,
      period: sketch.period ?? null,
      entities,
      relations,
      measures,
      issues,
    },
  };
}

function writeEntity(writer: TextWriter, sketch: EntitySketch): ExtractedEntity {
  const mentions = Array.from({ length: sketch.times ?? 1 }, () => {
    const { start } = writer.write(`${sketch.name}。`);
    return { start, end: start + sketch.name.length };
  });
  return {
    id: idOf(sketch),
    kind: sketch.kind,
    name: sketch.name,
    aliases: sketch.aliases ?? [],
    attributes: sketch.attributes ?? {},
    mentions,
    rules: ['test.entity'],
    confidence: 0.9,
  };
}

function writeRelation(writer: TextWriter, reportId: string, sketch: RelationSketch): ExtractedRelation {
  const { subject, type, object, title, modality = 'asserted' } = sketch;
  const evidence = Array.from({ length: sketch.times ?? 1 }, (_, index) =>
    writer.write(`${subject.name} ${type} ${object.name}${title ?? ''}（${modality}，第${index + 1}句）。`),
  );
  const subjectId = idOf(subject);
  const objectId = idOf(object);
  return {
    id: createClaimId(reportId, subjectId, type, objectId, title ?? '', modality),
    subject: [subject.kind, subject.name],
    subjectId,
    type,
    object: [object.kind, object.name],
    objectId,
    ...(title === undefined ? {} : { title }),
    modality,
    period: sketch.period ?? null,
    confidence: sketch.confidence ?? 0.8,
    rules: ['test.relation'],
    evidence,
  };
}

function writeMeasure(writer: TextWriter, reportId: string, { subject, value, unit, what, period }: MeasureSketch): ExtractedMeasure {
  const evidence = writer.write(`${subject.name}${what}${value}${unit}。`);
  const subjectId = idOf(subject);
  return {
    id: createMeasureId(reportId, subjectId, evidence.start, value, unit, what),
    subject: [subject.kind, subject.name],
    subjectId,
    value,
    unit,
    what,
    period: period ?? null,
    evidence: [evidence],
  };
}
