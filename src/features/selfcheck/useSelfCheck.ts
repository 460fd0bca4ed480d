import { useEffect, useState } from 'react'
import type { CheckedVector } from '~/domain/statistics/check/CheckedVector.ts'
import { startSelfCheck } from '~/workers/startSelfCheck.ts'

/** How far the self-check is. */
export type SelfCheckStep =
  | { readonly kind: 'running'; readonly done: readonly CheckedVector[]; readonly total: number }
  | { readonly kind: 'cancelled' | 'broken' }
  | {
      readonly kind: 'done'
      readonly vectors: readonly CheckedVector[]
      readonly milliseconds: number
      /** Milliseconds since 1970. */
      readonly at: number
    }

const begun: SelfCheckStep = { kind: 'running', done: [], total: 0 }

/** Runs the self-check beside the page as long as the page stands, until it is cancelled. */
export function useSelfCheck() {
  const [step, setStep] = useState<SelfCheckStep>(begun)
  // A new object is a new run; null is none.
  const [run, setRun] = useState<object | null>({})
  useEffect(() => {
    if (run === null) return undefined
    let isOver = false
    const startedAt = performance.now()
    const done: CheckedVector[] = []
    const { answer, end } = startSelfCheck((vector, total) => {
      if (isOver) return
      done.push(vector)
      setStep({ kind: 'running', done: [...done], total })
    })
    const stop = () => {
      isOver = true
      end()
    }
    void answer.then(
      (vectors) => {
        if (isOver) return
        stop()
        const milliseconds = performance.now() - startedAt
        setStep({ kind: 'done', vectors, milliseconds, at: Date.now() })
      },
      () => {
        if (isOver) return
        stop()
        setStep({ kind: 'broken' })
      },
    )
    return stop
  }, [run])
  return {
    step,
    cancel: () => {
      setRun(null)
      setStep({ kind: 'cancelled' })
    },
    again: () => {
      setStep(begun)
      setRun({})
    },
  }
}
