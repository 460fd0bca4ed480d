/** How much is done: the short form belongs to every run of the tests, FAULTS=long is for a night. */
export const rigScale: 'short' | 'long' = process.env['FAULTS'] === 'long' ? 'long' : 'short'

/** One number for the short form, another for the long. */
export const scaled = (short: number, long: number): number => (rigScale === 'long' ? long : short)
