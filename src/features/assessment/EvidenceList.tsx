import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { Desk } from './useDesk.ts'

interface Props {
  readonly desk: Desk
  readonly criterion: Criterion
  readonly onEvidence: (place: Evidence) => void
}

/** The places in the documents that a point rests on: opened by a press, and taken off again. */
export function EvidenceList({ desk, criterion: { id }, onEvidence }: Props) {
  const { state } = useRound()
  const words = useWords(documentsWords)
  const { application, assessment } = desk.one
  const evidence = assessment.evidence.get(id) ?? []
  if (evidence.length === 0) return null
  const names = new Map(
    documentsOf(state, application.caseNumber).map(({ sha256, fileName }) => [sha256, fileName]),
  )
  return (
    <ul className="criterion-evidence" aria-label={words.evidence.title}>
      {evidence.map((place, index) => {
        const { sha256, page, quote } = place
        const name = names.get(sha256)
        return (
          <li key={index}>
            {name === undefined ? (
              <span>{words.evidence.gone}</span>
            ) : (
              <Button
                look="plain"
                aria-label={words.evidence.open(name, page)}
                onPress={() => onEvidence(place)}
              >
                {words.evidence.page(page)}
              </Button>
            )}
            {quote && <bdi>{words.pin.found(quote)}</bdi>}
            {!desk.isReadOnly && (
              <Button
                look="plain"
                aria-label={words.evidence.removeName(name ?? words.evidence.gone, page)}
                onPress={() => desk.pin(id, evidence.toSpliced(index, 1))}
              >
                {words.evidence.remove}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
