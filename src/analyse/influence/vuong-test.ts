/**
 * Vuong's test (1989) of a model with one edge more against the model without it, one-sided, with the correction for the parameter
 * after Schwarz (BIC); the stopping rule of the R package NetworkInference. `gains` are the log likelihood ratios of the cascades that
 * the edge changes, `cascades` is how many there are in all; those it does not change have ratio 0.
 * The edge was picked because its gain is the greatest, so that the value is smaller than it should be: a rule to stop by, no proof.
 */
export function vuongTest(gains: readonly number[], cascades: number): number {
  const sum = gains.reduce((total, gain) => total + gain, 0);
  const mean = sum / cascades;
  const variance = gains.reduce((total, gain) => total + gain * gain, 0) / cascades - mean * mean;
  const advantage = sum - Math.log(cascades) / 2;
  if (variance <= 1e-12 * mean * mean) return advantage > 0 && cascades > 1 ? 0 : 1;
  return 1 - normalDistribution(advantage / Math.sqrt(cascades * variance));
}

/** The standard normal distribution function by the error function's approximation 7.1.26 of Abramowitz and Stegun (error below 1.5e-7). */
export function normalDistribution(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const error = 1 - polynomial * Math.exp(-x * x);
  return z < 0 ? (1 - error) / 2 : (1 + error) / 2;
}
