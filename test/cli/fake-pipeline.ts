import type { PipelineSource, RecogniserChoice } from '../../src/cli/build-pipeline.js';
import { createClaimId, createEntityId, createReportId, type ReportExtraction } from '../../src/model/index.js';
import type { Pipeline } from '../../src/pipeline.js';

/** A pipeline source that notes what it was asked. */
export interface FakePipeline extends PipelineSource {
  rulesVersion: string;
  opened: number;
  /** Recognisers that were asked for. */
  readonly recognisers: RecogniserChoice[];
  readonly calls: { readonly name: string; readonly home: readonly string[] | undefined }[];
}

/**
 * Reads `X市政协` as a committee and “…” as a brand that the first committee carries out, with the whole text as the evidence.
 * A text that holds 出错 makes it throw.
 */
export function fakePipeline(): FakePipeline {
  const source: FakePipeline = {
    rulesVersion: 'rules-1',
    opened: 0,
    calls: [],
    recognisers: [],
    version: async () => source.rulesVersion,
    open: async () => {
      source.opened += 1;
      return pipeline;
    },
    recognisingBy: (recogniser) => {
      source.recognisers.push(recogniser);
      return source;
    },
  };
  const pipeline: Pipeline = {
    get version() {
      return source.rulesVersion;
    },
    extract: async (name, text, hint) => {
      source.calls.push({ name, home: hint?.home });
      if (text.includes('出错')) throw new TypeError('this text is not understood');
      return extract(name, text, hint?.home ?? []);
    },
  };
  return source;
}

function extract(report: string, text: string, home: readonly string[]): ReportExtraction {
  const found = (kind: 'Committee' | 'Brand', pattern: RegExp) =>
    [...new Map(Array.from(text.matchAll(pattern), (match) => [match[1]!, match.index + match[0].indexOf(match[1]!)])).entries()].map(
      ([name, start]) => ({
        id: createEntityId(kind, name),
        kind,
        name,
        aliases: [],
        attributes: {},
        mentions: [{ start, end: start + name.length }],
        rules: ['fake'],
        confidence: 1,
      }),
    );
  const committees = found('Committee', /(\p{Script=Han}{2}市政协)/gu);
  const brands = found('Brand', /“([^”]+)”/gu);
  const [committee] = committees;
  const relations = (committee ? brands : []).map((brand) => ({
    id: createClaimId(createReportId(report), committee!.id, 'CARRIES_OUT', brand.id, '', 'asserted'),
    subject: ['Committee', committee!.name] as const,
    subjectId: committee!.id,
    type: 'CARRIES_OUT' as const,
    object: ['Brand', brand.name] as const,
    objectId: brand.id,
    modality: 'asserted' as const,
    period: '2024',
    confidence: 1,
    rules: ['fake'],
    evidence: [{ start: 0, end: text.length, quote: text }],
  }));
  return {
    report,
    title: text.slice(0, 10),
    home,
    issuer: committee?.name ?? null,
    published: null,
    period: '2024',
    entities: [...committees, ...brands],
    relations,
    measures: [],
    issues: [],
  };
}
