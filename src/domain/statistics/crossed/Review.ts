/** One assessor's weighted score of one application. */
export interface Review {
  readonly application: string
  readonly assessor: string
  /** In points of the scale. */
  readonly y: number
}
