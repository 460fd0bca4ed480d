import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import type { RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import { keepsOut } from '~/domain/eligibility/checkStandings.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Disc } from '~/ui/mark/Disc.tsx'
import { checkShapes } from './checkShapes.ts'

/** One check of one application. */
export interface CheckPlace {
  readonly caseNumber: CaseNumber
  readonly check: FormalCheck
}

interface Props {
  readonly one: FormalCase
  readonly check: RuledCheck
  readonly onRule: (place: CheckPlace) => void
}

/** How one check stands, by shape and word; opens to its ruling. */
export function CheckCell({ one, check: standing, onRule }: Props) {
  const { messages } = useMessages()
  const { matrix, short } = useWords(formalWords)
  const { check, outcome, isRuled } = standing
  const { caseNumber, applicant } = one.application
  const isWaiting = one.isAwaiting && keepsOut(standing)
  const isLate = check === 'deadline' && outcome === 'not-met'
  const word = short[isLate ? 'late' : outcome]
  const how = isWaiting ? matrix.waits : isRuled ? matrix.ruled : matrix.computed
  return (
    <button
      type="button"
      className="matrix-state formal-cell"
      data-waiting={isWaiting || undefined}
      data-ruled={isRuled || undefined}
      aria-label={matrix.cell(messages.area.checks[check], applicant, word, how)}
      onClick={() => onRule({ caseNumber, check })}
    >
      <Disc shape={checkShapes[outcome]} size={12} />
      <span>
        {word}
        {isRuled && <span className="formal-how">{matrix.ruled}</span>}
      </span>
    </button>
  )
}
