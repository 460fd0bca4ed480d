import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { AccessText } from './AccessText.ts'
import { areaTexts } from './areaTexts.ts'
import { assessmentTexts } from './assessmentTexts.ts'
import { namesOthers } from './namesOthers.ts'

type PlainText = Omit<AccessText, 'namesOthers'>

/**
 * The texts of a party's case that others than the party wrote: assessors' remarks on the
 * application, and the agency's words on it and on its area. Each says whether it names others.
 */
export function partyTexts(
  state: RoundState,
  log: Log,
  caseNumber: CaseNumber,
): readonly AccessText[] {
  const application = applicationOf(state, caseNumber)
  if (!application) return []
  const isAboutOthers = namesOthers(state, log, caseNumber)
  return [
    ...caseTexts(state, caseNumber, application.areaId),
    ...assessmentTexts(state, caseNumber, application.areaId),
    ...areaTexts(state, application.areaId),
  ].map((text) => ({ ...text, namesOthers: isAboutOthers(text.text) }))
}

/** What the agency has written of the case itself; empty texts are none. */
function caseTexts(
  state: RoundState,
  caseNumber: CaseNumber,
  areaId: AccessText['areaId'],
): readonly PlainText[] {
  const facts = state.applications.get(caseNumber)
  const hearing = settled(state.casefile.hearings.get(caseNumber))
  const place = { areaId, caseNumber, assessorId: null, criterionId: null }
  const named = (kind: AccessText['kind'], key: string, text: string | null | undefined) =>
    text ? [{ ...place, kind, key: `${kind}:${caseNumber}:${key}`, text }] : []
  return [
    ...[...(facts?.checks ?? [])].flatMap(([check, register]) =>
      named('check-note', check, settled(register)?.note),
    ),
    ...named('status-reason', '', settled(facts?.status)?.reason),
    ...[...(state.acts.funding.get(caseNumber) ?? [])].flatMap(([funderId, register]) =>
      named('funding', funderId, settled(register)?.reason),
    ),
    ...named('hearing-laid', '', hearing && 'what' in hearing ? hearing.what : null),
    ...named('hearing-answer', '', hearing?.standing === 'answered' ? hearing.answer : null),
    ...named('hearing-grounds', '', hearing && groundsIn(hearing)),
    ...[...state.acts.supplements].flatMap(([id, register]) => {
      const supplement = settled(register)
      return supplement?.caseNumber === caseNumber ? named('supplement', id, supplement.text) : []
    }),
    ...conditionsOf(state.acts, caseNumber).flatMap(([id, register]) =>
      named('condition', id, settled(register)?.text),
    ),
  ]
}

/** What the agency has written of a hearing that the party has not had in a letter. */
function groundsIn(hearing: Hearing): string | null {
  if (hearing.standing === 'not-needed') return hearing.reason
  return hearing.standing === 'answered' ? hearing.grounds : null
}
