import type { EntityKind, OrganizationCategory, RelationType } from './ontology.js';
import type { Span } from './span.js';

/**
 * How a mention reaches its canonical name.
 * - `named`: the name is told (`name` is canonical already).
 * - `placed`: a body named by its place: `<place><body>`; `place` as written, full or short (资阳政协, 省委办公厅 is relative).
 * - `relative`: a body or place seen from the report's home by its unit: 市政协, 我省, 区委, 市发改委. The unit is looked for
 *   from the home upwards (市 in a report of 赫山区 is 益阳市; in one of 耒阳市 it is 耒阳市 itself), then among places named before.
 * `body` is what follows the place in the canonical name: '政协', '政府', '委' (party, gets the 中共 in front), '发改委', '' for the place itself.
 */
export type Reference =
  | { readonly how: 'named'; readonly name: string; readonly scope?: string }
  | { readonly how: 'placed'; readonly place: string; readonly within?: readonly string[]; readonly body: string }
  | { readonly how: 'relative'; readonly unit: RelativeUnit; readonly body: string };

/** The unit a relative reference names; `全国` is the nation, `本地` the report's home whatever its level. */
export type RelativeUnit = '全国' | '省' | '自治区' | '市' | '州' | '盟' | '县' | '区' | '旗' | '镇' | '乡' | '街道' | '本地';

/** One named or referring expression in a document, before it is resolved. Ranges count in the cleaned text. */
export interface Mention {
  readonly kind: EntityKind;
  readonly span: Span;
  readonly reference: Reference;
  /** Other full spellings this mention shows (a full form in brackets, the form with its generic tail). */
  readonly aliases?: readonly string[];
  readonly category?: OrganizationCategory;
  /** `national` marks the formulas of national political language, kept apart from initiatives. */
  readonly scope?: 'national';
  /** Session, term or grade where told: properties, never part of a name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Stays an entity of its own even inside a longer mention (a policy named inside a title). */
  readonly independent?: boolean;
  /** The rule or model that proposed it, e.g. `initiative.quoted-with-cue`. */
  readonly rule: string;
  /** 0–1: how often such a proposal is right. */
  readonly confidence: number;
}

/**
 * One end of a candidate relation: a mention by its index in the reading, or what the sentence leaves out: the reporting
 * committee as its subject, or the committee's place (来我市考察).
 */
export type RelationEnd = { readonly mention: number } | { readonly implied: 'issuer' | 'home' };

export type Modality = 'asserted' | 'planned';

/** A relation that a sentence states between mentions, before they are resolved. */
export interface CandidateRelation {
  readonly subject: RelationEnd;
  readonly type: RelationType;
  readonly object: RelationEnd;
  /** The post, for HOLDS_POSITION. */
  readonly title?: string;
  readonly modality: Modality;
  /** The words that say so, in the cleaned text (usually the sentence). */
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** A number that a report gives of something. */
export interface CandidateMeasure {
  readonly subject: RelationEnd;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly evidence: Span;
  readonly rule: string;
}

/** Text that was recognised as meaning something but not understood: recorded, never guessed. */
export interface ReadingIssue extends Span {
  readonly what: string;
}
