import type { CandidateMeasure, CandidateRelation, Mention } from '../model/index.js';
import type { SentenceView } from './grammar/sentence-view.js';
import type { Scene } from './scene.js';

/** Proposes mentions of one or a few kinds. Pure: the same scene gives the same mentions. */
export type MentionExtractor = (scene: Scene) => readonly Mention[];

/** Proposes relations between the arbitrated mentions, sentence by sentence. */
export type RelationExtractor = (scene: Scene, views: readonly SentenceView[]) => readonly CandidateRelation[];

/** Proposes measures. */
export type MeasureExtractor = (scene: Scene, views: readonly SentenceView[]) => readonly CandidateMeasure[];
