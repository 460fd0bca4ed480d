import { formalWords } from '~/i18n/formalWords.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { NavTabs } from '~/ui/page/NavTabs.tsx'

/** The two ways to look at the applications: as a list, and by their formal checks. */
export function ApplicationTabs({ open }: { readonly open: 'list' | 'checks' }) {
  const { roundId } = useRound()
  const { tabs, tabsName } = useWords(formalWords)
  return (
    <NavTabs
      name={tabsName}
      tabs={[
        { href: paths.applications(roundId), text: tabs.list, isOpen: open === 'list' },
        { href: paths.formalChecks(roundId), text: tabs.checks, isOpen: open === 'checks' },
      ]}
    />
  )
}
