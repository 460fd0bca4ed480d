import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { AreaId, CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import type { Ore } from '~/domain/model/units.ts'

/** Acts that choose applications by name, so that not being named any more is news too. */
export type NamingFact =
  | {
      readonly kind: 'decided'
      readonly areaId: AreaId
      readonly choice: Decision['choice']
      readonly isChosen: boolean
    }
  | {
      readonly kind: 'sent'
      readonly areaId: AreaId
      readonly version: number
      readonly isChosen: boolean
    }
  | {
      readonly kind: 'appointed'
      readonly areaId: AreaId
      readonly choice: Appointment['choice']
      readonly isChosen: boolean
    }

export type ActFact =
  | NamingFact
  /** Total of all funders and years; null for as asked. Unit: øre. */
  | { readonly kind: 'amounts'; readonly total: Ore | null }
  | {
      readonly kind: 'condition'
      readonly standing: Condition['standing']
      readonly text: string
    }
  | {
      readonly kind: 'funding'
      readonly funderId: FunderId
      readonly outcome: FundingDecision['outcome']
      readonly total: Ore
    }

/** In which area each kind of act has named the application so far. */
export type NamedIn = ReadonlyMap<NamingFact['kind'], AreaId>

/** What one of the acts says of an application; null where it says nothing of it. */
export function actFactOf(
  event: RoundEvent,
  caseNumber: CaseNumber,
  namedIn: NamedIn,
): ActFact | null {
  switch (event.kind) {
    case 'area-decided':
    case 'area-appointed': {
      const { areaId, caseNumbers } = event.body
      const kind = event.kind === 'area-decided' ? 'decided' : 'appointed'
      const isChosen = caseNumbers.includes(caseNumber)
      if (!isChosen && namedIn.get(kind) !== areaId) return null
      return event.kind === 'area-decided'
        ? { kind: 'decided', areaId, choice: event.body.choice, isChosen }
        : { kind: 'appointed', areaId, choice: event.body.choice, isChosen }
    }
    case 'recommendation-sent': {
      const { version, areas } = event.body
      const chosenIn = areas.find(({ caseNumbers }) => caseNumbers.includes(caseNumber))?.areaId
      const areaId = chosenIn ?? namedIn.get('sent')
      return areaId === undefined
        ? null
        : { kind: 'sent', areaId, version, isChosen: chosenIn !== undefined }
    }
    case 'amounts-recommended': {
      const { amounts } = event.body
      if (event.body.caseNumber !== caseNumber) return null
      return { kind: 'amounts', total: amounts && totalOf(amounts) }
    }
    case 'condition-recorded': {
      const { condition } = event.body
      if (condition.caseNumber !== caseNumber) return null
      return { kind: 'condition', standing: condition.standing, text: condition.text }
    }
    case 'funding-decided': {
      const { funderId, outcome, amounts } = event.body
      if (event.body.caseNumber !== caseNumber) return null
      return { kind: 'funding', funderId, outcome, total: totalOf(amounts) }
    }
    default:
      return null
  }
}

const totalOf = (amounts: readonly { readonly amount: Ore }[]): Ore =>
  amounts.reduce((sum, { amount }) => sum + amount, 0) as Ore
