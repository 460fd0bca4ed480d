import { useMemo } from 'react'
import { areasAskedAbout, questionNoteOf } from '~/domain/dossier/letters/questionNoteOf.ts'
import type { AreaId, QuestionId } from '~/domain/model/ids.ts'
import { localText } from '~/exchange/document/localText.ts'
import { questionNoteDocument } from '~/exchange/document/letters/questionNoteDocument.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { lettersWords } from '~/i18n/lettersWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { DraftSheet } from './DraftSheet.tsx'
import { useProvenance } from './useProvenance.ts'

interface Props {
  readonly questionId: QuestionId
  /** The areas chosen; undefined for those that the question names. */
  readonly areaIds: readonly AreaId[] | undefined
  readonly onAreas: (areaIds: readonly AreaId[]) => void
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** The note that answers one question of the minister's office, from the numbers that screens show. */
export function NotePage({ questionId, areaIds, onAreas, language, onLanguage }: Props) {
  const { roundId, state } = useRound()
  const sheets = useSheets()
  const nameOf = useAssessorName()
  const { language: ownLanguage } = useMessages()
  const { page: words } = useWords(letterPagesWords)
  const provenance = useProvenance()
  const question = state.acts.questions.get(questionId)?.heads[0]?.value
  const chosen = useMemo(
    () => areaIds ?? (question ? areasAskedAbout(sheets, question) : []),
    [areaIds, question, sheets],
  )
  const document = useMemo(() => {
    const note = questionNoteOf(state, sheets, questionId, chosen)
    return note && questionNoteDocument(note, nameOf, language, provenance)
  }, [state, sheets, questionId, chosen, nameOf, language, provenance])
  const back = { href: paths.recommendation(roundId), text: words.backToRecommendation }
  if (!document) {
    return (
      <div className="page">
        <EmptyState
          title={words.unknownNote}
          actions={<LinkButton href={back.href}>{back.text}</LinkButton>}
        >
          {words.unknownNoteText}
        </EmptyState>
      </div>
    )
  }
  return (
    <DraftSheet
      document={document}
      fileName={lettersWords[language].note.file}
      back={back}
      onLanguage={onLanguage}
    >
      <fieldset className="letters-areas">
        <legend className="label">{words.areas}</legend>
        <p className="note">{words.areasHint}</p>
        {sheets.map(({ area }) => (
          <Checkbox
            key={area.id}
            isSelected={chosen.includes(area.id)}
            onChange={(isSelected) =>
              onAreas(
                isSelected ? [...chosen, area.id] : chosen.filter((areaId) => areaId !== area.id),
              )
            }
          >
            {localText(area.name, ownLanguage)}
          </Checkbox>
        ))}
      </fieldset>
    </DraftSheet>
  )
}
