import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { BoardWords } from '~/i18n/da/board.ts'
import { isCounting, isPiled } from './dotPlaces.ts'

interface Props {
  readonly candidate: SheetCandidate
  readonly words: BoardWords
  readonly nameOf: (assessorId: AssessorId) => string
}

/** Whose dots they are, each name at the height of its own; and how to read them. */
export function DotNames({ candidate, words, nameOf }: Props) {
  if (isPiled(candidate)) {
    return (
      <div className="dots-names note">
        <p>{words.piled(candidate.rows.filter(isCounting).length)}</p>
        <p>{words.meanLine}</p>
      </div>
    )
  }
  const isOff = candidate.rows.some((row) => !isCounting(row))
  return (
    <div className="dots-names note">
      <ol>
        {candidate.rows.map((row) => {
          const name = nameOf(row.assessorId)
          return (
            <li key={row.assessorId} title={name} data-off={!isCounting(row) || undefined}>
              {name}
            </li>
          )
        })}
      </ol>
      <p>
        {words.meanLine}
        {isOff && <span>{words.hollow}</span>}
      </p>
    </div>
  )
}
