/** A point of a cumulative curve: so many by the end of a year. */
export interface CurvePoint {
  readonly year: number;
  readonly cumulative: number;
}

/** Cumulative adopters as K / (1 + e^(−r (year − midpoint))). */
export interface LogisticFit {
  /** Where the curve levels off. */
  readonly ceiling: number;
  /** Growth a year, r. */
  readonly rate: number;
  /** The year in which half of the ceiling is reached. */
  readonly midpoint: number;
  /** Standard errors of the three, from the curvature at the minimum; null where they cannot be told. They take the points for
   * independent, which cumulative counts are not: they are lower bounds. */
  readonly standardErrors: { readonly ceiling: number; readonly rate: number; readonly midpoint: number } | null;
  /** Square root of the mean squared distance, in adopters. */
  readonly rootMeanSquareError: number;
  /** Share of the variance that the curve explains, at most 1. */
  readonly rSquared: number;
  readonly points: number;
}

/** Fewer points than this do not tell three parameters from chance. */
export const MIN_LOGISTIC_POINTS = 5;
const MAX_STEPS = 60;
const STARTING_RATES = [0.3, 1, 3];
/** A ceiling further above the last count than this is extrapolation, not a fit. */
const MAX_CEILING_OVER_LAST = 10;
const MAX_RATE = 20;

type Parameters = readonly [ceiling: number, rate: number, midpoint: number];

/**
 * Fits a logistic curve by least squares: Levenberg–Marquardt (Marquardt 1963) from three fixed starts, the best one taken.
 * Answers null below {@link MIN_LOGISTIC_POINTS} points, for a curve that does not rise, and where the data do not hold a ceiling
 * (it runs away beyond ten times the last count).
 */
export function fitLogistic(points: readonly CurvePoint[]): LogisticFit | null {
  const counts = points.map(({ cumulative }) => cumulative);
  const last = Math.max(...counts);
  if (points.length < MIN_LOGISTIC_POINTS || last === Math.min(...counts)) return null;
  const years = points.map(({ year }) => year);
  const half = years.find((_, at) => counts[at]! >= last / 2)!;
  const fits = STARTING_RATES.map((rate) => descend(points, [last * 1.05, rate, half]));
  const best = fits.reduce((least, fit) => (squares(points, fit) < squares(points, least) ? fit : least));
  const [ceiling, rate, midpoint] = best;
  if (!best.every(Number.isFinite) || rate <= 0 || rate > MAX_RATE || ceiling > last * MAX_CEILING_OVER_LAST) return null;
  const error = squares(points, best);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return {
    ceiling,
    rate,
    midpoint,
    standardErrors: standardErrorsOf(points, best, error),
    rootMeanSquareError: Math.sqrt(error / points.length),
    rSquared: 1 - error / counts.reduce((sum, count) => sum + (count - mean) ** 2, 0),
    points: points.length,
  };
}

/** The value of a fitted curve at a year. */
export function logisticAt({ ceiling, rate, midpoint }: Pick<LogisticFit, 'ceiling' | 'rate' | 'midpoint'>, year: number): number {
  return ceiling / (1 + Math.exp(-rate * (year - midpoint)));
}

function valueAt([ceiling, rate, midpoint]: Parameters, year: number): number {
  return logisticAt({ ceiling, rate, midpoint }, year);
}

function squares(points: readonly CurvePoint[], parameters: Parameters): number {
  return points.reduce((sum, { year, cumulative }) => sum + (cumulative - valueAt(parameters, year)) ** 2, 0);
}

function descend(points: readonly CurvePoint[], start: Parameters): Parameters {
  let [parameters, error, damping] = [start, squares(points, start), 1e-3];
  for (let step = 0; step < MAX_STEPS && damping < 1e8; step++) {
    const { normal, gradient } = normalEquations(points, parameters);
    const move = solve3(
      normal.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) : value))),
      gradient,
    );
    const next = move && (parameters.map((value, at) => value + move[at]!) as unknown as Parameters);
    const nextError = next ? squares(points, next) : Number.POSITIVE_INFINITY;
    if (next && nextError < error) {
      const gained = error - nextError;
      [parameters, error, damping] = [next, nextError, damping / 10];
      if (gained < 1e-9 * (1e-3 + error)) break;
    } else damping *= 10;
  }
  return parameters;
}

function normalEquations(points: readonly CurvePoint[], [ceiling, rate, midpoint]: Parameters) {
  const normal = [0, 1, 2].map(() => [0, 0, 0]);
  const gradient = [0, 0, 0];
  for (const { year, cumulative } of points) {
    const share = 1 / (1 + Math.exp(-rate * (year - midpoint)));
    const slope = ceiling * share * (1 - share);
    const derivatives = [share, slope * (year - midpoint), -slope * rate];
    for (let i = 0; i < 3; i++) {
      gradient[i]! += derivatives[i]! * (cumulative - ceiling * share);
      for (let j = 0; j < 3; j++) normal[i]![j]! += derivatives[i]! * derivatives[j]!;
    }
  }
  return { normal, gradient };
}

function standardErrorsOf(points: readonly CurvePoint[], parameters: Parameters, error: number): LogisticFit['standardErrors'] {
  const { normal } = normalEquations(points, parameters);
  const variance = error / (points.length - 3);
  const [ceiling, rate, midpoint] = [0, 1, 2].map((at) => {
    const column = solve3(
      normal,
      [0, 1, 2].map((row) => (row === at ? 1 : 0)),
    );
    return column ? Math.sqrt(variance * column[at]!) : Number.NaN;
  });
  const errors = { ceiling: ceiling!, rate: rate!, midpoint: midpoint! };
  return Object.values(errors).every(Number.isFinite) ? errors : null;
}

/** Gauss with pivots; undefined for a singular matrix. */
function solve3(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let column = 0; column < 3; column++) {
    const pivot = [...rows.keys()].slice(column).reduce((a, b) => (Math.abs(rows[b]![column]!) > Math.abs(rows[a]![column]!) ? b : a));
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]![column]!;
    if (Math.abs(head) < 1e-14) return undefined;
    for (let row = 0; row < 3; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / head;
      for (let k = column; k < 4; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, at) => row[3]! / row[at]!);
}
