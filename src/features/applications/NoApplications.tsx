import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { ApplicationTabs } from './ApplicationTabs.tsx'

interface Props {
  readonly open: 'checks' | 'hearing'
  readonly words: { readonly title: string; readonly text: string; readonly toList: string }
}

/** A way to look at the applications while there are none, and where they are taken in. */
export function NoApplications({ open, words }: Props) {
  const { roundId } = useRound()
  return (
    <div className="page">
      <ApplicationTabs open={open} />
      <EmptyState
        title={words.title}
        actions={<LinkButton href={paths.applications(roundId)}>{words.toList}</LinkButton>}
      >
        {words.text}
      </EmptyState>
    </div>
  )
}
