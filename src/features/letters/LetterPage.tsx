import { useMemo } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { LetterName } from '~/domain/dossier/letters/Letter.ts'
import { letterOf } from '~/domain/dossier/letters/letterOf.ts'
import { letterDocument } from '~/exchange/document/letters/letterDocument.ts'
import { letterFileName } from '~/exchange/document/letters/letterFileName.ts'
import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { lettersWords } from '~/i18n/lettersWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { sheetIn } from '~/session/sheets.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { DraftSheet } from './DraftSheet.tsx'
import { useProvenance } from './useProvenance.ts'

interface Props {
  readonly name: LetterName
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** One letter to one applicant, or why it cannot be written as things stand. */
export function LetterPage({ name, language, onLanguage }: Props) {
  const { roundId, state } = useRound()
  const { page: words, bar } = useWords(letterPagesWords)
  const provenance = useProvenance()
  const application = applicationOf(state, name.caseNumber)
  const sheet = application && sheetIn(state, application.areaId)
  const letter = useMemo(() => sheet && letterOf(state, sheet, name), [state, sheet, name])
  const document = useMemo(
    () => letter?.ok && letterDocument(letter.value, language, provenance),
    [letter, language, provenance],
  )
  const back = { href: paths.application(roundId, name.caseNumber), text: words.back }
  if (!letter || !document) {
    const why = letter?.ok === false ? letter.faults[0] : undefined
    return (
      <div className="page">
        <EmptyState
          title={why ? words.barred : words.unknown}
          actions={
            <LinkButton href={application ? back.href : paths.applications(roundId)}>
              {back.text}
            </LinkButton>
          }
        >
          {why ? bar[why] : words.unknownText}
        </EmptyState>
      </div>
    )
  }
  return (
    <DraftSheet
      document={document}
      fileName={letterFileName(name, lettersWords[language])}
      back={back}
      onLanguage={onLanguage}
    >
      <p className="note">{words.hints}</p>
    </DraftSheet>
  )
}
