import { declarationWords } from '~/i18n/declarationWords.ts'
import { useState } from 'react'
import type { CaseDeclaration } from '~/domain/log/Command.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { ApplicantCard } from './ApplicantCard.tsx'
import { type DraftDeclaration, isReady, useDeclarationDrafts } from './declarationDrafts.ts'
import { DeclaredList } from './DeclaredList.tsx'
import './declaration.css'

interface Props {
  readonly opened: OpenedFile
  /** What is done with a declaration once it is made. */
  readonly children: React.ReactNode
}

/**
 * Asks one person of every applicant whether there is anything between them, before anything is
 * read. What is declared is added to and never edited.
 */
export function DeclarePage({ opened, children }: Props) {
  const { roundId, state } = useRound()
  const act = useAct()
  const isWritable = useIsWritable()
  const words = useWords(declarationWords)
  const { assessorId } = opened
  const [drafts, setDraft, forget] = useDeclarationDrafts(roundId)
  const [isAsked, setIsAsked] = useState(false)
  const applicants = [...state.applicants.values()]
    .flatMap(({ heads }) => heads.at(-1)?.value ?? [])
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  const isDeclared = ({ caseNumber }: Applicant) =>
    state.declarations.get(caseNumber)?.has(assessorId) ?? false
  const open = applicants.filter((applicant) => !isDeclared(applicant))
  const draftOf = ({ caseNumber }: Applicant): DraftDeclaration => drafts[caseNumber] ?? {}
  const missing = open.filter((applicant) => !isReady(draftOf(applicant)))

  const restIsNothing = () => {
    for (const applicant of open) {
      if (draftOf(applicant).choice === undefined)
        setDraft(applicant.caseNumber, { choice: 'nothing' })
    }
  }
  const submit = async () => {
    setIsAsked(true)
    if (missing.length > 0) {
      document.getElementById(`declare-${missing[0]?.caseNumber}`)?.focus()
      return
    }
    const declarations = open.flatMap<CaseDeclaration>((applicant) => {
      const { caseNumber } = applicant
      const { choice, ground, text = '' } = draftOf(applicant)
      if (choice === 'nothing') return [{ caseNumber, ground: null, text: '' }]
      return ground ? [{ caseNumber, ground, text: text.trim() }] : []
    })
    const outcome = await act({ kind: 'declare', assessorId, declarations })
    if (outcome.ok) forget()
  }

  return (
    <div className="page" data-width="narrow">
      <PageHead
        title={words.title}
        over={<bdi>{opened.roundTitle}</bdi>}
        beside={
          <span className="secondary">
            {words.progress(applicants.length - missing.length, applicants.length)}
          </span>
        }
      />
      {open.length === 0 ? (
        <>
          <p>{words.done(applicants.length)}</p>
          {children}
          <DeclaredList applicants={applicants} assessorId={assessorId} />
        </>
      ) : (
        <>
          <p className="declare-text">{words.text}</p>
          <ol className="declare-list">
            {open.map((applicant) => (
              <ApplicantCard
                key={applicant.caseNumber}
                applicant={applicant}
                draft={draftOf(applicant)}
                isAsked={isAsked}
                isReadOnly={!isWritable}
                onChange={(draft) => setDraft(applicant.caseNumber, draft)}
              />
            ))}
          </ol>
          {isAsked && missing.length > 0 && (
            <Notice kind="error">{words.missing(missing.length)}</Notice>
          )}
          <div className="row declare-acts">
            <Button onPress={restIsNothing} isDisabled={!isWritable}>
              {words.restIsNothing}
            </Button>
            <Button look="filled" onPress={() => void submit()} isDisabled={!isWritable}>
              {words.submit(open.length)}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
