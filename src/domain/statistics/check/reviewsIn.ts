import type { Review } from '~/domain/statistics/crossed/Review.ts'

/** Rows of application, assessor and score, as the vectors hold them. */
export const reviewsIn = (rows: readonly (readonly (string | number)[])[]): readonly Review[] =>
  rows.map(([application, assessor, y]) => ({
    application: String(application),
    assessor: String(assessor),
    y: Number(y),
  }))
