import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { AreaId } from '~/domain/model/ids.ts'
import { AreaModes } from '~/features/area/AreaModes.tsx'
import { AreaPage } from '~/features/area/AreaPage.tsx'

const MeetingPage = lazy(async () => ({
  default: (await import('~/features/area/meeting/MeetingPage.tsx')).MeetingPage,
}))
const DepartureDialog = lazy(async () => ({
  default: (await import('~/features/recommendation/DepartureDialog.tsx')).DepartureDialog,
}))

/** An area in one of its two modes, which the address says. */
export function AreaRoute() {
  const { areaId: text } = useParams({ from: '/runde/$roundId/omraade/$areaId' })
  const { visning } = useSearch({ from: '/runde/$roundId/omraade/$areaId' })
  const areaId = text as AreaId
  if (visning !== 'moede') {
    return (
      <AreaPage key={areaId} areaId={areaId} modes={<AreaModes areaId={areaId} mode="work" />} />
    )
  }
  return (
    <Suspense>
      <MeetingPage
        key={areaId}
        areaId={areaId}
        modes={<AreaModes areaId={areaId} mode="meeting" />}
        askDeparture={(asked) => (
          <Suspense>
            <DepartureDialog {...asked} />
          </Suspense>
        )}
      />
    </Suspense>
  )
}
