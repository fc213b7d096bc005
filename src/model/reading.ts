import type { CandidateMeasure, CandidateRelation, Mention, ReadingIssue } from './mention.js';
import type { Division, JurisdictionPath } from './jurisdiction.js';

/** Where a report stands: whose it is, of which place and of which time. */
export interface ReportContext {
  /** From the province down; empty for the national committee; undefined where the text does not tell. */
  readonly home: JurisdictionPath | undefined;
  readonly homeDivision: Division | undefined;
  /** Canonical name of the committee that reports (资阳市政协); undefined where the text does not tell. */
  readonly issuer: string | undefined;
  /** ISO date of publication, as far as told: 2025-03-21. */
  readonly published: string | undefined;
  /** What time the report covers: `2024`, or `2016-2021` for a term of office. */
  readonly period: string | undefined;
}

/** What extraction found in one document. Mentions are in reading order; relations point at them by index. */
export interface Reading {
  readonly context: ReportContext;
  readonly mentions: readonly Mention[];
  readonly relations: readonly CandidateRelation[];
  readonly measures: readonly CandidateMeasure[];
  readonly issues: readonly ReadingIssue[];
}
