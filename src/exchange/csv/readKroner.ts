import type { Ore } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { KronerFaultCode } from './FileFault.ts'

/**
 * An amount in Danish writing: `12.000.000`, `980000,50`, `1 250 000 kr.`
 * Unit: whole øre, put together from the digits themselves so that none is rounded.
 * Errors: everything else, `12.5` and `1e6` too: what a person did not write is not guessed.
 */
export function readKroner(text: string): Result<Ore, KronerFaultCode> {
  const found = text.trim().replace(/\s*kr\.?$/i, '')
  if (/^[-−]\s*\d/.test(found)) return err('amount-negative')
  const parts = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:,(\d{1,2}))?$/.exec(
    found,
  )
  if (!parts) return err('amount-unreadable')
  const kroner = (parts[1] ?? '').replace(/\D/g, '')
  const ore = Number(`${kroner}${(parts[2] ?? '').padEnd(2, '0')}`)
  return Number.isSafeInteger(ore) ? ok(ore as Ore) : err('amount-too-large')
}
