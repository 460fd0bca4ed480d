import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Separator } from '~/ui/page/Separator.tsx'
import { greatestShare, leastShare } from './textShare.ts'
import type { TextShare } from './useTextShare.ts'

/** Between the application and the points, where both are shown. */
export function DeskSeparator({ textShare }: { readonly textShare: TextShare }) {
  const { separator, textShare: text } = useWords(assessmentWords)
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
