// `npm start`: builds if the sources are newer than what was built, reads data/reports into the graph, serves it.
// Options go to `cppcc-graph serve`: npm start -- --port 8080 --data DIR
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);

if (isStale() && !build()) {
  console.error('npm start: the build failed; the lines above say why.');
  process.exit(1);
}
const [{ runCommandLine }, { processSurroundings }] = await Promise.all([
  import(at('dist/cli/run-command-line.js')),
  import(at('dist/cli/surroundings.js')),
]);
const given = ['serve', ...process.argv.slice(2), '--ingest', fileURLToPath(at('data/reports'))];
process.exitCode = await runCommandLine(given, processSurroundings());

/** True if there is no whole build (scripts/build.mjs marks it), or one that is older than its sources. */
function isStale() {
  // a package without its sources was built by whoever packed it
  if (modified(at('src/')) === undefined) return false;
  const built = modified(at('dist/.built'));
  if (built === undefined) return true;
  const sources = [...filesBelow(at('src/')), at('package.json'), at('tsconfig.json'), at('tsconfig.build.json')];
  return sources.some((file) => (modified(file) ?? 0) > built);
}

function build() {
  console.error('npm start: building …');
  const { status } = spawnSync(process.execPath, [fileURLToPath(at('scripts/build.mjs'))], { cwd: root, stdio: ['ignore', 2, 2] });
  return status === 0;
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(new URL(`${entry.name}/`, folder));
    else yield new URL(entry.name, folder);
  }
}

/** Time of the last change; undefined where there is no such file. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
