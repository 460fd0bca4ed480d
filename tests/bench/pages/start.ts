import type { PageName } from '../run/openBench.ts'

// Each for itself, so that no page carries what another is timed with.
const pages: Readonly<Record<PageName, () => Promise<unknown>>> = {
  drag: () => import('./drag.ts'),
  model: () => import('./model.ts'),
  rerank: () => import('./rerank.ts'),
  smaa: () => import('./smaa.ts'),
}

await pages[location.search.slice(1) as PageName]()
