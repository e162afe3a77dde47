/** Small statistics for the bench: nearest-rank quantiles, medians over repetitions. */

/** @param {readonly number[]} values @param {number} p 0…1 */
export function quantile(values, p) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
}

/** @param {readonly number[]} values */
export function summary(values) {
  return {
    n: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    max: values.length > 0 ? Math.max(...values) : undefined,
  };
}

/** @param {readonly (number | undefined)[]} values */
export function median(values) {
  return quantile(
    values.filter((value) => value !== undefined),
    0.4999,
  );
}
