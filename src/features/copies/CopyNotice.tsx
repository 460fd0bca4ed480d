import { allDocuments } from '~/domain/log/documentsOf.ts'
import { formatTime } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** How the last copy that was asked for went, until it is read. */
export function CopyNotice() {
  const outcome = useWorkbenchState(({ copyOutcome }) => copyOutcome)
  const hasDocuments = useWorkbenchState(
    ({ round }) => round !== undefined && allDocuments(round.state).length > 0,
  )
  const { store } = useWorkbench()
  const { messages, language } = useMessages()
  const words = messages.copies
  if (outcome === undefined) return null
  const close = (
    <Button onPress={() => store.setState({ copyOutcome: undefined })}>
      {messages.shell.close}
    </Button>
  )
  if (outcome === 'saving') {
    return (
      <Notice kind="info">
        <output>{words.saving}</output>
      </Notice>
    )
  }
  if (!outcome.ok) {
    const code = outcome.faults[0]?.code
    const why = { refused: words.folderRefused, failed: words.folderFailed }
    return (
      <Notice kind="error" title={words.notSaved} actions={close}>
        {code === 'refused' || code === 'failed' ? why[code] : words.notWhole}
      </Notice>
    )
  }
  const { copy, fileName, folder, unsaved } = outcome.value
  const time = formatTime(copy.at, language)
  return (
    <Notice kind="info" actions={close}>
      <output>
        {folder === null
          ? words.downloaded(time, fileName)
          : words.savedInFolder(time, fileName, folder)}
        {unsaved > 0 && words.withUnsaved(unsaved)}
        {hasDocuments && words.withoutDocuments}
      </output>
    </Notice>
  )
}
