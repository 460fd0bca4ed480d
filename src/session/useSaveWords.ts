import { formatTime } from '~/i18n/formats.ts'
import { useMessages } from './useMessages.ts'
import { useSaveStatus } from './useSaveStatus.ts'
import { useWorkbench } from './WorkbenchContext.tsx'
import type { SaveStatus } from './WorkbenchState.ts'

/** Whether what was done last is stored, as people are told; true only after the write. */
export function useSaveWords(): {
  readonly kind: SaveStatus['kind']
  readonly text: string
  readonly retryText: string
  readonly onRetry: () => void
} {
  const status = useSaveStatus()
  const { retry } = useWorkbench()
  const { messages, language } = useMessages()
  const { save } = messages.shell
  const textOf = () => {
    if (status.kind === 'saved') return save.saved(formatTime(status.at, language))
    if (status.kind === 'failed') return save.failed(save.why[status.fault.code])
    return save[status.kind]
  }
  return {
    kind: status.kind,
    text: textOf(),
    retryText: save.retry,
    onRetry: () => void retry(),
  }
}
