import { isInitiativeKind, type EntityKind } from '../model/ontology.js';
import { normaliseName } from '../model/normalise.js';
import type { GoldEntity, GoldReport, Prediction } from './annotation.js';
import { scoreReport, type ScoringError } from './score-report.js';
import { mergeTallies, sumTallies, toScore, type Score, type Tallies } from './tally.js';

/** The kinds that the product stands or falls with. */
export const CORE_KINDS: readonly EntityKind[] = ['Committee', 'Person', 'Project', 'Brand', 'Policy'];

/** One annotated report with what was extracted from it. */
export interface ScoredPair {
  /** File name of the annotation. */
  readonly file: string;
  readonly gold: GoldReport;
  readonly prediction: Prediction;
}

/** How good one report's extraction is: F1 by group, and whether its place and author are right. */
export interface ReportRating {
  readonly core: number;
  readonly entities: number;
  readonly relations: number;
  readonly home: boolean;
  readonly issuer: boolean;
}

/** How good the extraction of a corpus is; counts are added up over the reports. */
export interface CorpusScore {
  readonly overall: {
    readonly core: Score;
    /** Brand and Policy taken as one kind: what can spread, whatever it is called. */
    readonly initiatives: Score;
    readonly entities: Score;
    readonly relations: Score;
    /** Mean F1 over the core kinds that the gold asks for: long lists of names do not drown the few projects and brands. */
    readonly coreMean: { readonly f1: number };
  };
  readonly kinds: Readonly<Record<string, Score>>;
  readonly types: Readonly<Record<string, Score>>;
  readonly perReport: Readonly<Record<string, ReportRating>>;
  readonly errors: Readonly<Record<string, readonly ScoringError[]>>;
}

/** Scores extractions against annotations, by the rules of {@link scoreReport}. */
export function scoreCorpus(pairs: readonly ScoredPair[]): CorpusScore {
  const scored = pairs.map((pair) => ({ ...pair, score: scoreReport(pair.gold, pair.prediction) }));
  const kinds = mergeTallies(scored.map(({ score }) => score.kinds));
  const types = mergeTallies(scored.map(({ score }) => score.types));
  const initiatives = mergeTallies(pairs.map(({ gold, prediction }) => scoreReport(...onlyInitiatives(gold, prediction)).kinds));
  return {
    overall: {
      core: sumScore(kinds, isCore),
      initiatives: sumScore(initiatives),
      entities: sumScore(kinds),
      relations: sumScore(types),
      coreMean: { f1: meanCoreF1(kinds) },
    },
    kinds: scoreByKey(kinds),
    types: scoreByKey(types),
    perReport: Object.fromEntries(
      scored.map(({ file, gold, prediction, score }) => [
        file,
        {
          core: sumScore(score.kinds, isCore).f1,
          entities: sumScore(score.kinds).f1,
          relations: sumScore(score.types).f1,
          home: Array.isArray(gold.home) && gold.home.join('/') === prediction.home?.join('/'),
          issuer: gold.issuer === prediction.issuer,
        },
      ]),
    ),
    errors: Object.fromEntries(scored.map(({ file, score }) => [file, score.errors])),
  };
}

function isCore(kind: string): boolean {
  return (CORE_KINDS as readonly string[]).includes(kind);
}

function sumScore(tallies: Tallies, keep: (key: string) => boolean = () => true): Score {
  return toScore(sumTallies([...tallies].filter(([key]) => keep(key)).map(([, tally]) => tally)));
}

function scoreByKey(tallies: Tallies): Record<string, Score> {
  return Object.fromEntries([...tallies].map(([key, tally]) => [key, toScore(tally)]));
}

function meanCoreF1(kinds: Tallies): number {
  const scores = [...kinds].filter(([kind, { found, missed }]) => isCore(kind) && found + missed > 0).map(([, tally]) => toScore(tally).f1);
  return scores.reduce((sum, f1) => sum + f1, 0) / Math.max(1, scores.length);
}

/** The initiatives of both sides as one kind each; entries of one name become one, required if any of them is. */
function onlyInitiatives(gold: GoldReport, prediction: Prediction): [GoldReport, Prediction] {
  const merge = (entities: readonly GoldEntity[]): GoldEntity[] => {
    const byName = new Map<string, GoldEntity>();
    for (const entity of entities) {
      if (!isInitiativeKind(entity.kind as EntityKind)) continue;
      const key = normaliseName(entity.name);
      const before = byName.get(key);
      byName.set(key, {
        kind: 'Initiative',
        name: entity.name,
        aliases: [...(before?.aliases ?? []), ...(entity.aliases ?? [])],
        optional: Boolean(entity.optional && (before?.optional ?? true)),
      });
    }
    return [...byName.values()];
  };
  return [
    { report: gold.report, entities: merge(gold.entities), relations: [] },
    { entities: merge(prediction.entities), relations: [] },
  ];
}
