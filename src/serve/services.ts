import type { GraphStoreReader } from '../store/graph-store.js';

/** What routes answer from. */
export interface Services {
  readonly store: GraphStoreReader;
  /** Version of the program, as `/api/health` and the OpenAPI document tell it. */
  readonly version: string;
}
