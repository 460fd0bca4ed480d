import { setupOf } from '~/domain/dossier/contestOf.ts'
import { AnswerSection } from '~/features/answer/AnswerSection.tsx'
import { HandInPage } from '~/features/assessment/HandInPage.tsx'
import { ownBrief } from '~/session/ownBrief.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { PageHead } from '~/ui/page/PageHead.tsx'

/** Handing in, and on an assessor's own device the file to be sent. */
export function HandInRoute() {
  const { state } = useRound()
  const { messages } = useMessages()
  if (!ownBrief(state)) return <HandInPage />
  if (setupOf(state)) return <HandInPage answer={<AnswerSection />} />
  return (
    <div className="page" data-width="narrow">
      <PageHead title={messages.shell.handIn} />
      <AnswerSection />
    </div>
  )
}
