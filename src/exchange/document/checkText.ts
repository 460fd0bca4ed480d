import type { RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import type { CheckRuling } from '~/domain/model/CheckRuling.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatDay, type Language } from '~/i18n/formats.ts'

/** How one formal condition stands, in a few words without a full stop: a plan with its day. */
export function checkOutcomeText(
  { check, outcome, rulings }: Pick<RuledCheck, 'check' | 'outcome' | 'rulings'>,
  { applications: { formal } }: Messages,
  language: Language,
): string {
  if (check === 'deadline' && outcome === 'not-met') return formal.notMet.deadline
  const day = outcome === 'plan' ? rulings[0]?.value.planDate : null
  return day ? formal.planBy(formatDay(day, language)) : formal.outcome[outcome]
}

/** A ruling on a formal condition as a sentence without its full stop, with its note. */
export function checkRulingText(
  { check, outcome, planDate, note }: CheckRuling,
  { applications: { formal } }: Messages,
  language: Language,
): string {
  if (outcome === null) return withNote(formal.takenBack(formal.names[check]), note)
  const text = planDate ? formal.planBy(formatDay(planDate, language)) : formal.outcome[outcome]
  return withNote(formal.ruledAs(formal.names[check], text), note)
}

const withNote = (text: string, note: string): string => (note === '' ? text : `${text}: ${note}`)
