import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AccessAppointment, PartyPack } from './AccessPack.ts'
import { leftOutMark } from './accessPeople.ts'
import { areaTextKey } from './areaTexts.ts'
import type { Give } from './givenTexts.ts'

type Acts = Pick<
  PartyPack,
  | 'status'
  | 'hearing'
  | 'supplements'
  | 'panelView'
  | 'discussion'
  | 'decision'
  | 'conditions'
  | 'sent'
  | 'appointment'
  | 'funding'
>

/** What was decided and done in a party's case, in what concerns the party. */
export function partyActs(
  state: RoundState,
  { caseNumber, areaId }: Application,
  give: Give,
): Acts {
  const area = state.areas.get(areaId)
  const status = settled(state.applications.get(caseNumber)?.status)
  const view = settled(area?.panelView)
  const decision = settled(area?.decision)
  const discussion = settled(area?.discussion)
  const isChosenBy = ({ caseNumbers }: { readonly caseNumbers: readonly string[] }) =>
    caseNumbers.includes(caseNumber)
  return {
    status: status
      ? { status: status.status, reason: give(`status-reason:${caseNumber}:`, status.reason) }
      : null,
    hearing: hearingOf(state, caseNumber, give),
    supplements: [...state.acts.supplements].flatMap(([id, register]) => {
      const supplement = settled(register)
      if (supplement?.caseNumber !== caseNumber) return []
      const text = give(`supplement:${caseNumber}:${id}`, supplement.text) ?? leftOutMark
      return [{ ...supplement, text }]
    }),
    panelView:
      view && view.choice !== 'undecided'
        ? {
            choice: view.choice,
            isChosen: isChosenBy(view),
            reason: give(areaTextKey('panel-view', areaId), view.reason),
          }
        : null,
    discussion: {
      note: give(areaTextKey('discussion', areaId), discussion?.note),
      minority: give(areaTextKey('minority', areaId), discussion?.minority),
    },
    decision:
      decision && decision.choice !== 'undecided'
        ? {
            choice: decision.choice,
            isChosen: isChosenBy(decision),
            reason: give(areaTextKey('decision', areaId), decision.reason),
          }
        : null,
    conditions: conditionsOf(state.acts, caseNumber).flatMap(([id, register]) => {
      const condition = settled(register)
      if (!condition) return []
      const { due, standing } = condition
      const text = give(`condition:${caseNumber}:${id}`, condition.text) ?? leftOutMark
      return [{ text, due, standing }]
    }),
    sent: state.acts.sent.flatMap(({ value: { version, date, areas } }) => {
      const own = areas.find((one) => one.areaId === areaId)
      return own ? [{ version, date, isChosen: isChosenBy(own) }] : []
    }),
    appointment: appointmentIn(state, areaId, give, caseNumber),
    funding: [...(state.acts.funding.get(caseNumber)?.values() ?? [])].flatMap((register) => {
      const funding = settled(register)
      if (!funding || funding.outcome === 'undecided') return []
      const reason = give(`funding:${caseNumber}:${funding.funderId}`, funding.reason)
      return [{ ...funding, reason }]
    }),
  }
}

function hearingOf(
  state: RoundState,
  caseNumber: Application['caseNumber'],
  give: Give,
): PartyPack['hearing'] {
  const hearing = settled(state.casefile.hearings.get(caseNumber)) ?? null
  if (!hearing) return null
  const key = `hearing-grounds:${caseNumber}:`
  if (hearing.standing === 'not-needed') {
    return { ...hearing, reason: give(key, hearing.reason) ?? '' }
  }
  const laid = { what: give(`hearing-laid:${caseNumber}:`, hearing.what) ?? leftOutMark }
  if (hearing.standing !== 'answered') return { ...hearing, ...laid }
  return {
    ...hearing,
    ...laid,
    answer: give(`hearing-answer:${caseNumber}:`, hearing.answer) ?? leftOutMark,
    grounds: give(key, hearing.grounds),
  }
}

/** Who was appointed in an area; null while the minister has not decided, or two disagree. */
export function appointmentIn(
  state: RoundState,
  areaId: Application['areaId'],
  give: Give,
  own: Application['caseNumber'] | null = null,
): AccessAppointment | null {
  const appointment = settled(state.acts.appointments.get(areaId))
  if (!appointment || appointment.choice === 'undecided') return null
  const { choice, caseNumbers, date, reference, reason } = appointment
  return {
    choice,
    names: caseNumbers.map(
      (one) => state.applications.get(one)?.record.heads[0]?.value.applicant ?? one,
    ),
    isOwn: own !== null && caseNumbers.includes(own),
    date,
    reference,
    reason: give(areaTextKey('appointment', areaId), reason),
  }
}
