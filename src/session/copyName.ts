import { digestOf } from '~/domain/log/chain.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import type { Instant } from '~/domain/model/units.ts'

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')

/** What the names of all copies of one round begin with; two rounds of one title differ. */
export const copyPrefix = (title: string, roundId: RoundId): string =>
  `klyngevalg-${slugOf(title) || 'runde'}-${roundId.slice(0, 6)}-`

/** A case archive is no copy that makes room for the next, so its name begins otherwise. */
export const archivePrefix = (title: string, roundId: RoundId): string =>
  `klyngevalg-sagsarkiv-${slugOf(title) || 'runde'}-${roundId.slice(0, 6)}-`

/**
 * An answer tells neither round nor assessor in its name, for it travels by mail; two assessors'
 * differ all the same.
 */
export const answerPrefix = ({ invitation }: OpenedFile): string =>
  `klyngevalg-besvarelse-${digestOf(invitation.id).slice(0, 6)}-`

/** Its name ends in the moment in Copenhagen, so that names stand in the order of time. */
export function copyName(prefix: string, at: Instant): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const day = ['year', 'month', 'day'].map(part).join('-')
  return `${prefix}${day}-${['hour', 'minute', 'second'].map(part).join('')}.klynge`
}
