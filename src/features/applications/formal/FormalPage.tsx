import { useMemo, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { formalCasesOf } from '~/domain/dossier/formalCasesOf.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { ApplicationTabs } from '~/features/applications/ApplicationTabs.tsx'
import { NoApplications } from '~/features/applications/NoApplications.tsx'
import type { FormalFilter } from '~/session/formalFilter.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useUndo } from '~/session/useUndo.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DeadlineLine } from './DeadlineLine.tsx'
import './formal.css'
import { FormalBoard } from './FormalBoard.tsx'
import { MoveDeadlineDialog } from './MoveDeadlineDialog.tsx'

interface Props {
  readonly filter: FormalFilter
  readonly onFilter: (filter: FormalFilter) => void
}

const undone = ['rule-checks'] as const

/** What keeps applications out for formal reasons, and what people rule on it [EL4, EL5]. */
export function FormalPage({ filter, onFilter }: Props) {
  const { state } = useRound()
  const words = useWords(formalWords)
  const isWritable = useIsWritable()
  const { canUndo, undo } = useUndo(undone)
  const [isMoving, setIsMoving] = useState(false)
  const setup = setupOf(state)
  const cases = useMemo(() => formalCasesOf(state), [state])
  const waiting = cases.filter(({ isAwaiting }) => isAwaiting).length
  if (!setup || cases.length === 0) return <NoApplications open="checks" words={words.none} />
  return (
    <div className="page">
      <ApplicationTabs open="checks" />
      <PageHead
        title={words.title}
        beside={<output className="secondary">{words.summary(waiting, cases.length)}</output>}
        actions={
          <>
            {canUndo && <Button onPress={() => void undo()}>{words.undo}</Button>}
            {isWritable && <Button onPress={() => setIsMoving(true)}>{words.deadline.open}</Button>}
          </>
        }
      />
      <DeadlineLine setup={setup} />
      <FormalBoard {...{ setup, cases, filter, onFilter }} />
      <p className="note">{words.note}</p>
      {isMoving && <MoveDeadlineDialog setup={setup} onClose={() => setIsMoving(false)} />}
    </div>
  )
}
