/** One node of a cascade: when it adopted, and whether its adoption may be laid to another node. */
export interface CascadeEvent {
  readonly node: string;
  /** Any unit; only differences count. */
  readonly time: number;
  /** True where something else explains it (a superior's requirement): it may have led others, but nobody in the cascade led it. */
  readonly explained?: boolean;
}

/** One thing that spread: each node at most once, in any order. */
export interface Cascade {
  readonly id: string;
  readonly events: readonly CascadeEvent[];
}
