import { ATTRIBUTE_KEYS, jurisdictionSteps, normaliseName, type EntityAttributes, type EntityKind } from '../../model/index.js';
import { sortedTexts } from './code-points.js';
import type { Run } from './connection.js';
import { groupBy } from './group-by.js';
import type { Parameters } from './parameters.js';
import type { ShownEntity } from './report-rows.js';
import { pickAttributes, type EntityProperties } from './rows.js';
import { statement } from './statements.js';

/**
 * An entity is what its reports show of it: its name and each attribute from the report with the smallest id that tells it, its
 * aliases from all. New mentions that agree with what is there are added without reading the others, so that writing a report
 * costs the same whether an entity has ten mentions or ten thousand; where they disagree, or a report was taken out, all are read.
 */
export async function sumUpEntities(
  run: Run,
  added: readonly ShownEntity[],
  touchedByRemoval: ReadonlySet<string>,
  touchedByEdges: ReadonlySet<string>,
): Promise<void> {
  const additions = groupBy(added, ({ entityId }) => entityId);
  const ids = [...new Set([...additions.keys(), ...touchedByRemoval, ...touchedByEdges])];
  const current = await run<CurrentRow>(statement('load/read-current-entities'), { ids });
  const sums = new Map<string, EntitySum>();
  const unclear: string[] = [];
  for (const { entity } of current) {
    const { id } = entity.properties;
    const sum = touchedByRemoval.has(id) ? undefined : addToSum(entity.properties, additions.get(id) ?? []);
    if (sum) sums.set(id, sum);
    else unclear.push(id);
  }
  for (const sum of await readSums(run, unclear)) sums.set(sum.id, sum);
  const changed = current.flatMap((row) => changedRow(row, sums.get(row.entity.properties.id)));
  if (changed.length > 0) await run(statement('load/write-entities'), { rows: changed });
  const officials = current.filter(({ entity, official }) => official !== entity.labels.includes('Official'));
  const rows = officials.map(({ entity, official }) => ({ id: entity.properties.id, official }));
  if (rows.length > 0) await run(statement('load/mark-officials'), { rows });
}

interface CurrentRow {
  readonly entity: { readonly labels: readonly string[]; readonly properties: StoredEntity };
  readonly reports: number;
  readonly connections: number;
  readonly official: boolean;
  readonly [column: string]: unknown;
}

/** Properties of an entity node; one that was made a moment ago has only its id and kind. */
type StoredEntity = { readonly id: string; readonly kind: EntityKind } & Partial<EntityProperties>;

interface EntitySum {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: EntityAttributes;
}

/** The sum with some more mentions; undefined where they disagree with what is there. */
function addToSum(stored: StoredEntity, shown: readonly ShownEntity[]): EntitySum | undefined {
  const ordered = [...shown].sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
  let { name } = stored;
  const attributes: Record<string, unknown> = { ...pickAttributes(stored) };
  const isNew = name === undefined;
  for (const one of ordered) {
    name ??= one.name;
    if (!isNew && one.name !== name) return undefined;
    for (const key of ATTRIBUTE_KEYS) {
      const told = one.attributes[key];
      if (told === undefined) continue;
      attributes[key] ??= told;
      if (!isNew && String(attributes[key]) !== String(told)) return undefined;
    }
  }
  const aliases = new Set([...(stored.aliases ?? []), ...shown.flatMap((one) => one.aliases)]);
  return { id: stored.id, name: name ?? '', aliases: [...aliases], attributes: attributes };
}

interface SourcesRow extends EntityAttributes {
  readonly id: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly [column: string]: unknown;
}

async function readSums(run: Run, ids: readonly string[]): Promise<readonly EntitySum[]> {
  if (ids.length === 0) return [];
  const rows = await run<SourcesRow>(statement('load/read-entity-sources'), { ids });
  return rows.flatMap((row) =>
    row.name === null ? [] : [{ id: row.id, name: row.name, aliases: row.aliases, attributes: pickAttributes(row) }],
  );
}

/** The new properties of an entity, if they differ from the stored ones; none for one that nothing supports any more. */
function changedRow({ entity: { properties: stored }, reports, connections }: CurrentRow, sum: EntitySum | undefined): Parameters[] {
  if (!sum) return [];
  const aliases = sortedTexts(sum.aliases);
  const row = {
    id: stored.id,
    kind: stored.kind,
    name: sum.name,
    aliases,
    ...sum.attributes,
    ...jurisdictionSteps(sum.attributes.jurisdiction ?? []),
    searchText: searchTextOf(sum.name, aliases),
    reports,
    connections,
  };
  return sameProperties(row, stored) ? [] : [row];
}

function sameProperties(row: Parameters, stored: object): boolean {
  const keys = Object.keys(row);
  return (
    keys.length === Object.keys(stored).length && keys.every((key) => JSON.stringify(row[key]) === JSON.stringify(Reflect.get(stored, key)))
  );
}

/** The text index takes no longer values. */
const SEARCH_TEXT_BYTES = 30_000;

/** The normalised name and aliases between line breaks, the name first; aliases past the index's limit are left out. */
function searchTextOf(name: string, aliases: readonly string[]): string {
  const canonical = normaliseName(name);
  const others = new Set(aliases.map(normaliseName).filter((alias) => alias !== '' && alias !== canonical));
  let text = `\n${canonical}\n`;
  for (const alias of others) {
    const longer = `${text}${alias}\n`;
    if (Buffer.byteLength(longer) <= SEARCH_TEXT_BYTES) text = longer;
  }
  return text;
}
