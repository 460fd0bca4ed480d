import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router'
import type { AreaAddress } from '~/features/area/AreaAddress.ts'
import { isFormalFilter } from '~/session/formalFilter.ts'
import type { DeskPlace, DocumentPlace } from '~/session/paths.ts'
import { CrashPage } from './CrashPage.tsx'
import { lazyPage } from './lazyPage.ts'
import { RoundFrame } from './RoundFrame.tsx'
import { Shell } from './Shell.tsx'
import { UnknownPage } from './UnknownPage.tsx'
import { useLostErrors } from './useLostErrors.ts'
import { useUnsavedGuard } from './useUnsavedGuard.ts'

function Frame() {
  useLostErrors()
  useUnsavedGuard()
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

const root = createRootRoute({ component: Frame, notFoundComponent: UnknownPage })

const rounds = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyPage(() => import('./RoundsRoute.tsx'), 'RoundsRoute'),
})

const round = createRoute({
  getParentRoute: () => root,
  path: '/runde/$roundId',
  component: RoundFrame,
})

const setup = createRoute({
  getParentRoute: () => round,
  path: '/opsaetning',
  component: lazyPage(() => import('~/features/setup/SetupPage.tsx'), 'SetupPage'),
})

/** What a list is narrowed to stands in the address, so that a link shows the same list. */
const filterSearch = (search: Record<string, unknown>) => ({
  ...(typeof search['omraade'] === 'string' ? { omraade: search['omraade'] } : {}),
  ...(typeof search['soeg'] === 'string' ? { soeg: search['soeg'] } : {}),
  ...(typeof search['tilstand'] === 'string' ? { tilstand: search['tilstand'] } : {}),
  ...(typeof search['sorter'] === 'string' ? { sorter: search['sorter'] } : {}),
})

const isApplicationsView = (value: unknown): value is 'formalia' | 'partshoering' =>
  value === 'formalia' || value === 'partshoering'

/** The list and what it is narrowed to; or the formal checks, or the hearings, and which of them. */
const applicationsSearch = (search: Record<string, unknown>) => ({
  ...filterSearch(search),
  ...(isApplicationsView(search['visning']) ? { visning: search['visning'] } : {}),
  ...(isFormalFilter(search['vis']) ? { vis: search['vis'] } : {}),
})

const applications = createRoute({
  getParentRoute: () => round,
  path: '/ansoegninger',
  validateSearch: applicationsSearch,
  component: lazyPage(() => import('./ApplicationRoutes.tsx'), 'ApplicationsRoute'),
})

const application = createRoute({
  getParentRoute: () => round,
  path: '/ansoegninger/$caseNumber',
  validateSearch: (search: Record<string, unknown>) => ({
    ...(typeof search['version'] === 'number' ? { version: search['version'] } : {}),
    ...(typeof search['mod'] === 'number' ? { mod: search['mod'] } : {}),
  }),
  component: lazyPage(() => import('./ApplicationRoutes.tsx'), 'ApplicationRoute'),
})

const assess = createRoute({
  getParentRoute: () => round,
  path: '/bedoem',
  component: lazyPage(() => import('./AssessRoute.tsx'), 'AssessRoute'),
})

/** Texts of a search that are said; what looks like a number has been made one on the way. */
const textsIn = <Name extends string>(
  search: Record<string, unknown>,
  ...names: readonly Name[]
): { readonly [Key in Name]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = search[name]
      return typeof text === 'string' || typeof text === 'number' ? [[name, String(text)]] : []
    }),
  ) as { readonly [Key in Name]?: string }

/** Where on the desk one is led. */
const deskSearch = (search: Record<string, unknown>): DeskPlace =>
  textsIn(search, 'point', 'bemaerkning')

const assessOne = createRoute({
  getParentRoute: () => round,
  path: '/bedoem/$caseNumber',
  validateSearch: deskSearch,
  component: lazyPage(() => import('./AssessOneRoute.tsx'), 'AssessOneRoute'),
})

const handIn = createRoute({
  getParentRoute: () => round,
  path: '/aflever',
  component: lazyPage(() => import('./HandInRoute.tsx'), 'HandInRoute'),
})

const panel = createRoute({
  getParentRoute: () => round,
  path: '/panel',
  component: lazyPage(() => import('~/features/panel/PanelBoardPage.tsx'), 'PanelBoardPage'),
})

const people = createRoute({
  getParentRoute: () => round,
  path: '/panel/personer',
  component: lazyPage(() => import('~/features/panel/PeoplePage.tsx'), 'PeoplePage'),
})

const assignment = createRoute({
  getParentRoute: () => round,
  path: '/panel/fordeling',
  component: lazyPage(() => import('~/features/panel/AssignmentPage.tsx'), 'AssignmentPage'),
})

