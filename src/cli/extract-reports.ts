import type { JurisdictionPath, ReportExtraction } from '../model/index.js';
import { findSourceFiles, readReport } from '../read/index.js';
import type { PipelineSource } from './build-pipeline.js';
import { describeFailure } from './report-failure.js';

/** A report that was read, or why it was not. */
export type ExtractedFile =
  | { readonly source: string; readonly extraction: ReportExtraction }
  | { readonly source: string; readonly failure: { readonly reason: string; readonly message: string } };

/** Reads what files and folders say, one report at a time in a stable order; a file that cannot be read is told and the others go on. */
export async function* extractFiles(
  request: { readonly paths: readonly string[]; readonly workingFolder: string; readonly home?: JurisdictionPath | undefined },
  pipeline: PipelineSource,
): AsyncGenerator<ExtractedFile> {
  const { files, failures } = await findSourceFiles(request.paths, request.workingFolder);
  for (const failure of failures) yield { source: failure.path, failure: describeFailure(failure.path, failure) };
  for (const file of files) yield await extractFile(file.path, file.name);

  async function extractFile(path: string, name: string): Promise<ExtractedFile> {
    try {
      const { text } = await readReport({ path, name });
      const { home } = request;
      return { source: path, extraction: await (await pipeline.open()).extract(name, text, home === undefined ? {} : { home }) };
    } catch (error) {
      return { source: path, failure: describeFailure(path, error) };
    }
  }
}
