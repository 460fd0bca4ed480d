import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { CasefilePage } from '~/features/casefile/CasefilePage.tsx'
import {
  addressIn,
  type CasefileTabProps,
  withoutEmpty,
} from '~/features/casefile/CasefileAddress.ts'

/** The case file, looked at as the address says. */
export function CasefileRoute() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate({ from: '/runde/$roundId/sag' })
  const address = useMemo(() => addressIn(search), [search])
  const onAddress = useCallback<CasefileTabProps['onAddress']>(
    (next, isStep = false) =>
      void navigate({
        search: withoutEmpty(next) as never,
        replace: !isStep,
        resetScroll: false,
      }),
    [navigate],
  )
  return <CasefilePage address={address} onAddress={onAddress} />
}
