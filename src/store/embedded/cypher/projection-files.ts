import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Counts up with the shape of the projection; a file of another version is made anew. */
const PROJECTION_VERSION = 1;

/** Where the projections of one store lie: `<folder>/cypher/1-<store>-<generation>.grafeo`. */
export interface ProjectionFiles {
  path(generation: number): string;
  exists(generation: number): boolean;
  /** A new path to build at; nobody else uses it. */
  buildingPath(): string;
  /** Puts a built projection in its place and removes the older ones. */
  accept(buildingPath: string, generation: number): void;
  discard(path: string): void;
}

export function projectionFiles(folder: string, storeId: string): ProjectionFiles {
  const home = join(folder, 'cypher');
  const nameOf = (generation: number) => `${PROJECTION_VERSION}-${storeId}-${generation}.grafeo`;
  const discard = (path: string) => {
    rmSync(path, { recursive: true, force: true });
  };
  return {
    path: (generation) => join(home, nameOf(generation)),
    exists: (generation) => existsSync(join(home, nameOf(generation))),
    buildingPath: () => {
      mkdirSync(home, { recursive: true });
      return join(home, `building-${process.pid}-${randomUUID()}.grafeo`);
    },
    accept: (buildingPath, generation) => {
      renameSync(buildingPath, join(home, nameOf(generation)));
      for (const name of readdirSync(home)) {
        if (name !== nameOf(generation) && !isBuilding(name)) discard(join(home, name));
      }
    },
    discard,
  };
}

/** True for a file that a living process is building. */
function isBuilding(name: string): boolean {
  const pid = /^building-(\d+)-/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
