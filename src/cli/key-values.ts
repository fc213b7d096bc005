import type { CypherValue } from '../model/answers.js';
import { UsageError } from '../model/errors.js';

/** Gathers `--param` given several times. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/**
 * Reads parameters: `name=text` gives text as it stands ("1453" stays text), `name:=json` a JSON value (a number, true, a list).
 * Throws a UsageError for anything else and for a name given twice.
 */
export function readParameters(given: readonly string[]): Readonly<Record<string, CypherValue>> {
  const parameters = new Map<string, CypherValue>();
  for (const one of given) {
    const parts = /^([\p{L}_][\p{L}\p{N}_]*)(:?=)([^]*)$/u.exec(one);
    if (!parts) throw new UsageError(`The parameter "${one}" is not of the form name=text or name:=json.`);
    const [, name, sign, value] = parts as unknown as [string, string, string, string];
    if (parameters.has(name)) throw new UsageError(`The parameter "${name}" is given twice.`);
    parameters.set(name, sign === '=' ? value : readJson(name, value));
  }
  return Object.fromEntries(parameters);
}

function readJson(name: string, value: string): CypherValue {
  try {
    return JSON.parse(value) as CypherValue;
  } catch (error) {
    throw new UsageError(`The value of the parameter "${name}" is not JSON: ${value}. For plain text write ${name}=….`, { cause: error });
  }
}
