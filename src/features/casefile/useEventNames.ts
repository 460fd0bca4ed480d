import { useMemo } from 'react'
import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { namesInLog } from '~/domain/dossier/namesInLog.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { caseLogWords } from '~/i18n/caseLogWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** What events are told with: ids by what they are called today, or were before they were taken out. */
export function useEventNames(): EventNames {
  const { state, log } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(caseLogWords)
  const person = useAssessorName()
  const setup = setupOf(state)
  const once = useMemo(() => namesInLog(log), [log])
  return useMemo(() => {
    const ever = {
      areas: [...(setup?.areas ?? []), ...once.areas],
      criteria: [...(setup?.criteria ?? []), ...once.criteria],
      funders: [...(setup?.funders ?? []), ...once.funders],
    }
    return {
      words,
      messages,
      language,
      person: (id) => {
        const name = person(id)
        return name === id ? (once.people.get(id) ?? id) : name
      },
      applicant: (caseNumber) => applicationOf(state, caseNumber)?.applicant ?? caseNumber,
      area: (areaId) => areaName(ever, areaId, language),
      criterion: (id) => criterionName(ever, id, language),
      funder: (id) => ever.funders.find((funder) => funder.id === id)?.name ?? id,
    }
  }, [words, messages, language, person, state, setup, once])
}
