import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { ExplanationPage } from '~/features/explanation/ExplanationPage.tsx'

/** How the ranking is computed, with the example that the address names. */
export function ExplanationRoute() {
  const from = '/runde/$roundId/beregning'
  const { omraade, ansoegning } = useSearch({ from })
  const navigate = useNavigate({ from })
  return (
    <ExplanationPage
      wish={{
        areaId: omraade as AreaId | undefined,
        caseNumber: ansoegning as CaseNumber | undefined,
      }}
      onWish={(areaId, caseNumber) =>
        void navigate({
          search: {
            omraade: areaId,
            ...(caseNumber === undefined ? {} : { ansoegning: caseNumber }),
          },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
