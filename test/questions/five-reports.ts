import { readFileSync, readdirSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/index.js';
import { type ReportRecord, createReportId, hashContent } from '../../src/model/index.js';
import { createPipeline } from '../../src/pipeline.js';

const folder = new URL('../../data/reports/', import.meta.url);

/** The five real reports of `data/reports`, read by the pipeline and ready to be stored. */
export async function readFiveReports(): Promise<readonly ReportRecord[]> {
  const pipeline = createPipeline(loadKnowledge());
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (name) => {
        const text = readFileSync(new URL(name, folder), 'utf8');
        const extraction = await pipeline.extract(name, text);
        return {
          id: createReportId(name),
          contentHash: hashContent(text),
          readerVersion: pipeline.version,
          source: `data/reports/${name}`,
          text,
          extraction,
        };
      }),
  );
}
