import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { NotFoundError, UsageError } from '../model/errors.js';
import { EMPTY_PREDICTION, goldReportSchema, predictionSchema, type GoldReport, type Prediction } from './annotation.js';

/** An annotated report and the file it is kept in. */
export interface GoldFile {
  readonly file: string;
  readonly gold: GoldReport;
}

/** Reads every annotation (*.json) of a folder, by file name. Throws if there is none, or one is not in the format. */
export async function readGoldFolder(folder: string): Promise<readonly GoldFile[]> {
  const files = (await listJson(folder)).sort();
  if (files.length === 0) throw new NotFoundError(`${folder}: the folder holds no annotations (*.json).`);
  return Promise.all(files.map(async (file) => ({ file, gold: await readJson(join(folder, file), goldReportSchema) })));
}

/**
 * Reads the prediction for an annotation from a folder: the file of the annotation's name, else the one of its report's
 * (`000.json`, or `000_48c0.json` for the report `000_48c0.txt`). A missing prediction is an empty one.
 */
export async function readPrediction(folder: string, { file, gold }: GoldFile): Promise<Prediction> {
  const present = new Set(await listJson(folder));
  const name = [file, `${gold.report.replace(/\.\w+$/, '')}.json`].find((candidate) => present.has(candidate));
  return name === undefined ? EMPTY_PREDICTION : readJson(join(folder, name), predictionSchema);
}

async function listJson(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith('.json'));
  } catch (error) {
    throw new NotFoundError(`${folder}: the folder of annotations or predictions cannot be read.`, { cause: error });
  }
}

async function readJson<T>(path: string, schema: ZodType<T>): Promise<T> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: it is not JSON (${error instanceof Error ? error.message : String(error)}).`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it does not fit the format'}.`);
}
