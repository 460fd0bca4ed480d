import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import type { ToldText } from './ToldText.ts'

/** What a decision says of the hearing before it; its words as the letter may have them. */
export type HeardAs =
  /** Nobody has said anything of it, or two disagree. */
  | { readonly standing: 'unknown' }
  | { readonly standing: 'not-needed'; readonly reason: ToldText }
  | ({ readonly standing: 'sent' | 'passed' } & Laid)
  | ({
      readonly standing: 'answered'
      readonly answeredOn: CalendarDate
      readonly answer: ToldText
      readonly effect: Extract<Hearing, { standing: 'answered' }>['effect']
      readonly grounds: ToldText | null
    } & Laid)

interface Laid {
  readonly what: ToldText
  readonly sentOn: CalendarDate
  readonly due: CalendarDate
}

/** The hearing of one applicant as a later letter tells it. */
export function heardAs(
  { casefile }: RoundState,
  caseNumber: CaseNumber,
  told: (text: string) => ToldText,
): HeardAs {
  const register = casefile.hearings.get(caseNumber)
  const hearing = isDisputed(register) ? null : (settled(register) ?? null)
  if (!hearing) return { standing: 'unknown' }
  if (hearing.standing === 'not-needed') {
    return { standing: 'not-needed', reason: told(hearing.reason) }
  }
  const laid = { what: told(hearing.what), sentOn: hearing.sentOn, due: hearing.due }
  if (hearing.standing !== 'answered') return { standing: hearing.standing, ...laid }
  const { answeredOn, answer, effect, grounds } = hearing
  return {
    standing: 'answered',
    ...laid,
    answeredOn,
    answer: told(answer),
    effect,
    grounds: grounds === null ? null : told(grounds),
  }
}
