/** How an embedded store is opened. */
export interface EmbeddedStoreOptions {
  /**
   * Read beside the one process that writes; several may. Writes are refused, and what the writer adds is seen at the next question.
   * Default false.
   */
  readonly readOnly?: boolean;
  /** How long a query may wait for another process's write. Default 5,000. */
  readonly busyTimeoutMs?: number;
  /** Whether to offer Cypher. Default true; it also needs the optional dependency `@grafeo-db/js`. */
  readonly cypher?: boolean;
  /** How long the projection for Cypher may take to build. Default 300,000. */
  readonly cypherBuildTimeoutMs?: number;
  /** How much memory the process that runs Cypher may take before the statement is stopped. Default 1,536. */
  readonly cypherMemoryMiB?: number;
}

export const DEFAULT_EMBEDDED_STORE_OPTIONS: Required<EmbeddedStoreOptions> = {
  readOnly: false,
  busyTimeoutMs: 5_000,
  cypher: true,
  cypherBuildTimeoutMs: 300_000,
  cypherMemoryMiB: 1_536,
};

export function resolveEmbeddedStoreOptions(options: EmbeddedStoreOptions = {}): Required<EmbeddedStoreOptions> {
  return { ...DEFAULT_EMBEDDED_STORE_OPTIONS, ...options };
}
