import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { CasefilePage } from '~/features/casefile/CasefilePage.tsx'
import {
  addressIn,
  type CasefileTabProps,
  withoutEmpty,
} from '~/features/casefile/CasefileAddress.ts'

const DeleteRoundDialog = lazy(async () => ({
  default: (await import('~/features/rounds/DeleteRoundDialog.tsx')).DeleteRoundDialog,
}))

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
  const { roundId, state } = useRound()
  const title = setupOf(state)?.title ?? ''
  return (
    <CasefilePage
      address={address}
      onAddress={onAddress}
      askDelete={(onClose) => (
        <Suspense>
          <DeleteRoundDialog
            round={{ roundId, title }}
            onClose={onClose}
            onDeleted={() => goTo(paths.rounds)}
          />
        </Suspense>
      )}
    />
  )
}
