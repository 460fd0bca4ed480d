import type { Instant } from '~/domain/model/units.ts'

/** When a file was made, and by what. */
export interface Provenance {
  readonly createdAt: Instant
  readonly appVersion: string
  readonly rulesVersion: number
}
