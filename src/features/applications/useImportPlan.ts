import { useEffect, useState } from 'react'
import type { Refusal } from '~/domain/log/decide.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { Result } from '~/lib/result.ts'
import { useRound } from '~/session/useRound.ts'
import { type ImportCommand, type ImportPlan, importPlanSteps } from './importPlan.ts'
import type { ImportStep } from './ImportStep.ts'

/**
 * What an import would come to; undefined while it is worked out. Planned on the state as it is now:
 * another tab may write while somebody reads the preview.
 */
export function useImportPlan(step: ImportStep): Result<ImportPlan, Refusal> | undefined {
  const { state } = useRound()
  const [planned, setPlanned] = useState<Planned | undefined>(undefined)
  const command = step.kind === 'preview' ? step.command : undefined
  useEffect(() => {
    if (!command) return undefined
    let isGone = false
    void inTurns(importPlanSteps(state, command)).then((plan) => {
      if (!isGone) setPlanned({ state, command, plan })
    })
    return () => {
      isGone = true
    }
  }, [state, command])
  return planned?.state === state && planned.command === command ? planned.plan : undefined
}

interface Planned {
  readonly state: RoundState
  readonly command: ImportCommand
  readonly plan: Result<ImportPlan, Refusal>
}
