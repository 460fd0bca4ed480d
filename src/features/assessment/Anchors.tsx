import type { Criterion } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatPoint } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { anchorsShown } from './anchorsShown.ts'

interface Props {
  readonly criterion: Criterion
  readonly chosen: Points | undefined
}

/** What the chosen level says, and what its neighbours say. */
export function Anchors({ criterion, chosen }: Props) {
  const { language } = useMessages()
  const anchors = anchorsShown(criterion, chosen)
  if (anchors.length === 0) return null
  return (
    <dl className="anchors">
      {anchors.map(({ points, text }) => (
        <div key={points} data-chosen={points === chosen || undefined}>
          <dt>{formatPoint(points, language)}</dt>
          <dd>{localText(text, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
