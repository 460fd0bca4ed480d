import type { AreaId } from '~/domain/model/ids.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'

interface Props {
  readonly areaId: AreaId
  readonly mode: 'work' | 'meeting'
}

/** The two ways to look at an area: to work on it, and for the projector. */
export function AreaModes({ areaId, mode }: Props) {
  const { roundId } = useRound()
  const { area } = useMessages().messages
  return (
    <nav className="area-modes no-print" aria-label={area.modes.name}>
      <a href={paths.area(roundId, areaId)} aria-current={mode === 'work' ? 'page' : undefined}>
        {area.modes.work}
      </a>
      <a
        href={paths.meeting(roundId, areaId)}
        aria-current={mode === 'meeting' ? 'page' : undefined}
      >
        {area.modes.meeting}
      </a>
    </nav>
  )
}
