import { useState } from 'react'
import { settled } from '~/domain/log/Register.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useAgencyName } from '~/session/useAgencyName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { MenuButton } from '~/ui/form/MenuButton.tsx'
import { NameDialog } from './NameDialog.tsx'

const agencyKey = 'agency'
const nameKey = 'name'

/** Who one is on this computer: the case officer, or one of the round's assessors. */
export function PersonMenu() {
  const { state } = useRound()
  const { setPerson } = useWorkbench()
  const person = usePerson()
  const agencyName = useAgencyName()
  const { messages } = useMessages()
  const [isNaming, setIsNaming] = useState(false)
  const { shell } = messages
  const assessors = [...state.assessors.values()].flatMap((register) => settled(register) ?? [])
  const agencyText =
    agencyName === null ? shell.person.agency : shell.person.agencyNamed(agencyName)
  const current =
    person.role === 'agency'
      ? agencyText
      : shell.person.assessor(
          assessors.find(({ id }) => id === person.assessorId)?.name ?? person.assessorId,
        )
  const choose = (key: string) => {
    if (key === nameKey) return setIsNaming(true)
    return void setPerson(
      key === agencyKey ? { role: 'agency' } : { role: 'assessor', assessorId: key as AssessorId },
    )
  }
  return (
    <>
      <MenuButton
        text={current}
        name={shell.person.name(current)}
        icon="person"
        selected={person.role === 'agency' ? agencyKey : person.assessorId}
        onChoose={choose}
        groups={[
          {
            title: shell.person.agencyGroup,
            options: [
              { key: agencyKey, text: agencyText },
              { key: nameKey, text: shell.person.setName },
            ],
          },
          ...(assessors.length > 0
            ? [
                {
                  title: shell.person.assessorGroup,
                  options: assessors.map(({ id, name }) => ({ key: id, text: name })),
                },
              ]
            : []),
        ]}
      />
      {isNaming && <NameDialog onClose={() => setIsNaming(false)} />}
    </>
  )
}
