import { setupOf } from '~/domain/dossier/contestOf.ts'
import { AnswerSection } from '~/features/answer/AnswerSection.tsx'
import { AssessListPage } from '~/features/assessment/AssessListPage.tsx'
import { DeclarePage } from '~/features/declaration/DeclarePage.tsx'
import { ownBrief } from '~/session/ownBrief.ts'
import { useRound } from '~/session/useRound.ts'

/** What an assessor has to do: first to declare, then to assess. */
export function AssessRoute() {
  const { state } = useRound()
  const opened = ownBrief(state)
  if (opened && !setupOf(state)) {
    return (
      <DeclarePage opened={opened}>
        <AnswerSection />
      </DeclarePage>
    )
  }
  return <AssessListPage />
}
