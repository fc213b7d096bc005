import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root, found from the source as from the compiled tree. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The version in `package.json`. */
export function projectVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
