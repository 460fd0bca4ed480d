import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import { LetterPage } from '~/features/letters/LetterPage.tsx'
import { letterKindAt } from '~/session/letterPaths.ts'
import { UnknownPage } from './UnknownPage.tsx'

/** The letter that the address names: to whom, of which kind, and by which funder. */
export function LetterRoute() {
  const from = '/runde/$roundId/breve/$caseNumber/$kind'
  const { caseNumber, kind: slug } = useParams({ from })
  const { bevillingsgiver, sprog = 'da' } = useSearch({ from })
  const navigate = useNavigate({ from })
  const kind = letterKindAt(slug, bevillingsgiver !== undefined)
  const name = useMemo(
    () =>
      kind && {
        kind,
        caseNumber: caseNumber as CaseNumber,
        funderId: (bevillingsgiver ?? null) as FunderId | null,
      },
    [kind, caseNumber, bevillingsgiver],
  )
  if (!name) return <UnknownPage />
  return (
    <LetterPage
      name={name}
      language={sprog}
      onLanguage={(language) =>
        void navigate({
          search: ({ sprog: _sprog, ...rest }) =>
            language === 'en' ? { ...rest, sprog: language } : rest,
          replace: true,
        })
      }
    />
  )
}
