import { cleanReport } from './clean/index.js';
import { layOutDocument } from './document/index.js';
import { type ReportHint, extractReport, readContext } from './extract/index.js';
import type { Knowledge, Recogniser, ReportExtraction } from './model/index.js';
import { resolveReading } from './resolve/index.js';

/** Version of the rules. A report read by another version is stale and read again; raise it with every change of what is found. */
export const READER_VERSION = '1';

/** The version of a reading, which also tells the recogniser it relied on. */
export function readerVersion(recogniser?: string): string {
  return recogniser === undefined ? READER_VERSION : `${READER_VERSION}+${recogniser}`;
}

/** Reads reports into claims: clean → document → (recognise →) extract → resolve. */
export interface Pipeline {
  readonly version: string;
  /**
   * Reads one report. `name` is the name it is kept under, `text` its words exactly as decoded.
   * Pure: the same words give the same claims. Throws a UsageError for a hint that names no known place.
   */
  extract(name: string, text: string, hint?: ReportHint): Promise<ReportExtraction>;
}

/** Builds the pipeline over the given knowledge; a recogniser, where given, adds its evidence to the rules'. */
export function createPipeline(knowledge: Knowledge, recogniser?: Recogniser): Pipeline {
  return {
    version: readerVersion(recogniser?.name),
    async extract(name, text, hint) {
      const document = layOutDocument(name, cleanReport(text, knowledge.lexicon), knowledge.lexicon);
      const context = readContext(document, knowledge, hint);
      return resolveReading(
        document,
        extractReport(document, context, knowledge, await recogniser?.recognise(document)),
        knowledge.gazetteer,
      );
    },
  };
}
