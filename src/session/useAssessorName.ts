import { useCallback } from 'react'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import { useMessages } from './useMessages.ts'
import { useRound } from './useRound.ts'

/** The name to show for an assessor or a case officer, or for the panel where the points are its own. */
export function useAssessorName(): (assessorId: AssessorId) => string {
  const { state } = useRound()
  const { messages } = useMessages()
  const { assessors, officers } = state
  return useCallback(
    (assessorId) => {
      if (assessorId === panel) return messages.area.panelRow
      const { heads } = assessors.get(assessorId) ?? officers.get(assessorId) ?? { heads: [] }
      return heads.find(({ value }) => value !== null)?.value?.name ?? assessorId
    },
    [assessors, officers, messages],
  )
}
