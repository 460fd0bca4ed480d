import type { AreaId, CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Ore } from '~/domain/model/units.ts'

/** A frame that is decided. One that is not yet decided limits nothing and is not here. */
export interface FrameLimit {
  readonly funderId: FunderId
  readonly year: number
  readonly amount: Ore
}

/** A ranked application that could be in the set. */
export interface SetChoice {
  readonly caseNumber: CaseNumber
  readonly rank: number
  /**
   * What it is worth, more is better: totals over one common denominator, so that they are whole
   * numbers. Where low is best whoever asks has turned them round.
   */
  readonly value: bigint
  /** Fields that are the same read the same; null competes by itself [SE3]. */
  readonly field: string | null
  /** What it asks of each frame, in the order of the limits. */
  readonly amounts: readonly Ore[]
}

export interface SetArea {
  readonly areaId: AreaId
  readonly places: number
  readonly choices: readonly SetChoice[]
}

/** Which applications, at most so many from each area, fit within all frames at once. */
export interface SetQuestion {
  readonly limits: readonly FrameLimit[]
  /** In the round's published order. */
  readonly areas: readonly SetArea[]
}
