import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Assignment } from '~/domain/log/Command.ts'
import type { Application } from '~/domain/model/Application.ts'
import { useWords } from '~/session/useWords.ts'
import { CellCheck } from '~/ui/form/CellCheck.tsx'
import type { MatrixCell } from './matrixAreas.ts'
import { BarMark } from './BarMark.tsx'

interface Props {
  readonly cell: MatrixCell
  readonly name: string
  readonly application: Application
  readonly onAssign: (assignments: readonly Assignment[]) => void
}

/** Whether an assessor is to assess an application; where that is not to be chosen, why. */
export function AssignmentBox({ cell, name, application, onAssign }: Props) {
  const words = useWords(peopleWords).assignment
  const { caseNumber, applicant } = application
  const { assessorId, isAssigned, isDisputed, hasBegun, bar } = cell
  const assign = (next: boolean) => onAssign([{ caseNumber, assessorId, isAssigned: next }])
  if (bar) {
    const still = isAssigned || isDisputed
    return <BarMark bar={bar} name={name} onDrop={still ? () => assign(false) : undefined} />
  }
  if (hasBegun) return <span className="assignment-begun">{words.begun}</span>
  return (
    <>
      <CellCheck
        name={words.assign(name, applicant)}
        isSelected={isAssigned}
        isMixed={isDisputed}
        onChange={assign}
      />
      {isDisputed && <span className="assignment-disputed">{words.disputed}</span>}
    </>
  )
}
