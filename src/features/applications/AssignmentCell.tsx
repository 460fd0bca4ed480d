import type { CaseNumber } from '~/domain/model/ids.ts'
import { useAct } from '~/session/useAct.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import type { AssessorRow } from './assessorRows.ts'

interface Props {
  readonly row: AssessorRow
  readonly caseNumber: CaseNumber
}

/** Whether somebody is to assess the application; of two who disagree a third decides. */
export function AssignmentCell({ row, caseNumber }: Props) {
  const act = useAct()
  const { messages } = useMessages()
  const nameOf = useAssessorName()
  const { assessors: words } = messages.applications
  const { assessorId, assignment, recusal } = row
  const assign = (isAssigned: boolean) =>
    void act({ kind: 'assign', caseNumber, assessorId, isAssigned })
  // An assessment that is there counts, assigned or not: there is nothing left to tick.
  if (hasAssessed(row)) return <span className="secondary">{words.isInvolved}</span>
  if (assignment !== 'disputed') {
    return (
      <Checkbox
        isSelected={assignment}
        onChange={assign}
        isDisabled={recusal !== null && !assignment}
      >
        <span className="visually-hidden">{words.assign(nameOf(assessorId))}</span>
      </Checkbox>
    )
  }
  return (
    <span>
      {words.assignmentDisputed}{' '}
      <Button look="plain" onPress={() => assign(true)}>
        {words.keepAssigned}
      </Button>
      <Button look="plain" onPress={() => assign(false)}>
        {words.dropAssigned}
      </Button>
    </span>
  )
}

const hasAssessed = ({ assessment }: AssessorRow): boolean =>
  assessment !== 'none' && assessment !== 'missing'
