import { InvariantError, type CypherValue } from '../model/index.js';

/** The types a parameter can have; `list` is a list of texts. */
export const PARAMETER_TYPES = ['text', 'integer', 'number', 'boolean', 'list'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** The types a column can have; `list` is a list of texts or numbers. */
export const COLUMN_TYPES = ['text', 'integer', 'number', 'list'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** The same words in Chinese and English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What an analyst fills in. One without a default must be given. */
export interface NamedQueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly default?: CypherValue;
  readonly example: CypherValue;
  readonly description: Bilingual;
}

export interface NamedQueryColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Bilingual;
}

/** A question of `cypher/query`: a read-only statement in the Cypher that every store speaks, with what to ask and what it answers. */
export interface NamedQuery {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: Bilingual;
  readonly parameters: readonly NamedQueryParameter[];
  readonly columns: readonly NamedQueryColumn[];
  readonly statement: string;
}

/**
 * Reads the text of a question's file: comment lines `// zh:`, `// en:`, then any number of
 * `// param: name | type | default=… or example=… | 中文 | English`, then
 * `// column: name | type | 中文 | English`, then the statement. Throws an InvariantError that names the file and line.
 */
export function parseNamedQuery(name: string, text: string): NamedQuery {
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const fail = (line: number, what: string): never => {
    throw new InvariantError(`The question ${name}.cypher, line ${line + 1}: ${what}.`);
  };
  const fields = lines.slice(0, end).map((line, index) => {
    const [, key = '', value = ''] =
      /^\/\/ (zh|en|param|column): (.+)$/u.exec(line) ?? fail(index, `"${line}" is none of zh, en, param, column`);
    return { key, value: value.trim(), index };
  });
  const valuesOf = (key: string) => fields.filter((field) => field.key === key);
  const only = (key: string): string => {
    const [first, second] = valuesOf(key);
    if (!first || second) return fail(second?.index ?? 0, `exactly one line "// ${key}:" is needed`);
    return first.value;
  };
  const statement = lines.slice(end).join('\n').trim().replace(/;$/u, '');
  if (end < 0 || statement === '') fail(lines.length - 1, 'there is no statement after the comments');
  const parameters = valuesOf('param').map(({ value, index }) => parseParameter(value, (what) => fail(index, what)));
  const columns = valuesOf('column').map(({ value, index }) => parseColumn(value, (what) => fail(index, what)));
  if (columns.length === 0) fail(0, 'at least one line "// column:" is needed');
  const told = new Set(parameters.map((parameter) => parameter.name));
  const used = new Set(Array.from(statement.matchAll(/\$(\w+)/gu), ([, parameter = '']) => parameter));
  for (const parameter of used) if (!told.has(parameter)) fail(end, `$${parameter} is used but not told of`);
  for (const parameter of told) if (!used.has(parameter)) fail(0, `the parameter ${parameter} is told of but not used`);
  return { name, title: { zh: only('zh'), en: only('en') }, parameters, columns, statement };
}

type Fail = (what: string) => never;

function parseParameter(value: string, fail: Fail): NamedQueryParameter {
  const [name = '', type = '', given = '', zh = '', en = ''] = splitParts(value, 5, fail);
  if (!isOneOf(PARAMETER_TYPES, type)) return fail(`"${type}" is not a parameter type (${PARAMETER_TYPES.join(', ')})`);
  const [, how, literal = ''] = /^(default|example)=(.*)$/u.exec(given) ?? fail(`"${given}" is neither default=… nor example=…`);
  const told = toParameterValue(type, literal);
  if (told === undefined) return fail(`"${literal}" is not of type ${type}`);
  return { name, type, ...(how === 'default' ? { default: told } : {}), example: told, description: { zh, en } };
}

function parseColumn(value: string, fail: Fail): NamedQueryColumn {
  const [name = '', type = '', zh = '', en = ''] = splitParts(value, 4, fail);
  if (!isOneOf(COLUMN_TYPES, type)) return fail(`"${type}" is not a column type (${COLUMN_TYPES.join(', ')})`);
  return { name, type, title: { zh, en } };
}

function splitParts(value: string, count: number, fail: Fail): readonly string[] {
  const parts = value.split('|').map((part) => part.trim());
  if (parts.length !== count || parts.includes('')) return fail(`"${value}" should have ${count} parts between bars`);
  if (!/^[a-z]\w*$/iu.test(parts[0] ?? '')) return fail(`"${parts[0]}" is not a name`);
  return parts;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}

/** Reads a value as written on a command line; undefined if it is not of the type. A list is written with commas. */
export function toParameterValue(type: ParameterType, written: string): CypherValue | undefined {
  switch (type) {
    case 'text':
      return written;
    case 'integer':
      return /^-?\d{1,15}$/u.test(written) ? Number(written) : undefined;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : undefined;
    case 'list':
      return written.split(/[,，]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  }
}
