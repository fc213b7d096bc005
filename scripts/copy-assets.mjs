// Puts beside the compiled server what the compiler does not carry: the start page, and the viewer of /docs with its licence.
import { cp, mkdir } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const page = new URL('dist/serve/page/', root);
const viewer = new URL('node_modules/openapi-explorer/', root);
const vendor = new URL('vendor/', page);

await cp(new URL('src/serve/page/', root), page, { recursive: true });
await mkdir(vendor, { recursive: true });
await cp(new URL('dist/browser/openapi-explorer.min.js', viewer), new URL('openapi-explorer.min.js', vendor));
await cp(new URL('LICENSE', viewer), new URL('openapi-explorer.LICENSE', vendor));
