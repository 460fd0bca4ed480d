import { useState } from 'react'
import { formatMoment } from '~/i18n/formats.ts'
import type { CopyPreview } from '~/session/CopyPreview.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly preview: CopyPreview
  readonly onClose: () => void
}

/** What a colleague's file would bring, before it is taken in. */
export function ColleagueRound({ preview, onClose }: Props) {
  const { restore } = useWorkbench()
  const { messages, language } = useMessages()
  const [isFailed, setIsFailed] = useState(false)
  const { colleague } = messages.opening
  const { round } = preview.archive.manifest
  const take = async () => {
    const taken = await restore(preview)
    if (taken.ok) goTo(paths.panel(round.id))
    else setIsFailed(true)
  }
  return (
    <section className="stack">
      <h2>
        <bdi>{colleague.title(round.title)}</bdi>
      </h2>
      <p>
        {colleague.text(
          preview.applications,
          preview.lastChange ? formatMoment(preview.lastChange, language) : null,
        )}
      </p>
      <p>{preview.same > 0 ? colleague.known(preview.fresh) : colleague.unknown}</p>
      <p className="secondary">{colleague.passphrase}</p>
      {isFailed && <Notice kind="error">{colleague.failed}</Notice>}
      <div className="row">
        <Button look="filled" onPress={() => void take()}>
          {colleague.take}
        </Button>
        <Button onPress={onClose}>{messages.shell.cancel}</Button>
      </div>
    </section>
  )
}
