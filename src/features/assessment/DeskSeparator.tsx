import { useMessages } from '~/session/useMessages.ts'
import { Separator } from '~/ui/page/Separator.tsx'
import { greatestShare, leastShare } from './textShare.ts'
import type { TextShare } from './useTextShare.ts'

/** Between the application and the points, where both are shown. */
export function DeskSeparator({ textShare }: { readonly textShare: TextShare }) {
  const { messages } = useMessages()
  const { separator, textShare: text } = messages.assessment
  return (
    <Separator
      label={separator}
      value={textShare.share}
      min={leastShare}
      max={greatestShare}
      valueText={text(textShare.share)}
      onMove={textShare.move}
      onLetGo={textShare.letGo}
      onReset={textShare.reset}
    />
  )
}
