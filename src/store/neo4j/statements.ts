import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ENTITY_KINDS,
  InvariantError,
  isRelationType,
  RELATION_TYPE_NAMES,
  UsageError,
  type EntityKind,
  type RelationType,
} from '../../model/index.js';

/** Where the statements of the store lie; each method of it runs files from here, never text put together in code. */
const CYPHER_FOLDER = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/**
 * What may stand for a placeholder of a statement: Cypher takes no parameters for labels, types and path lengths.
 * Each comes from the ontology or is a small whole number, so no caller's text can reach a statement.
 */
export interface StatementSlots {
  /** For RELATION_TYPES. Default: every type of the ontology. */
  readonly types?: readonly RelationType[] | undefined;
  /** For ENTITY_LABELS: the labels of a kind. */
  readonly kind?: EntityKind;
  /** For MAX_DEPTH and MAX_LENGTH, 1 to 10. */
  readonly steps?: number;
}

const texts = new Map<string, string>();

/** The text of `cypher/<path>.cypher` without its comment lines, placeholders filled. */
export function statement(path: string, slots: StatementSlots = {}): string {
  let text = texts.get(path);
  if (text === undefined) {
    text = withoutComments(readFileSync(`${CYPHER_FOLDER}${path}.cypher`, 'utf8'));
    texts.set(path, text);
  }
  return text.replace(/\b(?:RELATION_TYPES|ENTITY_LABELS|MAX_DEPTH|MAX_LENGTH)\b/gu, (slot) => fillSlot(slot, slots, path));
}

function withoutComments(text: string): string {
  return text
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/;?\s*$/u, '')
    .trim();
}

function fillSlot(slot: string, { types, kind, steps }: StatementSlots, path: string): string {
  if (slot === 'RELATION_TYPES') return relationPattern(types ?? RELATION_TYPE_NAMES);
  if (slot === 'ENTITY_LABELS' && kind !== undefined) return labelsOf(kind).join(':');
  if (slot.startsWith('MAX_') && steps !== undefined) return stepCount(steps);
  throw new InvariantError(`The statement ${path} needs a value for ${slot}.`);
}

function relationPattern(types: readonly RelationType[]): string {
  const unknown = types.find((type) => !isRelationType(type));
  if (unknown !== undefined) throw new UsageError(`"${String(unknown)}" is not a relation type of the ontology.`);
  // No edge has a type of this name: asking for no type at all finds nothing.
  return types.length === 0 ? 'NO_RELATION' : [...new Set(types)].sort().join('|');
}

/** The labels of an entity of a kind, beside those that depend on its edges. */
export function labelsOf(kind: EntityKind): readonly string[] {
  return ['Entity', kind, ...ENTITY_KINDS[kind].extraLabels];
}

function stepCount(steps: number): string {
  if (!Number.isInteger(steps) || steps < 1 || steps > 10)
    throw new UsageError(`A walk of ${steps} steps cannot be asked; ask for 1 to 10.`);
  return String(steps);
}

/** The numbered schema files in order, each split into its statements. */
export function schemaStatements(): readonly string[] {
  return readdirSync(`${CYPHER_FOLDER}schema`)
    .filter((name) => /^\d{3}-.*\.cypher$/u.test(name))
    .sort()
    .flatMap((name) => readFileSync(`${CYPHER_FOLDER}schema/${name}`, 'utf8').split(/;\s*$/mu))
    .map(withoutComments)
    .filter((text) => text !== '');
}
