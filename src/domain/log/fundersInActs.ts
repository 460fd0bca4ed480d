import type { FunderId } from '~/domain/model/ids.ts'
import type { RoundState } from './RoundState.ts'

/** The funders that recommended amounts name, or that have decided on an application. */
export function fundersInActs({ acts }: RoundState): ReadonlySet<FunderId> {
  const recommended = [...acts.amounts.values()].flatMap(({ heads }) =>
    heads.flatMap(({ value }) => value?.map(({ funderId }) => funderId) ?? []),
  )
  const deciding = [...acts.funding.values()].flatMap((byFunder) =>
    [...byFunder].flatMap(([funderId, { heads }]) =>
      heads.some(({ value }) => value.outcome !== 'undecided') ? [funderId] : [],
    ),
  )
  return new Set([...recommended, ...deciding])
}
