/**
 * The number at a place of a column. A place outside gives NaN, so that a wrong index shows in every
 * result instead of passing for a zero.
 */
export const at = (column: Float64Array, place: number): number => column[place] ?? Number.NaN

/** The same of whole numbers. A function of its own: one for both kinds of column is slow with either. */
export const wholeAt = (column: Int32Array, place: number): number => column[place] ?? Number.NaN
