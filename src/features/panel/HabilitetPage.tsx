import { useMessages } from '~/session/useMessages.ts'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { PanelTabs } from './PanelTabs.tsx'

export function HabilitetPage() {
  const { messages } = useMessages()
  return (
    <div className="page">
      <PanelTabs />
      <PageHead title={messages.panel.tabs.habilitet} />
    </div>
  )
}
