/** A vector's direction and length, and room for the slope of the loss by the direction. */
export function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return { direction: vector.map(value => value / length), length, slope: new Float32Array(vector.length) };
}

/** The slope across the direction: what is left of it where only the direction matters. */
export function across({ slope, direction }) {
  const along = dot(slope, direction);
  return slope.map((value, i) => value - along * direction[i]);
}

/** Adds to the slopes of two directions what comes from the slope by their cosine. */
export function addSlope(a, b, slope) {
  for (let i = 0; i < a.slope.length; i++) {
    a.slope[i] += slope * b.direction[i];
    b.slope[i] += slope * a.direction[i];
  }
}

/** The slope of minus the logarithm of the right one's chance by each logit. */
export function excess(logits, right) {
  const most = Math.max(...logits);
  const powers = logits.map(logit => Math.exp(logit - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power, k) => power / all - (k === right ? 1 : 0));
}

export function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
