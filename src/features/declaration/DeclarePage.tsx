import { useState } from 'react'
import type { CaseDeclaration } from '~/domain/log/Command.ts'
import type { Candidate } from '~/domain/model/Candidate.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { CandidateCard } from './CandidateCard.tsx'
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
  const { messages } = useMessages()
  const act = useAct()
  const isWritable = useIsWritable()
  const words = messages.declaration
  const { assessorId } = opened
  const [drafts, setDraft, forget] = useDeclarationDrafts(roundId)
  const [isAsked, setIsAsked] = useState(false)
  const candidates = [...state.candidates.values()]
    .flatMap(({ heads }) => heads.at(-1)?.value ?? [])
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  const isDeclared = ({ caseNumber }: Candidate) =>
    state.declarations.get(caseNumber)?.has(assessorId) ?? false
  const open = candidates.filter((candidate) => !isDeclared(candidate))
  const draftOf = ({ caseNumber }: Candidate): DraftDeclaration => drafts[caseNumber] ?? {}
  const missing = open.filter((candidate) => !isReady(draftOf(candidate)))

  const restIsNothing = () => {
    for (const candidate of open) {
      if (draftOf(candidate).choice === undefined)
        setDraft(candidate.caseNumber, { choice: 'nothing' })
    }
  }
  const submit = async () => {
    setIsAsked(true)
    if (missing.length > 0) {
      document.getElementById(`declare-${missing[0]?.caseNumber}`)?.focus()
      return
    }
    const declarations = open.flatMap<CaseDeclaration>((candidate) => {
      const { choice, text = '' } = draftOf(candidate)
      if (choice === undefined) return []
      const ground = choice === 'nothing' ? null : choice
      return [{ caseNumber: candidate.caseNumber, ground, text: ground ? text.trim() : '' }]
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
            {words.progress(candidates.length - missing.length, candidates.length)}
          </span>
        }
      />
      {open.length === 0 ? (
        <>
          <p>{words.done(candidates.length)}</p>
          {children}
          <DeclaredList candidates={candidates} assessorId={assessorId} />
        </>
      ) : (
        <>
          <p className="declare-text">{words.text}</p>
          <ol className="declare-list">
            {open.map((candidate) => (
              <CandidateCard
                key={candidate.caseNumber}
                candidate={candidate}
                draft={draftOf(candidate)}
                isAsked={isAsked}
                isReadOnly={!isWritable}
                onChange={(draft) => setDraft(candidate.caseNumber, draft)}
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
