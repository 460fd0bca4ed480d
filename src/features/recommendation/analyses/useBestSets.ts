import { useEffect, useState } from 'react'
import type { BestSets } from '~/domain/portfolio/bestSets.ts'
import type { SetQuestion } from '~/domain/portfolio/SetQuestion.ts'
import { searchBestSets } from '~/workers/searchBestSets.ts'

export interface BestSetsSearch {
  /** Undefined while it runs. */
  readonly answer: BestSets | undefined
  /** Possibilities tried so far. */
  readonly nodes: number
  readonly cancel: () => void
  readonly again: () => void
}

const nodeLimit = 3_000_000

/** Searches beside the page until it is told to stop, or the page goes. */
export function useBestSets(question: SetQuestion): BestSetsSearch {
  // A new object is a new search; null is none.
  const [run, setRun] = useState<object | null>({})
  const [answer, setAnswer] = useState<BestSets | undefined>(undefined)
  const [nodes, setNodes] = useState(0)
  useEffect(() => {
    if (run === null) return undefined
    return searchBestSets(question, nodeLimit, {
      onProgress: setNodes,
      onAnswer: (found) => {
        setNodes(found.nodes)
        setAnswer(found)
      },
    })
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
