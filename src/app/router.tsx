import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { CrashPage } from './CrashPage.tsx'
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
  component: lazyRouteComponent(() => import('./RoundsRoute.tsx'), 'RoundsRoute'),
})

const round = createRoute({
  getParentRoute: () => root,
  path: '/runde/$roundId',
  component: RoundFrame,
})

const setup = createRoute({
  getParentRoute: () => round,
  path: '/opsaetning',
  component: lazyRouteComponent(() => import('~/features/setup/SetupPage.tsx'), 'SetupPage'),
})

/** What a list is narrowed to stands in the address, so that a link shows the same list. */
const filterSearch = (search: Record<string, unknown>) => ({
  ...(typeof search['omraade'] === 'string' ? { omraade: search['omraade'] } : {}),
  ...(typeof search['soeg'] === 'string' ? { soeg: search['soeg'] } : {}),
})

const applications = createRoute({
  getParentRoute: () => round,
  path: '/ansoegninger',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./ApplicationRoutes.tsx'), 'ApplicationsRoute'),
})

const application = createRoute({
  getParentRoute: () => round,
  path: '/ansoegninger/$caseNumber',
  component: lazyRouteComponent(() => import('./ApplicationRoutes.tsx'), 'ApplicationRoute'),
})

const assess = createRoute({
  getParentRoute: () => round,
  path: '/bedoem',
  component: lazyRouteComponent(
    () => import('~/features/assessment/AssessListPage.tsx'),
    'AssessListPage',
  ),
})

const assessOne = createRoute({
  getParentRoute: () => round,
  path: '/bedoem/$caseNumber',
  component: lazyRouteComponent(() => import('./AssessOneRoute.tsx'), 'AssessOneRoute'),
})

const handIn = createRoute({
  getParentRoute: () => round,
  path: '/aflever',
  component: lazyRouteComponent(() => import('~/features/assessment/HandInPage.tsx'), 'HandInPage'),
})

const areas = createRoute({
  getParentRoute: () => round,
  path: '/omraade',
  component: lazyRouteComponent(() => import('~/features/area/AreasPage.tsx'), 'AreasPage'),
})

const area = createRoute({
  getParentRoute: () => round,
  path: '/omraade/$areaId',
  component: lazyRouteComponent(() => import('./AreaRoute.tsx'), 'AreaRoute'),
})

const recommendation = createRoute({
  getParentRoute: () => round,
  path: '/indstilling',
  component: lazyRouteComponent(
    () => import('~/features/recommendation/RecommendationPage.tsx'),
    'RecommendationPage',
  ),
})

const inRound = [
  setup,
  applications,
  application,
  assess,
  assessOne,
  handIn,
  areas,
  area,
  recommendation,
]

/** Hash history, so that any static host will do. */
export const createAppRouter = () =>
  createRouter({
    routeTree: root.addChildren([rounds, round.addChildren(inRound)]),
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
