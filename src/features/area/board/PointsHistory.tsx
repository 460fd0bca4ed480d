import { useMemo } from 'react'
import { type PointsAct, pointsHistory } from '~/domain/dossier/pointsHistory.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { BoardWords } from '~/i18n/da/board.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { formatList, formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** Who handed in when, what was reopened, and what was changed afterwards; with a way to the log [BO2]. */
export function PointsHistory({ caseNumber }: { readonly caseNumber: CaseNumber }) {
  const { roundId, log, state } = useRound()
  const { language } = useMessages()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  const entries = useMemo(
    () => joined(pointsHistory(log, state, caseNumber)),
    [log, state, caseNumber],
  )
  const search = new URLSearchParams({ ansoegning: caseNumber }).toString()
  return (
    <>
      {entries.length === 0 && <p className="note">{words.noHistory}</p>}
      <ol className="note board-history">
        {entries.map(({ act, others }) => {
          const moment = formatMoment(act.at, language)
          const names = [act, ...others].map(({ assessorId }) => nameOf(assessorId))
          return (
            <li key={act.eventId}>
              {others.length > 0
                ? words.alike(moment, formatList(names, language))
                : words.entry(moment, actText(act, nameOf, words))}
            </li>
          )
        })}
      </ol>
      <p className="note">
        <a className="no-print" href={`${paths.casefile(roundId)}?${search}`}>
          {words.toLog}
        </a>
      </p>
    </>
  )
}

function actText(
  { kind, assessorId, changed, reason }: PointsAct,
  nameOf: (assessorId: AssessorId) => string,
  words: BoardWords,
): string {
  const name = nameOf(assessorId)
  return kind === 'reopened'
    ? words.reopened(name, reason ?? '')
    : words.history[kind](name, changed)
}

interface Entry {
  readonly act: PointsAct
  /** Others typed in at the same moment: one list that was read. */
  readonly others: readonly PointsAct[]
}

/** What was typed in at one moment is one line. */
function joined(acts: readonly PointsAct[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const act of acts) {
    const before = entries.at(-1)
    const isSame = before?.act.at === act.at && isFirstEntered(before.act) && isFirstEntered(act)
    if (before && isSame) {
      entries.splice(-1, 1, { act: before.act, others: [...before.others, act] })
    } else entries.push({ act, others: [] })
  }
  return entries
}

const isFirstEntered = ({ kind, changed }: PointsAct): boolean =>
  kind === 'entered' && changed === null
