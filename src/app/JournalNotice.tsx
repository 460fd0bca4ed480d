import { useMessages } from '~/session/useMessages.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Stands for as long as what is saved is saved in one place only. */
export function JournalNotice() {
  const fault = useWorkbenchState((session) => session.journalFault)
  const { journal, save } = useMessages().messages.shell
  if (!fault) return null
  return (
    <Notice kind="warning" title={journal.title}>
      {fault.code === 'unavailable' ? journal.missing : journal.failing(save.why[fault.code])}
    </Notice>
  )
}
