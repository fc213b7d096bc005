/** How likely a delay between two adoptions is. */
export const TRANSMISSION_MODELS = ['exponential', 'power-law', 'rayleigh'] as const;
export type TransmissionModel = (typeof TRANSMISSION_MODELS)[number];

/** Power-law delays have no density below a least delay; shorter ones count as this (years). */
const LEAST_DELAY = 1 / 366;

/**
 * Log density of a delay (years, above 0), as in Gomez-Rodriguez, Leskovec and Krause (2010) and, for Rayleigh, their NetRate (2011):
 * - exponential: λ e^(−λΔ), the usual delay is 1/λ;
 * - power-law: (α/δ) (Δ/δ)^(−1−α), long delays are common; δ is one day;
 * - rayleigh: α Δ e^(−αΔ²/2), a delay is most likely at 1/√α and soon unlikely.
 */
export function logDelayDensity(model: TransmissionModel, rate: number, delay: number): number {
  switch (model) {
    case 'exponential':
      return Math.log(rate) - rate * delay;
    case 'power-law':
      return Math.log(rate / LEAST_DELAY) - (1 + rate) * Math.log(Math.max(delay, LEAST_DELAY) / LEAST_DELAY);
    case 'rayleigh':
      return Math.log(rate * delay) - (rate * delay * delay) / 2;
  }
}
