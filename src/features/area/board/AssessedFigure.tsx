import { memo } from 'react'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Messages } from '~/i18n/da.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import type { BoardContext } from './BoardContext.ts'

interface Props {
  readonly candidate: SheetCandidate
  readonly context: BoardContext
}

function PlainAssessedFigure({ candidate, context: { messages, nameOf } }: Props) {
  const { area } = messages
  const { countingAssessments: counting, missingFrom } = candidate.score
  const text = area.assessedOf(counting, counting + missingFrom.length)
  return (
    <Figure
      text={missingFrom.length > 0 ? `${text}*` : text}
      name={area.assessedName(candidate.application.applicant)}
    >
      {() => (
        <ul>
          {candidate.rows.map((row) => (
            <li key={row.assessorId}>
              {nameOf(row.assessorId)}: {assessedState(row, area)}
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}

/** How many of those expected have handed in, opening to who they are. No weight changes it. */
export const AssessedFigure = memo(PlainAssessedFigure)

const assessedState = (
  { isRecused, isHandedIn }: SheetCandidate['rows'][number],
  area: Messages['area'],
): string => {
  if (isRecused) return area.recused
  return isHandedIn ? area.handedIn : area.notHandedIn
}
