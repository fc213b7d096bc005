import { z } from 'zod';
import { NotFoundError } from '../../model/index.js';
import { createTool } from '../tool.js';

/** Gives the words of a report. */
export const addReportText = createTool({
  name: 'report_text',
  title: 'Text of a report',
  description:
    'Gives the text of a report, or a part of it: the place that a quote stands at, with what is around it. Offsets count UTF-16 code units.',
  input: {
    report: z.string().trim().min(1).max(300).describe('Name or id of a report, as facts give it'),
    start: z.int().min(0).max(100_000_000).default(0).describe('Where to begin'),
    length: z.int().min(1).max(20_000).default(4_000).describe('The most characters to give'),
  },
  answer: async (store, { report: reference, start, length }) => {
    const id = (await store.reportNamed(reference))?.id ?? reference;
    const report = await store.report(id);
    if (!report) throw new NotFoundError(`There is no report "${reference}"; facts name the report that they stand in.`);
    const text = report.text.slice(start, start + length);
    const end = start + text.length;
    const { name, title, issuer, period, published } = report;
    return {
      text,
      data: {
        id,
        name,
        title,
        issuer,
        period,
        published,
        start,
        end,
        characters: report.text.length,
        truncated: end < report.text.length,
        text,
      },
    };
  },
});
