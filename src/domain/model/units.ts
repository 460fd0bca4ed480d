import * as z from 'zod/mini'

/** Points an assessor gives on one criterion: a whole number of the scale's steps [SC6]. */
export const pointsSchema = z.number().check(z.multipleOf(0.5)).brand<'Points'>()
export type Points = z.infer<typeof pointsSchema>

/** A criterion's share of the total, in permille. Whole, so that sums stay exact. */
export const permilleSchema = z.int().check(z.nonnegative(), z.lte(1000)).brand<'Permille'>()
export type Permille = z.infer<typeof permilleSchema>

/** Money in whole øre: 100 of them are one krone. */
export const oreSchema = z.int().check(z.nonnegative()).brand<'Ore'>()
export type Ore = z.infer<typeof oreSchema>

/** A moment as UTC with whole seconds, so that text order is time order. One that there is: no 31 June. */
export const instantSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    z.refine((text) => isMoment(text, text)),
  )
  .brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** The instant a JavaScript time stamp (milliseconds since 1970) falls in. */
export const instantOf = (milliseconds: number): Instant =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant

/** Whether a moment is written as itself; what cannot be told of on a screen is none. */
function isMoment(text: string, instant: string): boolean {
  const milliseconds = Date.parse(instant)
  return !Number.isNaN(milliseconds) && instantOf(milliseconds).startsWith(text)
}

/** A day, as it is written on a calendar: 2020-05-27. */
export const dateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((text) => isMoment(text, `${text}T00:00:00Z`)),
  )
  .brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof dateSchema>

/** Text in Danish and, where somebody wrote it, English. */
export const localTextSchema = z.strictObject({
  da: z.string().check(z.minLength(1), z.maxLength(2000)),
  en: z.nullable(z.string().check(z.minLength(1), z.maxLength(2000))),
})
export type LocalText = z.infer<typeof localTextSchema>
