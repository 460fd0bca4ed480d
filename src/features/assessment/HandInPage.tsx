import { type ReactNode, useState } from 'react'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './assessment.css'
import { Disagreement } from './Disagreement.tsx'
import { HandInActions } from './HandInActions.tsx'
import { HandInLacks } from './HandInLacks.tsx'
import { isReady } from './lacks.ts'
import type { MyApplication } from './myApplications.ts'
import { isClosed, progressOf } from './myProgress.ts'
import { MyTable } from './MyTable.tsx'
import { handIn } from './ownCommands.ts'
import { OwnRankings } from './OwnRankings.tsx'
import { progressText } from './stageText.ts'
import { useHalfTyped } from './useHalfTyped.ts'
import { type Mine, useMyApplications } from './useMyApplications.ts'

interface Props {
  /** What is done with all of it once it is handed in. */
  readonly answer?: ReactNode
}

/** Everything one has assessed on one page, for a last look before it is handed in. */
export function HandInPage({ answer }: Props) {
  const mine = useMyApplications()
  const { role } = usePerson()
  const words = useWords(assessmentWords)
  if (role !== 'assessor') return null
  if (!mine || mine.toAssess.length === 0) {
    const { emptyTitle, emptyText } = words.list
    return (
      <div className="page">
        <EmptyState title={emptyTitle}>{emptyText}</EmptyState>
      </div>
    )
  }
  const { assessorId, setup, toAssess } = mine
  return (
    <div className="page" data-width="narrow">
      <HandInHead mine={mine} />
      {toAssess
        .filter(({ assessment }) => assessment.stage === 'disputed')
        .map((one) => (
          <Disagreement key={one.application.caseNumber} {...{ assessorId, setup, one }} />
        ))}
      <HandInLacks mine={mine} />
      <MyTable
        mine={mine}
        renderAction={(one) => <HandInActions assessorId={assessorId} one={one} />}
      />
      <OwnRankings mine={mine} />
      {answer}
    </div>
  )
}

function HandInHead({ mine }: { readonly mine: Mine }) {
  const { assessorId, setup, toAssess } = mine
  const words = useWords(assessmentWords)
  const { handIn } = words
  useHalfTyped(mine)
  const [asked, setAsked] = useState<readonly MyApplication[]>([])
  const done = toAssess.filter((one) => isReady(setup, one))
  const waiting =
    toAssess.filter(({ assessment }) => assessment.stage === 'done').length - done.length
  const remaining = toAssess.filter((one) => !isClosed(one)).length
  const isAll = done.length + waiting + remaining === 0
  return (
    <>
      <PageHead
        title={handIn.title}
        beside={<span className="secondary">{progressText(progressOf(toAssess), words)}</span>}
        actions={
          done.length > 0 && (
            <Button look="filled" onPress={() => setAsked(done)}>
              {handIn.button(done.length)}
            </Button>
          )
        }
      />
      <output>
        {isAll && handIn.all}
        {done.length === 0 && !isAll && `${handIn.nothing} `}
        {waiting > 0 && `${handIn.waiting(waiting)} `}
        {remaining > 0 && handIn.remaining(remaining)}
      </output>
      {asked.length > 0 && (
        <HandInDialog assessorId={assessorId} done={asked} onClose={() => setAsked([])} />
      )}
    </>
  )
}

interface DialogProps {
  readonly assessorId: Mine['assessorId']
  readonly done: readonly MyApplication[]
  readonly onClose: () => void
}

/** Says what handing in does and to which, before it is done. */
function HandInDialog({ assessorId, done, onClose }: DialogProps) {
  const actAll = useActAll()
  const { messages } = useMessages()
  const { handIn: words } = useWords(assessmentWords)
  return (
    <FormDialog
      title={words.confirmTitle(done.length)}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => {
        onClose()
        void actAll(handIn(assessorId, done))
      }}
      onClose={onClose}
    >
      <p>{words.confirmText}</p>
      <ul className="hand-in-list">
        {done.map(({ application: { caseNumber, applicant } }) => (
          <li key={caseNumber}>
            <bdi>{applicant}</bdi>
          </li>
        ))}
      </ul>
    </FormDialog>
  )
}
