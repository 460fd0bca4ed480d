import { formalWords } from '~/i18n/formalWords.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { NavTabs } from '~/ui/page/NavTabs.tsx'

/** The ways to look at the applications: as a list, by their formal checks, by their hearing. */
export function ApplicationTabs({ open }: { readonly open: 'list' | 'checks' | 'hearing' }) {
  const { roundId } = useRound()
  const { tabs, tabsName } = useWords(formalWords)
  const { tab } = useWords(hearingWords)
  return (
    <NavTabs
      name={tabsName}
      tabs={[
        { href: paths.applications(roundId), text: tabs.list, isOpen: open === 'list' },
        { href: paths.formalChecks(roundId), text: tabs.checks, isOpen: open === 'checks' },
        { href: paths.hearings(roundId), text: tab, isOpen: open === 'hearing' },
      ]}
    />
  )
}
