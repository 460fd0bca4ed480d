import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Reminder } from '~/domain/panel/reminderOf.ts'
import { formatDay } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { CopyText } from '~/ui/form/CopyText.tsx'

export interface Reminded {
  readonly assessorId: AssessorId
  readonly reminder: Reminder
}

interface Props {
  readonly people: readonly Reminded[]
  readonly onClose: () => void
}

/** A reminder for each who misses something: what is missing of theirs, and nothing of others'. */
export function ReminderDialog({ people, onClose }: Props) {
  const { state } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { reminder: words } = messages.panel.board
  const textFor = ({ assessorId, reminder: { about, cases, file } }: Reminded): string => {
    const list = cases.map((caseNumber) => {
      const applicant = applicationOf(state, caseNumber)?.applicant ?? ''
      return `- ${caseNumber} ${applicant}`.trim()
    })
    const due = file?.dueAt ? words.due(formatDay(file.dueAt, language)) : words.noDue
    const how = about === 'declaration' ? words.sendDeclaration : words.sendAssessments
    return words.text(nameOf(assessorId), [
      words[about],
      list.join('\n'),
      due,
      ...(file ? [how] : []),
    ])
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      actions={<Button onPress={onClose}>{messages.shell.close}</Button>}
    >
      <p>{words.note}</p>
      {people.map((person) => (
        <CopyText
          key={person.assessorId}
          text={textFor(person)}
          label={words.label(nameOf(person.assessorId))}
          button={words.copy}
          done={words.copied}
        />
      ))}
    </Dialog>
  )
}
