import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { LookedAt } from '~/features/area/AreaAddress.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import './board.css'
import { type BarShares, barShares } from './barShares.ts'
import type { BoardContext } from './BoardContext.ts'
import { BoardNotes } from './BoardNotes.tsx'
import { boardRows } from './boardRows.ts'
import { BoardTable } from './BoardTable.tsx'
import { CriteriaKey } from './CriteriaKey.tsx'
import { isNumbered } from './isNumbered.ts'
import { SlopeLines } from './SlopeLines.tsx'
import { TrialBand } from './TrialBand.tsx'
import { TrialNews } from './TrialNews.tsx'
import type { Trial } from './useTrial.ts'

interface Props extends LookedAt {
  readonly sheet: AreaSheet
  readonly trial: Trial
}

/** The ranking board: an area's ranked applications under the round's weights, or under those on trial. */
export function Board({ sheet, trial, address, onAddress }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  const board = useRef<HTMLDivElement>(null)
  const { weights, reset } = trial
  const step = useMemo(() => boardRows(sheet), [sheet])
  const rows = useMemo(() => step(weights), [step, weights])
  const now = useRef({ rows, weights })
  useEffect(() => {
    now.current = { rows, weights }
  }, [rows, weights])
  const openCase = (address.raekke ?? null) as CaseNumber | null
  const onOpen = useCallback((raekke: CaseNumber | undefined) => onAddress({ raekke }), [onAddress])
  const sharesOf = useMemo(() => sharesIn(sheet), [sheet])
  const context = useMemo<BoardContext>(
    () => ({ sheet, messages, words, language, nameOf, sharesOf, onOpen, now }),
    [sheet, messages, words, language, nameOf, sharesOf, onOpen],
  )
  const isShowingMoves = weights !== null && address.flyttet === 'vis'
  return (
    <div ref={board} className="board">
      <TrialBand
        trial={trial}
        onReset={() => {
          reset()
          // The button that was pressed is gone with the trial.
          board.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()
        }}
      />
      {isNumbered(sheet) && <CriteriaKey {...{ sheet, trial }} />}
      <BoardTable {...{ rows, trial, openCase, context }} />
      <BoardNotes {...{ sheet, rows, weights, nameOf }} />
      {weights !== null && (
        <div className="no-print">
          <Button
            look="plain"
            onPress={() => onAddress({ flyttet: isShowingMoves ? undefined : 'vis' })}
          >
            {isShowingMoves ? words.hideMoves : words.showMoves}
          </Button>
        </div>
      )}
      {isShowingMoves && <SlopeLines {...{ sheet, rows }} />}
      <TrialNews {...{ trial, rows }} />
    </div>
  )
}

/** What each bar is drawn from, made when it is first drawn. */
function sharesIn(sheet: AreaSheet): (caseNumber: CaseNumber) => BarShares {
  const candidates = new Map(sheet.candidates.map((each) => [each.caseNumber, each]))
  const made = new Map<CaseNumber, BarShares>()
  return (caseNumber) => {
    const known = made.get(caseNumber)
    if (known) return known
    const candidate = candidates.get(caseNumber)
    const shares = candidate ? barShares(sheet, candidate) : { means: [], ends: null }
    made.set(caseNumber, shares)
    return shares
  }
}
