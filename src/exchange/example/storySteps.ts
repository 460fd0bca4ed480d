import { areaDigestIn } from '~/domain/dossier/areaDigestIn.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import { recommendedAmounts } from '~/domain/log/recommendedOf.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import {
  type AreaId,
  areaIdSchema,
  type CaseNumber,
  caseNumberSchema,
  conditionIdSchema,
  funderIdSchema,
} from '~/domain/model/ids.ts'
import type { PanelView } from '~/domain/model/PanelView.ts'
import { dateSchema, type Ore, oreSchema } from '~/domain/model/units.ts'
import type { StoryStep } from './recordStory.ts'

/** The case officer of the example; made up, as everybody in it is. */
export const officer = 'Vibeke Skovlund'

const area = (id: string): AreaId => areaIdSchema.parse(id)
const cases = (numbers: readonly string[]): CaseNumber[] =>
  numbers.map((number) => caseNumberSchema.parse(number))

/** Why another, or nobody. */
type Grounds = readonly [category: NonNullable<PanelView['category']>, reason: string]

const suggestedIn = (state: RoundState, id: string): CaseNumber[] => [
  ...(sheetOf(state, area(id))?.selection.suggested ?? []),
]

const saidOf = (state: RoundState, id: string, numbers: readonly string[] | 'suggested') => ({
  areaId: area(id),
  caseNumbers: numbers === 'suggested' ? suggestedIn(state, id) : cases(numbers),
  digest: areaDigestIn(state, area(id)) ?? '',
})

/** The panel's view of an area: the computed suggestion, others, or nobody. */
export const panelSays =
  (id: string, numbers: readonly string[] | 'suggested', grounds?: Grounds): StoryStep =>
  (state) => ({
    kind: 'view-as-panel',
    ...choiceOf(numbers, grounds),
    ...saidOf(state, id, numbers),
  })

export const panelSendsBack =
  (id: string): StoryStep =>
  (state) => ({
    kind: 'view-as-panel',
    choice: 'sent-back',
    category: null,
    reason: null,
    ...saidOf(state, id, []),
  })

/** The agency's decision on an area, as `panelSays`. */
export const agencyDecides =
  (id: string, numbers: readonly string[] | 'suggested', grounds?: Grounds): StoryStep =>
  (state) => ({ kind: 'decide-area', ...choiceOf(numbers, grounds), ...saidOf(state, id, numbers) })

function choiceOf(numbers: readonly string[] | 'suggested', grounds: Grounds | undefined) {
  const [category = null, reason = null] = grounds ?? []
  if (numbers === 'suggested') return { choice: 'suggested', category, reason } as const
  return { choice: numbers.length > 0 ? 'other' : 'none', category, reason } as const
}

/** What the talk on an area left behind. */
export const noted = (id: string, note: string, minority = ''): StoryStep => ({
  kind: 'record-discussion',
  areaId: area(id),
  note,
  minority,
})

/** As asked, but for what one funder is to give each year. Unit: whole kroner. */
export const lowered =
  (number: string, funder: string, kroner: number): StoryStep =>
  (state) => {
    const [caseNumber] = cases([number]) as [CaseNumber]
    const asked = recommendedAmounts(state, caseNumber) ?? []
    const amount = oreSchema.parse(kroner * 100)
    const amounts = asked.map((each) => (each.funderId === funder ? { ...each, amount } : each))
    return { kind: 'recommend-amounts', caseNumber, amounts }
  }

export const conditionOn = (
  id: string,
  number: string,
  text: string,
  due: string,
  about?: NonNullable<Condition['about']>,
): StoryStep => ({
  kind: 'record-condition',
  condition: {
    conditionId: conditionIdSchema.parse(id.padEnd(16, '0')),
    caseNumber: caseNumberSchema.parse(number),
    text,
    due: dateSchema.parse(due),
    standing: 'open',
    note: null,
    ...(about && { about }),
  },
})

export const sent =
  (date: string, dateText: string, change: string | null): StoryStep =>
  (state) => ({
    kind: 'send-recommendation',
    date: dateSchema.parse(date),
    dateText,
    digest: recommendationDigest(recommendationOf(state)),
    change,
  })

/** The minister's own decision on an area: as recommended unless it names others. */
export const appointed =
  (id: string, reference: string, others?: readonly string[], reason?: string): StoryStep =>
  (state) => ({
    kind: 'appoint',
    areaId: area(id),
    choice: others ? 'other' : 'recommended',
    caseNumbers: others ? cases(others) : [...(recommendedTo(state, area(id)) ?? [])],
    date: dateSchema.parse('2020-07-07'),
    reference,
    reason: reason ?? null,
  })

type Given = Pick<FundingDecision, 'date' | 'reference'>

/** A funder's commitment, as recommended; with conditions where there is one on the application. */
export const committed =
  (number: string, funder: string, given: Given): StoryStep =>
  (state) => {
    const [caseNumber] = cases([number]) as [CaseNumber]
    const amounts = (recommendedAmounts(state, caseNumber) ?? [])
      .filter(({ funderId, amount }) => funderId === funder && amount > (0 as Ore))
      .map(({ year, amount }) => ({ year, amount }))
    const isConditional = [...state.acts.conditions.values()].some(({ heads }) =>
      heads.some(({ value }) => value.caseNumber === caseNumber),
    )
    return {
      kind: 'decide-funding',
      caseNumber,
      funderId: funderIdSchema.parse(funder),
      outcome: isConditional ? 'committed-with-conditions' : 'committed',
      amounts,
      reason: null,
      ...given,
    }
  }

export const refused = (
  number: string,
  funder: string,
  given: Given,
  reason: string,
): StoryStep => ({
  kind: 'decide-funding',
  caseNumber: caseNumberSchema.parse(number),
  funderId: funderIdSchema.parse(funder),
  outcome: 'refused',
  amounts: [],
  reason,
  ...given,
})
