import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Says that another tab writes this round, and lets one go on here instead. */
export function OtherWindowNotice() {
  const writing = useWorkbenchState((session) => session.writing)
  const { takeOver } = useWorkbench()
  const { otherWindow } = useMessages().messages.shell
  if (writing === 'here') return null
  return (
    <Notice
      kind="warning"
      actions={<Button onPress={() => void takeOver()}>{otherWindow.takeOver}</Button>}
    >
      {otherWindow.text}
    </Notice>
  )
}