const habilitet = createRoute({
  getParentRoute: () => round,
  path: '/panel/habilitet',
  validateSearch: (search: Record<string, unknown>) => ({
    ...(typeof search['person'] === 'string' ? { person: search['person'] } : {}),
    ...(typeof search['tilstand'] === 'string' ? { tilstand: search['tilstand'] } : {}),
  }),
  component: lazyPage(() => import('./HabilitetRoute.tsx'), 'HabilitetRoute'),
})

const panelFiles = createRoute({
  getParentRoute: () => round,
  path: '/panel/filer',
  component: lazyPage(() => import('~/features/panel/PanelFilesPage.tsx'), 'PanelFilesPage'),
})

const areas = createRoute({
  getParentRoute: () => round,
  path: '/omraade',
  component: lazyPage(() => import('~/features/area/AreasPage.tsx'), 'AreasPage'),
})

/** The mode, and what is looked at while one works; nothing of that goes with the projector. */
const areaSearch = (search: Record<string, unknown>): AreaSearch =>
  search['visning'] === 'moede'
    ? { visning: 'moede' }
    : {
        ...textsIn(search, 'proeve', 'raekke'),
        ...(search['flyttet'] === 'vis' ? { flyttet: 'vis' } : {}),
        ...(search['billeder'] === 'vis' ? { billeder: 'vis' } : {}),
      }

interface AreaSearch extends AreaAddress {
  readonly visning?: 'moede'
}

const area = createRoute({
  getParentRoute: () => round,
  path: '/omraade/$areaId',
  validateSearch: areaSearch,
  component: lazyPage(() => import('./AreaRoute.tsx'), 'AreaRoute'),
})

const recommendation = createRoute({
  getParentRoute: () => round,
  path: '/indstilling',
  component: lazyPage(() => import('./RecommendationRoute.tsx'), 'RecommendationRoute'),
})

/** Danish unless it says English. */
const languageIn = (search: Record<string, unknown>): { readonly sprog?: 'en' } =>
  search['sprog'] === 'en' ? { sprog: 'en' } : {}

const recommendationDocument = createRoute({
  getParentRoute: () => round,
  path: '/indstilling/dokument',
  validateSearch: (search: Record<string, unknown>): DocumentPlace => ({
    ...(typeof search['version'] === 'number' ? { version: search['version'] } : {}),
    ...languageIn(search),
  }),
  component: lazyPage(
    () => import('./RecommendationDocumentRoute.tsx'),
    'RecommendationDocumentRoute',
  ),
})

const letter = createRoute({
  getParentRoute: () => round,
  path: '/breve/$caseNumber/$kind',
  validateSearch: (search: Record<string, unknown>) => ({
    ...textsIn(search, 'bevillingsgiver'),
    ...languageIn(search),
  }),
  component: lazyPage(() => import('./LetterRoute.tsx'), 'LetterRoute'),
})

const note = createRoute({
  getParentRoute: () => round,
  path: '/indstilling/notat/$questionId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...textsIn(search, 'omraader'),
    ...languageIn(search),
  }),
  component: lazyPage(() => import('./NoteRoute.tsx'), 'NoteRoute'),
})

const dataDescription = createRoute({
  getParentRoute: () => round,
  path: '/indstilling/databeskrivelse',
  component: lazyPage(
    () => import('~/features/recommendation/description/DescriptionPage.tsx'),
    'DescriptionPage',
  ),
})

const casefile = createRoute({
  getParentRoute: () => round,
  path: '/sag',
  component: lazyPage(() => import('./CasefileRoute.tsx'), 'CasefileRoute'),
})

const explanation = createRoute({
  getParentRoute: () => round,
  path: '/beregning',
  validateSearch: (search: Record<string, unknown>) => textsIn(search, 'omraade', 'ansoegning'),
  component: lazyPage(() => import('./ExplanationRoute.tsx'), 'ExplanationRoute'),
})

const selfCheck = createRoute({
  getParentRoute: () => root,
  path: '/selvkontrol',
  component: lazyPage(() => import('~/features/selfcheck/SelfCheckPage.tsx'), 'SelfCheckPage'),
})

const inRound = [
  setup,
  applications,
  application,
  assess,
  assessOne,
  handIn,
  panel,
  people,
  assignment,
  habilitet,
  panelFiles,
  areas,
  area,
  recommendation,
  recommendationDocument,
  letter,
  note,
  dataDescription,
  casefile,
  explanation,
]

/** Hash history, so that any static host will do. */
export const createAppRouter = () =>
  createRouter({
    routeTree: root.addChildren([rounds, selfCheck, round.addChildren(inRound)]),
    history: createHashHistory(),
    defaultErrorComponent: CrashPage,
    defaultPendingMs: 300,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
