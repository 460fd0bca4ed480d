import { useEffect, useState } from 'react'
import { type BestSets, bestSetsSteps } from '~/domain/portfolio/bestSets.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'

export interface BestSetsSearch {
  /** Undefined while it runs. */
  readonly answer: BestSets | undefined
  /** Possibilities tried so far. */
  readonly nodes: number
  readonly cancel: () => void
  readonly again: () => void
}

const nodeLimit = 3_000_000
/** Milliseconds of search before the page gets its turn. */
const turn = 12

/** Searches in short turns between which the page lives; stops when it is told to, or closed. */
export function useBestSets(question: SetQuestion): BestSetsSearch {
  // A new object is a new search; null is none.
  const [run, setRun] = useState<object | null>({})
  const [answer, setAnswer] = useState<BestSets | undefined>(undefined)
  const [nodes, setNodes] = useState(0)
  useEffect(() => {
    if (run === null) return undefined
    const search = bestSetsSteps(question, nodeLimit)
    let timer: ReturnType<typeof setTimeout> | undefined
    const step = () => {
      const start = performance.now()
      for (;;) {
        const next = search.next()
        if (next.done) {
          setNodes(next.value.nodes)
          setAnswer(next.value)
          return
        }
        if (performance.now() - start < turn) continue
        setNodes(next.value.nodes)
        timer = setTimeout(step)
        return
      }
    }
    timer = setTimeout(step)
    return () => clearTimeout(timer)
  }, [question, run])
  return {
    answer,
    nodes,
    cancel: () => {
      setAnswer({ outcome: 'cancelled', nodes })
      setRun(null)
    },
    again: () => {
      setAnswer(undefined)
      setNodes(0)
      setRun({})
    },
  }
}
