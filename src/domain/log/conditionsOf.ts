import type { CaseNumber, ConditionId } from '~/domain/model/ids.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { ActsFacts } from './ActsFacts.ts'
import type { Register } from './Register.ts'

/** The conditions recorded on an application, in the order of their ids, dropped ones too. */
export const conditionsOf = (
  { conditions }: ActsFacts,
  caseNumber: CaseNumber,
): readonly (readonly [ConditionId, Register<Condition>])[] =>
  [...conditions]
    .filter(([, { heads }]) => heads.some(({ value }) => value.caseNumber === caseNumber))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
