import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { commitmentLetterOf } from './commitmentLetterOf.ts'
import { funderRefusalLetterOf } from './funderRefusalLetterOf.ts'
import { hearingLetterOf } from './hearingLetterOf.ts'
import type { Letter, LetterName } from './Letter.ts'
import { type LetterBar, letterBar } from './letterBar.ts'
import { refusalLetterOf } from './refusalLetterOf.ts'
import { rejectionLetterOf } from './rejectionLetterOf.ts'

/**
 * A letter as data. Errors: why there is none as things stand.
 * Shape: `sheet` is that of the application's own area.
 */
export function letterOf(
  state: RoundState,
  sheet: AreaSheet,
  name: LetterName,
): Result<Letter, LetterBar> {
  const bar = letterBar(state, sheet, name)
  if (bar) return err(bar)
  const { kind, caseNumber, funderId } = name
  if (kind === 'hearing') return ok(hearingLetterOf(state, sheet, caseNumber))
  if (kind === 'rejection') return ok(rejectionLetterOf(state, sheet, caseNumber))
  if (kind === 'refusal') return ok(refusalLetterOf(state, sheet, caseNumber))
  if (funderId === null) return err('unknown-funder')
  return kind === 'commitment'
    ? ok(commitmentLetterOf(state, sheet, caseNumber, funderId))
    : ok(funderRefusalLetterOf(state, sheet, caseNumber, funderId))
}
