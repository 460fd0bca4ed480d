import { formatCount, formatMoment } from '~/i18n/formats.ts'
import type { Language } from '~/i18n/formats.ts'
import type { Messages } from '~/i18n/da.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench, useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import type { ToldRecovery } from '~/session/WorkbenchState.ts'
import type { RoundRow } from '~/storage/rows.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** What was found broken in the stores and what was done about it, until somebody has read it. */
export function RecoveryNotices() {
  const recoveries = useWorkbenchState((session) => session.recoveries)
  const rounds = useWorkbenchState((session) => session.rounds)
  const { dismissRecovery } = useWorkbench()
  const { messages, language } = useMessages()
  return recoveries.map((recovery) => {
    const row = rounds?.find(({ roundId }) => roundId === recovery.roundId)
    const { title, text, isLoss } = wordsOf(recovery, row, messages, language)
    return (
      <Notice
        key={recovery.roundId}
        kind={isLoss ? 'error' : 'warning'}
        title={title}
        actions={
          <Button onPress={() => void dismissRecovery(recovery.roundId)}>
            {messages.shell.recovery.understood}
          </Button>
        }
      >
        {text}
      </Notice>
    )
  })
}

function wordsOf(
  { title, restored, rewritten, total, missing, isEmptied }: ToldRecovery,
  row: RoundRow | undefined,
  { shell: { recovery: words } }: Messages,
  language: Language,
) {
  const count = (events: number) => formatCount(events, language)
  const brought = words.restoredInPart(count(restored), count(total))
  if (missing > 0) {
    const moment = row ? formatMoment(row.changedAt, language) : null
    const lost = total === 0 ? words.gone(count(missing)) : words.missing(count(missing), moment)
    return {
      title: words.missingTitle(title),
      text: restored > 0 ? `${brought} ${lost}` : lost,
      isLoss: true,
    }
  }
  if (isEmptied) {
    return { title: words.emptiedTitle, text: words.emptied(count(restored)), isLoss: true }
  }
  return restored > 0
    ? {
        title: words.damagedTitle,
        text: words.restored(count(restored), count(total), title),
        isLoss: false,
      }
    : {
        title: words.rewrittenTitle,
        text: words.rewritten(count(rewritten), title),
        isLoss: false,
      }
}
