import type { Ore } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { KronerFaultCode } from './FileFault.ts'

/** `1.234,50` or `1,234.50`; declared rather than guessed, for `1.234` may be either [IM4]. */
export const numberStyles = ['danish', 'english'] as const
export type NumberStyle = (typeof numberStyles)[number]

const shapes = {
  danish: /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:,(\d{1,2}))?$/,
  english: /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:\.(\d{1,2}))?$/,
} as const

/**
 * An amount in Danish writing, unless told otherwise: `12.000.000`, `980000,50`, `1 250 000 kr.`
 * Unit: whole øre, put together from the digits themselves so that none is rounded.
 * Errors: everything else, `12.5` and `1e6` too: what a person did not write is not guessed.
 */
export function readKroner(
  text: string,
  style: NumberStyle = 'danish',
): Result<Ore, KronerFaultCode> {
  const found = text.trim().replace(/\s*kr\.?$/i, '')
  if (/^[-−]\s*\d/.test(found)) return err('amount-negative')
  const parts = shapes[style].exec(found)
  if (!parts) return err('amount-unreadable')
  const kroner = (parts[1] ?? '').replace(/\D/g, '')
  const ore = Number(`${kroner}${(parts[2] ?? '').padEnd(2, '0')}`)
  return Number.isSafeInteger(ore) ? ok(ore as Ore) : err('amount-too-large')
}
