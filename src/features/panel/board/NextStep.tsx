import type { AssessorProgress, Lack } from '~/domain/panel/panelProgress.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'

interface Props {
  readonly people: readonly AssessorProgress[]
  /** How many may be reminded of something. */
  readonly late: number
  readonly onRemind: () => void
}

/** The one thing to do next: what the agency owes the assessors comes before what they owe it. */
export function NextStep({ people, late, onRemind }: Props) {
  const { roundId } = useRound()
  const { messages } = useMessages()
  const { next: words } = messages.panel.board
  const count = (lack: Lack) => people.filter((each) => each.lack === lack).length
  if (count('ruling') > 0) {
    return (
      <LinkButton look="filled" href={paths.habilitet(roundId)}>
        {words.ruling(count('ruling'))}
      </LinkButton>
    )
  }
  if (count('file') > 0) {
    return (
      <LinkButton look="filled" href={paths.panelFiles(roundId)}>
        {words.file(count('file'))}
      </LinkButton>
    )
  }
  if (late > 0) {
    return (
      <Button look="filled" onPress={onRemind}>
        {words.remind(late)}
      </Button>
    )
  }
  return (
    <LinkButton look="filled" href={paths.areas(roundId)}>
      {words.done}
    </LinkButton>
  )
}
