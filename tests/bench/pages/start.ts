import type { PageName } from '../run/openBench.ts'

// Each for itself, so that no page carries what another is timed with.
const pages: Readonly<Record<PageName, () => Promise<unknown>>> = {
  rerank: () => import('./rerank.ts'),
}

await pages[location.search.slice(1) as PageName]()
