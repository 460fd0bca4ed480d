import { lazy, memo, Suspense } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { useAnalysis } from '~/session/useAnalysis.ts'
import { useMessages } from '~/session/useMessages.ts'

// The chart library is large, and most visits to an area never open the pictures.
const Pictures = lazy(async () => ({ default: (await import('./Pictures.tsx')).Pictures }))

interface Props {
  readonly sheet: AreaSheet
  readonly areShown: boolean
}

function PlainCertaintyPictures({ sheet, areShown }: Props) {
  const { messages } = useMessages()
  const analysis = useAnalysis()
  const isRanked = sheet.candidates.some(({ rank }) => rank !== null)
  if (!areShown || !isRanked || analysis.state !== 'ready') return null
  return (
    <Suspense fallback={<output>{messages.shell.loading}</output>}>
      <Pictures sheet={sheet} analysis={analysis.analysis} />
    </Suspense>
  )
}

/** The place of the pictures under the ranking; empty until they are asked for. */
export const CertaintyPictures = memo(PlainCertaintyPictures)
