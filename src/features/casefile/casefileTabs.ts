import { type ComponentType, lazy } from 'react'
import type { CasefileWords } from '~/i18n/da/casefile.ts'
import type { CasefileTabProps } from './CasefileAddress.ts'

type TabKey = keyof CasefileWords['tabs']

interface CasefileTab {
  readonly key: TabKey
  readonly Page: ComponentType<CasefileTabProps>
}

/** The parts of the case file in their order; each is fetched when it is first opened. */
export const casefileTabs: readonly CasefileTab[] = [
  {
    key: 'haendelser',
    Page: lazy(async () => ({ default: (await import('./log/LogTab.tsx')).LogTab })),
  },
  {
    key: 'tidspunkt',
    Page: lazy(async () => ({ default: (await import('./moment/MomentTab.tsx')).MomentTab })),
  },
  {
    key: 'aktindsigt',
    Page: lazy(async () => ({ default: (await import('./access/AccessPage.tsx')).AccessPage })),
  },
  {
    key: 'efterproev',
    Page: lazy(async () => ({ default: (await import('./verify/VerifyPanel.tsx')).VerifyPanel })),
  },
  {
    key: 'arkiv',
    Page: lazy(async () => ({ default: (await import('./archive/ArchiveTab.tsx')).ArchiveTab })),
  },
]
