// `npm start`: builds if the sources are newer than what was built, reads data/reports into the graph, serves it.
// Options go to `cppcc-graph serve`: npm start -- --port 8080 --data DIR
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);
/** Touched after each build by this script; the compiler leaves its own record alone when nothing in the sources changed. */
const STAMP = at('dist/.built');

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

function isStale() {
  const built = Math.max(modified(STAMP), modified(at('dist/.tsbuildinfo')));
  if (built === 0 || modified(at('dist/cli/run-command-line.js')) === 0) return true;
  // a package without its sources was built by whoever packed it
  if (modified(at('src/')) === 0) return false;
  return [...filesBelow(at('src/')), at('package.json'), at('tsconfig.json'), at('tsconfig.build.json')].some((file) => modified(file) > built);
}

function build() {
  console.error('npm start: building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) writeFileSync(STAMP, '');
  return status === 0;
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(new URL(`${entry.name}/`, folder));
    else yield new URL(entry.name, folder);
  }
}

/** Time of the last change; 0 where there is no such file. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
