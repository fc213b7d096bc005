/** What a check found: `ok`; `note`, worth knowing but nothing is broken; or `failed`. */
export interface CheckResult {
  readonly check: string;
  readonly status: 'ok' | 'note' | 'failed';
  readonly says: string;
  /** How to mend it. */
  readonly mend?: string;
}

export function ok(check: string, says: string): CheckResult {
  return { check, status: 'ok', says };
}

export function note(check: string, says: string, mend?: string): CheckResult {
  return { check, status: 'note', says, ...(mend === undefined ? {} : { mend }) };
}

export function failed(check: string, says: string, mend: string): CheckResult {
  return { check, status: 'failed', says, mend };
}
