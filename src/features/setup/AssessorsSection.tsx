import type { RoundState } from '~/domain/log/RoundState.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { assessorsOf } from './assessorsOf.ts'
import { Section } from './Section.tsx'

/** Where those who assess are on record. */
export function AssessorsSection({ state }: { readonly state: RoundState }) {
  const { roundId } = useRound()
  const words = useMessages().messages.setup.assessors
  return (
    <Section name="assessors">
      <div className="row">
        <LinkButton href={paths.people(roundId)} iconAfter="chevron-right">
          {words.link}
        </LinkButton>
        <span className="secondary">{words.text(assessorsOf(state).length)}</span>
      </div>
    </Section>
  )
}
