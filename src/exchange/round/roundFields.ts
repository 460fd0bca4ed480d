import { areaIdSchema, criterionIdSchema, funderIdSchema, panel } from '~/domain/model/ids.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import {
  type Instant,
  type LocalText,
  type Ore,
  type Points,
  pointsSchema,
} from '~/domain/model/units.ts'
import { readMoment } from '~/exchange/csv/readMoment.ts'
import { err, ok } from '~/lib/result.ts'
import {
  allOf,
  fieldsOf,
  number,
  optional,
  type Reader,
  record,
  textUpTo,
  wrongType,
} from './Reader.ts'
import { roundFault } from './RoundFault.ts'

const maxLocalText = 2000

interface IdSchema<Id> {
  readonly safeParse: (value: unknown) => {
    readonly success: boolean
    readonly data?: Id | undefined
  }
}

const id =
  <Id>(schema: IdSchema<Id>): Reader<Id> =>
  (found, path) => {
    if (typeof found !== 'string') return wrongType(found, path, 'text')
    const parsed = schema.safeParse(found.normalize('NFC'))
    return parsed.success && parsed.data !== undefined
      ? ok(parsed.data)
      : err(roundFault('bad-id', path, { found }))
  }

export const areaId = id(areaIdSchema)
export const criterionId = id(criterionIdSchema)
export const funderId = id(funderIdSchema)

export const assessorId: Reader<AssessorId> = (found, path) => {
  const text = textUpTo(120)(found, path)
  if (!text.ok) return text
  return text.value.trim().toLowerCase() === panel
    ? err(roundFault('reserved-id', path, { found: text.value }))
    : ok(text.value as AssessorId)
}

const bothLanguages = record({
  da: textUpTo(maxLocalText),
  en: optional(textUpTo(maxLocalText), null),
})

/** A plain text is Danish; an object may add English. */
export const localText: Reader<LocalText> = (found, path) => {
  if (typeof found === 'string') {
    const da = textUpTo(maxLocalText)(found, path)
    return da.ok ? ok({ da: da.value, en: null }) : da
  }
  return fieldsOf(found) ? bothLanguages(found, path) : wrongType(found, path, 'localText')
}

export const points: Reader<Points> = (found, path) => {
  const read = number(found, path)
  if (!read.ok) return read
  const parsed = pointsSchema.safeParse(read.value)
  return parsed.success ? ok(parsed.data) : err(roundFault('not-half', path, { found: read.value }))
}

/** Kroner with at most two decimals, as whole øre, put together from the digits. */
export const kroner: Reader<Ore> = (found, path) => {
  const read = number(found, path)
  if (!read.ok) return read
  const digits = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(read.value))
  const ore = Number(`${digits?.[1]}${(digits?.[2] ?? '').padEnd(2, '0')}`)
  return Number.isSafeInteger(ore)
    ? ok(ore as Ore)
    : err(roundFault('bad-amount', path, { found: String(read.value) }))
}

/** Copenhagen's clock unless an offset is named. The deadline holds to the second, so a day is not enough. */
export const moment: Reader<Instant> = (found, path) => {
  if (typeof found !== 'string') return wrongType(found, path, 'text')
  const read = readMoment(found)
  if (!read.ok) return err(...read.faults.map((code) => roundFault(code, path, { found })))
  return read.value.hasTime
    ? ok(read.value.instant)
    : err(roundFault('without-time', path, { found }))
}

/** A frame for each year, by year; null is not yet decided, which is not 0. */
export const frames: Reader<readonly { year: number; amount: Ore | null }[]> = (found, path) => {
  const given = fieldsOf(found)
  if (!given) return wrongType(found, path, 'object')
  const read = allOf(
    given.map(([name, value]) => {
      const year = Number(name)
      if (!/^\d{4}$/.test(name) || year < 1990 || year > 2100) {
        return err(roundFault('bad-year', path, { found: name }))
      }
      const amount = optional(kroner, null)(value, `${path}.${name}`)
      return amount.ok ? ok({ year, amount: amount.value }) : amount
    }),
  )
  return read.ok ? ok(read.value.toSorted((a, b) => a.year - b.year)) : read
}
