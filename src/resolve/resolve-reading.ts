import {
  type Document,
  type Evidence,
  type ExtractedMeasure,
  type ExtractionIssue,
  type Gazetteer,
  type Reading,
  type RelationEnd,
  type ReportExtraction,
  type Span,
  createMeasureId,
  createReportId,
  quoteEvidence,
  toRawSpan,
} from '../model/index.js';
import { EntityRegister, type RegisteredEntity } from './entity-register.js';
import { type RelationBetween, mergeRelations } from './merge-relations.js';
import { type EntityEnd, structuralRelations } from './structural-relations.js';
import { PlaceNamer } from './place-namer.js';

/**
 * Turns a reading into the report's claims: names every mention in full, adds mentions up to entities with stable ids, and carries
 * every offset back to the raw text. What cannot be named becomes an issue with its span.
 */
export function resolveReading(document: Document, reading: Reading, gazetteer: Gazetteer): ReportExtraction {
  const { context } = reading;
  const { clean, name: report } = document;
  const places = new PlaceNamer(gazetteer, context.homeDivision);
  const register = new EntityRegister(clean, places, context);
  const issues: ExtractionIssue[] = reading.issues.map(({ start, end, what }) => ({ ...toRawSpan(clean, { start, end }), what }));

  const entityOfMention: (RegisteredEntity | undefined)[] = [];
  reading.mentions.forEach((mention, index) => {
    const entity = register.add(mention);
    entityOfMention[index] = entity;
    if (!entity)
      issues.push({
        ...toRawSpan(clean, mention.span),
        what: `unresolved reference: ${document.text.slice(mention.span.start, mention.span.end)}`,
      });
  });
  const issuer = context.issuer === undefined ? undefined : register.addIssuer(context.issuer);
  const entityAt = (end: RelationEnd): RegisteredEntity | undefined =>
    'mention' in end ? entityOfMention[end.mention] : end.implied === 'issuer' ? issuer : register.home();
  register.scopePersons(reading.relations, entityAt);

  const evidenceOf = (span: Span): Evidence => quoteEvidence(clean.raw, toRawSpan(clean, trimmed(document.text, span)));
  const reportId = createReportId(report);
  const candidates: readonly RelationBetween<RelationEnd | EntityEnd>[] = [
    ...reading.relations,
    ...structuralRelations(document, register),
  ];
  const relations = mergeRelations(candidates, (end) => ('entity' in end ? end.entity : entityAt(end)), evidenceOf, {
    reportId,
    period: context.period ?? null,
  });
  const measures = new Map<string, ExtractedMeasure>();
  for (const measure of reading.measures) {
    const subject = entityAt(measure.subject);
    if (!subject) continue;
    const evidence = evidenceOf(measure.evidence);
    const id = createMeasureId(reportId, subject.id, evidence.start, measure.value, measure.unit, measure.what);
    const { value, unit, what } = measure;
    measures.set(id, {
      id,
      subject: [subject.kind, subject.name],
      subjectId: subject.id,
      value,
      unit,
      what,
      period: context.period ?? null,
      evidence: [evidence],
    });
  }

  return {
    report,
    title: document.title,
    home: context.home ?? [],
    issuer: context.issuer ?? null,
    published: context.published ?? null,
    period: context.period ?? null,
    entities: register.entities(),
    relations,
    measures: [...measures.values()],
    issues: issues.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to - 1 && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from + 1 && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
