import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { LineFilter } from '~/domain/dossier/logLines.ts'
import { type LogTopic, topicOfKind } from '~/domain/dossier/logTopics.ts'
import type { EventKind } from '~/domain/log/eventKinds.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { CasefileAddress } from '~/features/casefile/CasefileAddress.ts'

const isKind = (text: string): text is EventKind => Object.hasOwn(topicOfKind, text)
const isTopic = (text: string): text is LogTopic =>
  Object.values<string>(topicOfKind).includes(text)

/** What an address narrows the log to; what it says wrongly is passed over. */
export function filterIn(
  { person, omraade, ansoegning, emne = '' }: CasefileAddress,
  state: RoundState,
): LineFilter {
  return {
    person: person ?? null,
    area: omraade === undefined ? null : (omraade as AreaId),
    applications: ansoegning ? applicationsNamed(state, ansoegning) : null,
    kind: isKind(emne) ? emne : null,
    topic: isTopic(emne) ? emne : null,
  }
}

/** The one with exactly that case number, else all whose number or applicant holds the words. */
function applicationsNamed(state: RoundState, text: string): ReadonlySet<CaseNumber> {
  const asked = text.trim()
  if (state.applications.has(asked as CaseNumber)) return new Set([asked as CaseNumber])
  const part = asked.toLowerCase()
  return new Set(
    [...state.applications.keys()].filter(
      (caseNumber) =>
        caseNumber.toLowerCase().includes(part) ||
        applicationOf(state, caseNumber)?.applicant.toLowerCase().includes(part),
    ),
  )
}
