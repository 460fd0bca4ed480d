import { useParams } from '@tanstack/react-router'
import type { AreaId } from '~/domain/model/ids.ts'
import { AreaPage } from '~/features/area/AreaPage.tsx'

export function AreaRoute() {
  const { areaId } = useParams({ from: '/runde/$roundId/omraade/$areaId' })
  return <AreaPage key={areaId} areaId={areaId as AreaId} />
}
