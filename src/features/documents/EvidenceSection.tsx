import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { evidenceRows } from './evidenceRows.ts'

interface Props {
  readonly caseNumber: CaseNumber
  readonly onOpen: (document: ApplicationDocument, place: Evidence) => void
}

/** What assessors have quoted from the documents, by criterion; each opens its page. */
export function EvidenceSection({ caseNumber, onOpen }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(documentsWords)
  const nameOf = useAssessorName()
  const rows = evidenceRows(state, caseNumber)
  const setup = state.setup.heads[0]?.value
  if (rows.length === 0 || !setup) return null
  const documents = new Map(documentsOf(state, caseNumber).map((each) => [each.sha256, each]))
  return (
    <section className="stack">
      <h3>{words.evidence.all}</h3>
      <ul className="documents-quotes">
        {rows.map(({ criterionId, assessorId, place }, index) => {
          const document = documents.get(place.sha256)
          return (
            <li key={index}>
              <strong>{criterionName(setup, criterionId, language)}</strong>
              {' · '}
              <bdi>{nameOf(assessorId)}</bdi>
              {' · '}
              {document ? (
                <Button
                  look="plain"
                  aria-label={words.evidence.open(document.fileName, place.page)}
                  onPress={() => onOpen(document, place)}
                >
                  {`${document.fileName}, ${words.evidence.page(place.page).toLowerCase()}`}
                </Button>
              ) : (
                words.evidence.gone
              )}
              {place.quote && (
                <blockquote>
                  <bdi>{place.quote}</bdi>
                </blockquote>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
