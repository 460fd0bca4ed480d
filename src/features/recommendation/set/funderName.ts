import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** A funder's name; its id where only an application names it. */
export const funderName = ({ funders }: Pick<Setup, 'funders'>, id: FunderId): string =>
  funders.find((funder) => funder.id === id)?.name ?? id
