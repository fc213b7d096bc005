import { ENTITY_KIND_NAMES } from '../../model/index.js';
import { z } from './zod.js';

const count = z.int().min(0);

export const reportSummary = z
  .strictObject({
    id: z.string(),
    name: z.string().openapi({ description: 'The name it is kept under (its file name).' }),
    title: z.string(),
    home: z.array(z.string()).openapi({ description: 'The place it speaks from, from the province down.' }),
    issuer: z.string().nullable(),
    published: z.string().nullable(),
    period: z.string().nullable(),
    source: z.string().openapi({ description: 'Where the file was read from.' }),
    contentHash: z.string(),
    readerVersion: z.string(),
    characters: count,
    counts: z.strictObject({ entities: count, claims: count, measures: count, issues: count }),
  })
  .openapi('ReportSummary');

const reportMention = z
  .strictObject({ start: count, end: count, entityId: z.string(), kind: z.enum(ENTITY_KIND_NAMES), name: z.string() })
  .openapi('ReportMention', { description: 'Where in the text an entity is mentioned; offsets count UTF-16 code units.' });

export const reportText = z
  .strictObject({
    ...reportSummary.shape,
    text: z.string(),
    mentions: z.array(reportMention),
    issues: z.array(z.strictObject({ start: count, end: count, what: z.string() })),
  })
  .openapi('ReportText');
