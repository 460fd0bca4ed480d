import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { dayInCopenhagen } from '~/i18n/formats.ts'

/**
 * Whether a question is unanswered and its last day has gone. The due day itself is in time.
 * Unit: `now` is milliseconds since 1970.
 */
export const isOverdue = ({ due, answer }: MinisterQuestion, now: number): boolean =>
  answer === null && due !== null && dayInCopenhagen(now) > Date.parse(due) / 86_400_000
