import { refusalWords } from '~/i18n/refusalWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Why the last thing that was asked for was not done; stays until it is read or overtaken. */
export function RefusalNotice() {
  const refusal = useWorkbenchState((session) => session.refusal)
  const { store } = useWorkbench()
  const { messages } = useMessages()
  const words = useWords(refusalWords)
  if (!refusal) return null
  return (
    <Notice
      kind="error"
      actions={
        <Button onPress={() => store.setState({ refusal: undefined })}>
          {messages.shell.close}
        </Button>
      }
    >
      {words[refusal.code](refusal.subject)}
    </Notice>
  )
}
