// `npm test`: runs every test and ends with one plain line, `N passed, N failed`. Arguments go to vitest: npm test -- test/model
// Tests that need a Neo4j use NEO4J_URI, else one is started from its jars (Java 17 and Maven); without either they are skipped,
// which is said loudly at the end, and is a failure where CI=true.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cppcc-test-'));
const reportFile = join(folder, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });

const report = readReport();
rmSync(folder, { recursive: true, force: true });
const tests = report.testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ file: name, ...test })));
const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
const passed = withStatus('passed').length;
// A file that could not be loaded has no test that failed, and neither has a set-up that broke.
const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults));
const counted = withStatus('failed').length + brokenFiles.length;
const failed = counted === 0 && run.status !== 0 ? 1 : counted;
const withoutNeo4j = withStatus('pending', 'skipped').filter(({ ancestorTitles }) => reasonOf(ancestorTitles));

if (withoutNeo4j.length > 0) {
  const line = '!'.repeat(100);
  console.log(`\n${line}\n!! SKIPPED: ${withoutNeo4j.length} tests that need a Neo4j did not run.`);
  console.log(`!! ${reasonOf(withoutNeo4j[0].ancestorTitles)}\n!! Or set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.\n${line}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

function hasFailure(results) {
  return results.some(({ status }) => status === 'failed');
}

/** Why a block of tests has no Neo4j, as its title says; see test/support/neo4j.ts. */
function reasonOf(titles) {
  return titles.map((title) => /\[no Neo4j: (.*)\]$/u.exec(title)?.[1]).find((reason) => reason !== undefined);
}
