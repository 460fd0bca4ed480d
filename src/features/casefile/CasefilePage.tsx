import { Suspense } from 'react'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { NavTabs } from '~/ui/page/NavTabs.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './casefile.css'
import { casefileHref, type CasefileTabProps } from './CasefileAddress.ts'
import { casefileTabs } from './casefileTabs.ts'

/** The round as a case: all that happened, how it stood at any moment, and its end. */
export function CasefilePage(props: CasefileTabProps) {
  const { address } = props
  const { roundId } = useRound()
  const { messages } = useMessages()
  const words = useWords(casefileWords)
  const open = casefileTabs.find(({ key }) => key === address.visning) ?? casefileTabs[0]
  return (
    <div className="page casefile">
      <NavTabs
        name={words.tabsName}
        tabs={casefileTabs.map(({ key }) => ({
          href: casefileHref(roundId, { visning: key }),
          text: words.tabs[key],
          isOpen: key === open?.key,
        }))}
      />
      <PageHead title={words.title} />
      <Suspense fallback={<output className="secondary">{messages.shell.loading}</output>}>
        {open && <open.Page key={open.key} {...props} />}
      </Suspense>
    </div>
  )
}
