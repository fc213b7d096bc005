import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** Who may import whom: arrows point one way. A room missing here may import nothing but `model/`. */
const MAY_IMPORT = {
  model: [],
  knowledge: [],
  read: [],
  clean: [],
  document: [],
  extract: [],
  resolve: [],
  recognise: [],
  evaluate: [],
  store: [],
  load: ['store/graph-store.ts'],
  query: ['store/graph-store.ts'],
  analyse: ['query'],
  serve: ['query', 'analyse', 'store/graph-store.ts'],
  mcp: ['query', 'analyse', 'store/graph-store.ts'],
};
const ROOMS = Object.keys(MAY_IMPORT);

const zones = [
  ...ROOMS.map((room) => ({
    target: `./src/${room}`,
    from: './src',
    except: [`./${room}`, ...(room === 'model' ? [] : ['./model']), ...MAY_IMPORT[room].map((path) => `./${path}`)],
    message: `src/${room} may import only itself, model${MAY_IMPORT[room].map((path) => `, ${path}`).join('')}.`,
  })),
  {
    target: './src/pipeline.ts',
    from: './src',
    except: ['./model', './clean', './document', './extract', './resolve', './load', './store/graph-store.ts', './pipeline.ts'],
    message: 'pipeline.ts chains the stages and knows the store only by its interface.',
  },
  { target: './src', from: './src/cli', except: ['../cli'], message: 'Only cli/ imports cli/.' },
  { target: ROOMS.map((room) => `./src/${room}`), from: './src/config.ts', message: 'Only cli/ imports config.ts.' },
];

/** Third-party packages that may be imported in one room only. */
const OWNED_PACKAGES = {
  nodejieba: 'src/extract/segment.ts',
  'onnxruntime-node': 'src/recognise/**',
  'neo4j-driver': 'src/store/neo4j/**',
  libsql: 'src/store/embedded/**',
  '@grafeo-db/js': 'src/store/embedded/**',
  express: 'src/serve/**',
  commander: 'src/cli/**',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', '.cache'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['src/serve/page/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'location',
          'addEventListener',
          'fetch',
          'AbortController',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-restricted-imports': [
        'error',
        { paths: Object.keys(OWNED_PACKAGES).map((name) => ({ name, message: `${name} is imported only in ${OWNED_PACKAGES[name]}.` })) },
      ],
      'no-console': 'error',
    },
  },
  ...Object.entries(OWNED_PACKAGES).map(([name, path]) => ({
    files: [path],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: Object.keys(OWNED_PACKAGES)
            .filter((other) => other !== name && OWNED_PACKAGES[other] !== path)
            .map((other) => ({ name: other, message: `${other} is imported only in ${OWNED_PACKAGES[other]}.` })),
        },
      ],
    },
  })),
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
