// `npm test`: runs every test and ends with one plain line, `N passed, N failed`. Arguments go to vitest: npm test -- test/model
// Tests that need a Neo4j use NEO4J_URI, else one is started from its jars (Java 17 and Maven); without either they are skipped,
// which is said loudly at the end, and is a failure where CI=true. So are those of pages where there is no Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What tests may do without, and the way out that the reason in their title does not tell. */
const NEEDS = {
  Neo4j: 'Or set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.',
  browser: 'Or name one by CHROMIUM_PATH.',
};

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
const missing = withStatus('pending', 'skipped').map(({ ancestorTitles }) => missingOf(ancestorTitles));

for (const [need, wayOut] of Object.entries(NEEDS)) {
  const without = missing.filter((told) => told?.need === need);
  if (without.length === 0) continue;
  const line = '!'.repeat(100);
  console.log(
    `\n${line}\n!! SKIPPED: ${without.length} tests that need a ${need} did not run.\n!! ${without[0].reason}\n!! ${wayOut}\n${line}`,
  );
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

/** What a block of tests does without and why, as its title says; see test/support/neo4j.ts and test/serve/browser.ts. */
function missingOf(titles) {
  const [, need, reason] = titles.map((title) => /\[no (\w+): (.*)\]$/u.exec(title)).find((match) => match !== null) ?? [];
  return need && { need, reason };
}
