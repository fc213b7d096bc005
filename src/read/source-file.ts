/** A file that is to be read as a report. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** The name its report is kept under: the base name of a file given directly, the path inside its folder (with `/`) otherwise. */
  readonly name: string;
}
