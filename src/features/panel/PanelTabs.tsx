import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { NavTabs } from '~/ui/page/NavTabs.tsx'

/** The pages of the panel: what stands, who, for what, with what habilitet, and the files. */
export function PanelTabs() {
  const { roundId } = useRound()
  const { messages } = useMessages()
  const { tabs, tabsName } = messages.panel
  return (
    <NavTabs
      name={tabsName}
      tabs={[
        { href: paths.panel(roundId), text: tabs.board },
        { href: paths.people(roundId), text: tabs.people },
        { href: paths.assignment(roundId), text: tabs.assignment },
        { href: paths.habilitet(roundId), text: tabs.habilitet },
        { href: paths.panelFiles(roundId), text: tabs.panelFiles },
      ]}
    />
  )
}
