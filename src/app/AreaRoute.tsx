import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import type { AreaId } from '~/domain/model/ids.ts'
import { addressWith, type LookedAt } from '~/features/area/AreaAddress.ts'
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
  const { visning, ...address } = useSearch({ from: '/runde/$roundId/omraade/$areaId' })
  const navigate = useNavigate({ from: '/runde/$roundId/omraade/$areaId' })
  const onAddress = useCallback<LookedAt['onAddress']>(
    (change, isStep = false) =>
      void navigate({
        to: '.',
        search: (before) => addressWith(before, change),
        replace: !isStep,
        resetScroll: false,
      }),
    [navigate],
  )
  const areaId = text as AreaId
  if (visning !== 'moede') {
    return (
      <AreaPage
        key={areaId}
        areaId={areaId}
        modes={<AreaModes areaId={areaId} mode="work" />}
        address={address}
        onAddress={onAddress}
      />
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
