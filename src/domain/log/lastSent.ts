import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { ActsFacts } from './ActsFacts.ts'
import type { Entry } from './Register.ts'

/**
 * The version of the recommendation that the minister has last; undefined when none was sent. Of
 * two with the same number, sent by two who had not seen one another, the one folded last.
 */
export const lastSent = ({ sent }: ActsFacts): Entry<SentRecommendation> | undefined =>
  sent.reduce<Entry<SentRecommendation> | undefined>(
    (last, entry) => (last && last.value.version > entry.value.version ? last : entry),
    undefined,
  )
