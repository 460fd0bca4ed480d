import { formatTime } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useSaveStatus } from '~/session/useSaveStatus.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'

/** Whether what was done last is stored; true only after the write has completed. */
export function SaveState() {
  const status = useSaveStatus()
  const { retry } = useWorkbench()
  const { messages, language } = useMessages()
  const { save } = messages.shell
  return (
    <div className="shell-save" data-kind={status.kind}>
      <output>
        {status.kind === 'saving' && save.saving}
        {status.kind === 'saved' && (
          <>
            <Icon name="check" size={16} /> {save.saved(formatTime(status.at, language))}
          </>
        )}
        {status.kind === 'failed' && (
          <>
            <Icon name="error" size={16} /> {save.failed(save.why[status.fault.code])}
          </>
        )}
      </output>
      {status.kind === 'failed' && (
        <Button look="danger" onPress={() => void retry()}>
          {save.retry}
        </Button>
      )}
    </div>
  )
}
