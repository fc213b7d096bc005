/** Opens a store for writing and does what its argument says until it is ended. */
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { numberedReport } from './numbered-report.js';

const [folder = '', work] = process.argv.slice(2);
const tell = (word: unknown) => process.send?.(word);

process.on('disconnect', () => process.exit());

const store = await openEmbeddedStore(folder);
if (work === 'hold') tell('open');
if (work === 'write') {
  for (let number = 0; ; number += 1) {
    await store.putReports([numberedReport(number)]);
    tell(number);
  }
}
if (work === 'cypher') {
  await store.putReports([numberedReport(0)]);
  await store.runCypher('RETURN 1', {}, { rows: 1, timeoutMs: 60_000 });
  tell('asked');
  await store.runCypher(
    'UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 20000) AS c WITH a, b, c WHERE a + b = c RETURN count(*)',
    {},
    { rows: 1, timeoutMs: 600_000 },
  );
}
