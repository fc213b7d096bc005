// `npm run build`: compiles the sources into dist/ and puts beside them what the compiler does not carry. When all went well,
// dist/.built bears the time at which the build began: `npm start` builds again if a source is newer.
import { spawnSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const began = new Date();

for (const [script, ...given] of [
  [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
  [at('scripts/copy-assets.mjs')],
]) {
  const { status } = spawnSync(process.execPath, [script, ...given], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
writeFileSync(at('dist/.built'), '');
utimesSync(at('dist/.built'), began, began);
