import { useMemo } from 'react'
import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { caseLogWords } from '~/i18n/caseLogWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** What events are told with: ids by what they are called today. */
export function useEventNames(): EventNames {
  const { state } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(caseLogWords)
  const person = useAssessorName()
  const setup = setupOf(state)
  return useMemo(
    () => ({
      words,
      messages,
      language,
      person,
      applicant: (caseNumber) => applicationOf(state, caseNumber)?.applicant ?? caseNumber,
      area: (areaId) => (setup ? areaName(setup, areaId, language) : areaId),
      criterion: (id) => (setup ? criterionName(setup, id, language) : id),
      funder: (id) => setup?.funders.find((funder) => funder.id === id)?.name ?? id,
    }),
    [words, messages, language, person, state, setup],
  )
}
