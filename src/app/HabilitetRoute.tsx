import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { HabilitetPage } from '~/features/panel/HabilitetPage.tsx'

/** How everybody stands, narrowed to what the address says. */
export function HabilitetRoute() {
  const { person, tilstand } = useSearch({ from: '/runde/$roundId/panel/habilitet' })
  const navigate = useNavigate({ from: '/runde/$roundId/panel/habilitet' })
  const filter = useMemo(
    () => ({ person: person ?? null, standing: tilstand ?? null }),
    [person, tilstand],
  )
  return (
    <HabilitetPage
      filter={filter}
      onFilter={({ person: who, standing }) =>
        void navigate({
          search: { ...(who ? { person: who } : {}), ...(standing ? { tilstand: standing } : {}) },
          replace: true,
        })
      }
    />
  )
}
