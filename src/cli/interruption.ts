/** Thrown when the user breaks a command off; nothing half-written is left. */
export class InterruptedError extends Error {}

/** Passes pieces on until the signal comes, and then ends with an InterruptedError. */
export async function* untilInterrupted<T>(pieces: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (signal.aborted) throw new InterruptedError();
    yield piece;
  }
}
