import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** A rejection or its reversal that is asked about. */
export interface StatusQuestion {
  readonly caseNumber: CaseNumber
  readonly status: 'rejected' | 'active'
}

interface Props {
  readonly one: FormalCase
  readonly onStatus: (question: StatusQuestion) => void
}

/** What can be done with the application as a whole: reject it, or reverse that. */
export function StatusCell({ one: { application, standing }, onStatus }: Props) {
  const { messages } = useMessages()
  const words = useWords(formalWords)
  const { statusWord, disputedShort } = messages.applications
  const { caseNumber, applicant } = application
  if (standing.status === 'withdrawn' || standing.status === 'disputed') {
    const text = standing.status === 'withdrawn' ? statusWord.withdrawn : disputedShort
    return <span className="formal-status">{text}</span>
  }
  const isRejected = standing.status === 'rejected'
  const verb = isRejected ? words.reversed.action : words.reject
  return (
    <span className="formal-status">
      {isRejected && <strong title={standing.reason}>{statusWord.rejected}</strong>}
      <button
        type="button"
        className="matrix-state formal-cell"
        aria-label={words.rejectOf(verb, applicant)}
        onClick={() => onStatus({ caseNumber, status: isRejected ? 'active' : 'rejected' })}
      >
        {verb}
      </button>
    </span>
  )
}
