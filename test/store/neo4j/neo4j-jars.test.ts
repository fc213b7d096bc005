import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/model/index.js';
import { javaMajorVersion, missingForLocalNeo4j, NEO4J_VERSION } from '../../../src/store/neo4j/index.js';
import { provideNeo4jJars } from '../../../src/store/neo4j/neo4j-jars.js';
import { temporaryFolders } from '../embedded/temporary-folder.js';

const MAIN_JAR = `neo4j-${NEO4J_VERSION}.jar`;

describe.skipIf(process.platform === 'win32')('tools that stand in for Java and Maven', () => {
  const temporaryFolder = temporaryFolders();

  async function tool(folder: string, name: string, script: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  /** A Maven that copies one jar and notes that it ran. */
  async function maven(folder: string, script = `mkdir lib && touch lib/${MAIN_JAR}`): Promise<string> {
    return tool(folder, 'mvn', `echo run >> ${join(folder, 'runs')}\n${script}`);
  }

  describe('provideNeo4jJars', () => {
    it('fetches once, says so once, and leaves nothing beside the jars', async () => {
      const folder = await temporaryFolder();
      const jarsFolder = join(folder, 'cache', 'jars');
      const messages: string[] = [];
      const options = { jarsFolder, maven: await maven(folder), onDownload: (message: string) => messages.push(message) };
      expect(await provideNeo4jJars(options)).toBe(jarsFolder);
      expect(await provideNeo4jJars(options)).toBe(jarsFolder);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(jarsFolder);
      expect(await readFile(join(folder, 'runs'), 'utf8')).toBe('run\n');
      expect(await readdir(join(folder, 'cache'))).toEqual(['jars']);
    });

    it('may be asked by several at once', async () => {
      const folder = await temporaryFolder();
      const options = { jarsFolder: join(folder, 'cache', 'jars'), maven: await maven(folder) };
      const folders = await Promise.all([provideNeo4jJars(options), provideNeo4jJars(options), provideNeo4jJars(options)]);
      expect(new Set(folders)).toEqual(new Set([options.jarsFolder]));
      expect(await readdir(join(folder, 'cache'))).toEqual(['jars']);
      expect(await readdir(options.jarsFolder)).toEqual([MAIN_JAR]);
    });

    it('tells what Maven said when it fails, and can be asked again', async () => {
      const folder = await temporaryFolder();
      const jarsFolder = join(folder, 'cache', 'jars');
      const failing = await maven(folder, 'mkdir lib; echo "no route to the repository" >&2; exit 1');
      await expect(provideNeo4jJars({ jarsFolder, maven: failing })).rejects.toThrow(/exit 1.*no route to the repository/su);
      await expect(provideNeo4jJars({ jarsFolder, maven: failing })).rejects.toMatchObject({ code: 'store-unavailable', retryable: true });
      expect(await readdir(join(folder, 'cache'))).toEqual([]);
      expect(await provideNeo4jJars({ jarsFolder, maven: await maven(folder) })).toBe(jarsFolder);
    });

    it('refuses a folder that is not what it should be', async () => {
      const jarsFolder = await temporaryFolder();
      await expect(provideNeo4jJars({ jarsFolder })).rejects.toThrow(StoreError);
      await expect(provideNeo4jJars({ jarsFolder })).rejects.toThrow(jarsFolder);
    });
  });

  describe('javaMajorVersion', () => {
    it.each([
      ['openjdk version "17.0.15" 2025-04-15', 17],
      ['openjdk version "21" 2023-09-19', 21],
      ['java version "1.8.0_392"', 8],
      ['openjdk version "25-ea" 2025-09-16', 25],
      ['something else', undefined],
    ])('%s', async (words, major) => {
      const java = await tool(await temporaryFolder(), 'java', `echo '${words}' >&2`);
      expect(await javaMajorVersion(java)).toBe(major);
    });

    it('knows nothing of a Java that is not there or does not run', async () => {
      expect(await javaMajorVersion('no-such-java')).toBeUndefined();
      expect(await javaMajorVersion(await tool(await temporaryFolder(), 'java', `echo 'version "17"' >&2; exit 1`))).toBeUndefined();
    });
  });

  describe('missingForLocalNeo4j', () => {
    it.each([
      ['nothing', '17.0.1', 0, undefined],
      ['a newer Java', '11.0.2', 0, /Java 11 is too old.*17/u],
      ['Maven', '17.0.1', 1, /Maven is not here/u],
    ])('misses %s', async (_what, version, mavenCode, missing) => {
      const folder = await temporaryFolder();
      const java = await tool(folder, 'java', `echo 'version "${version}"' >&2`);
      const told = await missingForLocalNeo4j({ java, maven: await maven(folder, `exit ${mavenCode}`), jarsFolder: join(folder, 'jars') });
      if (missing) expect(told).toMatch(missing);
      else expect(told).toBeUndefined();
    });

    it('needs no Maven once the jars are there', async () => {
      const folder = await temporaryFolder();
      const java = await tool(folder, 'java', `echo 'version "21.0.1"' >&2`);
      await mkdir(join(folder, 'jars'));
      expect(await missingForLocalNeo4j({ java, maven: 'no-such-maven', jarsFolder: join(folder, 'jars') })).toBeUndefined();
    });

    it('misses Java', async () => {
      expect(await missingForLocalNeo4j({ java: 'no-such-java' })).toMatch(/Java is not here.*install Java 17/u);
    });
  });
});
