/**
 * The number at a place of a column. A place outside gives NaN, so that a wrong index shows in every
 * result instead of passing for a zero.
 */
export const at = (values: Float64Array | Int32Array, index: number): number =>
  values[index] ?? Number.NaN
