import { describe, expect, it } from 'vitest';
import { refuseByPlan, refuseByWords } from '../../../../src/store/embedded/cypher/statement-guard.js';

describe('the words of a statement', () => {
  it.each([
    `LOAD CSV FROM 'x' AS l RETURN l`,
    `load csv with headers from "x" as l return l`,
    `LOAD/**/CSV FROM 'x' AS l RETURN l`,
    `LOAD // \n CSV FROM 'x' AS l RETURN l`,
    `LOAD\u00a0CSV FROM 'x' AS l RETURN l`,
    `RETURN 'it''s' AS a UNION LOAD CSV FROM 'x' AS a RETURN a`,
    `RETURN '\\'' AS a UNION LOAD CSV FROM 'x' AS a RETURN a`,
    `/* ' */ LOAD CSV FROM 'x' AS l RETURN l // '`,
  ])('are refused: %s', (statement) => {
    expect(refuseByWords(statement)?.refusal).toBe('external-data');
  });

  it.each([
    `RETURN 'LOAD CSV'`,
    `RETURN "a \\" LOAD CSV"`,
    'MATCH (n:Entity) RETURN n.`LOAD CSV`',
    'MATCH (n:Entity) RETURN n // LOAD CSV',
    '/* LOAD CSV */ RETURN 1',
    'MATCH (load:Entity) RETURN load.csv',
    'MATCH (payload:Csv) RETURN payload',
  ])('are let through: %s', (statement) => {
    expect(refuseByWords(statement)).toBeUndefined();
  });
});

describe('the plan of a statement', () => {
  it('is refused where an operator reads a file', () => {
    expect(refuseByPlan(`Return (l)\n  LoadCsv ('secret.csv' AS l)\n`)?.refusal).toBe('external-data');
  });

  it('is refused where a procedure is not among those allowed', () => {
    expect(refuseByPlan('Return (x)\n  Apply\n    CallProcedure (grafeo.pagerank)\n')?.refusal).toBe('procedure');
    expect(refuseByPlan('CallProcedure (db.labels)\n')).toBeUndefined();
  });

  it('is let through where a name only looks like an operator', () => {
    expect(refuseByPlan(`Return (n.LoadCsv (x) AS Create (n:X))\n  Filter (n.name Eq "LoadCsv")\n    NodeScan (n:Entity)\n`)).toBeUndefined();
  });
});
