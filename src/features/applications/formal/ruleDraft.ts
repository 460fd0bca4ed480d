import type { RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import type { CheckOutcome, CheckRuling, FormalCheck } from '~/domain/model/CheckRuling.ts'
import { dateSchema } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A ruling as it is being filled in; `none` takes the one that stands back. */
export interface RuleDraft {
  readonly outcome: CheckOutcome | 'none' | null
  /** As the date field gives it; empty where none is chosen. */
  readonly planDate: string
  readonly note: string
}

export type RuleFault = 'outcome' | 'date' | 'note'

/** The draft of the ruling that stands; empty where nobody has ruled. */
export function ruleDraftOf({ rulings, isRuled }: RuledCheck): RuleDraft {
  const ruling = isRuled ? rulings[0]?.value : undefined
  return {
    outcome: ruling?.outcome ?? null,
    planDate: ruling?.planDate ?? '',
    note: ruling?.note ?? '',
  }
}

/** What can be ruled: a deadline is met, excused or missed, and all else met, planned or not met. */
export const outcomesFor = (check: FormalCheck): readonly CheckOutcome[] =>
  check === 'deadline' ? ['met', 'dispensation', 'not-met'] : ['met', 'plan', 'not-met']

/** A ruling that goes against what is computed, or excuses, says why. */
export const needsNote = (outcome: RuleDraft['outcome'], { found }: RuledCheck): boolean =>
  outcome === 'dispensation' ||
  (outcome === 'not-met' && found !== 'not-met') ||
  (outcome === 'met' && found === 'not-met') ||
  (outcome === 'plan' && found === 'not-met')

/** The ruling a draft comes to. Errors: everything that is missing, at once. */
export function readRule(
  { outcome, planDate, note }: RuleDraft,
  check: RuledCheck,
): Result<CheckRuling, RuleFault> {
  const text = note.trim()
  const day = dateSchema.safeParse(planDate)
  const hasDay = outcome === 'plan' && planDate !== ''
  const faults: RuleFault[] = [
    ...(outcome === null ? (['outcome'] as const) : []),
    ...(hasDay && !day.success ? (['date'] as const) : []),
    ...(needsNote(outcome, check) && text === '' ? (['note'] as const) : []),
  ]
  if (faults.length > 0) return err(...faults)
  return ok({
    check: check.check,
    outcome: outcome === 'none' ? null : outcome,
    planDate: hasDay && day.success ? day.data : null,
    note: text,
  })
}
