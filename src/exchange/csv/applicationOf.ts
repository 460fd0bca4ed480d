import {
  type Application,
  applicationSchema,
  type Precondition,
} from '~/domain/model/Application.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { regionOf } from '~/domain/model/municipalities.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { ApplicationColumns } from './applicationColumns.ts'
import { knownNames } from './FileFault.ts'
import { headingKey } from './headingKey.ts'
import { idByName } from './idByName.ts'
import { readCvr } from './readCvr.ts'
import { type NumberStyle, readKroner } from './readKroner.ts'
import { copenhagenText, readMoment } from './readMoment.ts'
import { optionalText, requiredText, type RowReader } from './RowReader.ts'

/** Below the size of an event, with room for what surrounds an application in one. */
export const maxRecordBytes = 50_000

const maxLine = 500
const maxText = 20_000

/** One row as an application; null where a fault was told. */
export function applicationOf(
  row: RowReader,
  caseNumber: string,
  { amounts, texts, numbers = 'danish', needsAmount = false, deadline }: ApplicationColumns,
  areas: Setup['areas'],
): Application | null {
  const board = namesIn(row, 'bestyrelse')
  const partners = namesIn(row, 'partnere')
  const stated = {
    caseNumber,
    areaId: areaIn(row, areas),
    title: requiredText(row, 'titel', maxLine),
    applicant: requiredText(row, 'ansøger', maxLine),
    cvr: cvrIn(row),
    submittedAt: momentIn(row, deadline),
    headquarters: municipalitiesIn(row, 'hovedsæde')[0] ?? null,
    branches: municipalitiesIn(row, 'afdelinger'),
    ...(board.length > 0 && { board }),
    ...(partners.length > 0 && { partners }),
    legalForm: preconditionIn(row, 'retsform'),
    boardBusiness: preconditionIn(row, 'bestyrelse_erhvervsfolk'),
    boardKnowledge: preconditionIn(row, 'bestyrelse_videninstitutioner'),
    goldLabel: preconditionIn(row, 'guldcertificering'),
    proposedField: optionalText(row, 'foreslået_område', maxLine),
    amounts: amounts.flatMap(({ key, funderId, year }) => {
      const amount = amountIn(row, key, numbers)
      return amount === null ? [] : [{ funderId, year, amount }]
    }),
    summary: optionalText(row, 'resumé', maxText),
    texts: texts.flatMap(({ name, key }) => {
      const text = optionalText(row, key, maxText)
      return text === null ? [] : [{ heading: name, text }]
    }),
  }
  const [first] = amounts
  if (needsAmount && first && amounts.every(({ key }) => row.text(key).trim() === '')) {
    row.fault('amount-missing', first.key)
  }
  const parsed = applicationSchema.safeParse(stated)
  return parsed.success ? withinSize(row, parsed.data) : null
}

function withinSize(row: RowReader, application: Application): Application | null {
  const found = new TextEncoder().encode(canonicalJson(application)).length
  if (found < maxRecordBytes) return application
  row.fault('record-too-large', 'sagsnummer', { found, max: maxRecordBytes })
  return null
}

function areaIn(row: RowReader, areas: Setup['areas']): AreaId | null {
  const found = requiredText(row, 'område', maxLine)
  if (found === '') return null
  const areaId = idByName(areas).get(headingKey(found))
  if (areaId !== undefined) return areaId
  row.fault('unknown-area', 'område', {
    found,
    known: knownNames(areas.map(({ name }) => name.da)),
  })
  return null
}

function cvrIn(row: RowReader): string | null {
  const found = row.text('cvr').trim()
  if (found === '') return null
  const cvr = readCvr(found)
  if (cvr.ok) return cvr.value
  const digits = found.replace(/\D/g, '').length
  for (const code of cvr.faults) row.fault(code, 'cvr', { found, digits })
  return null
}

function momentIn(row: RowReader, deadline: Instant | null | undefined): Instant | null {
  const found = row.text('indsendt').trim()
  if (found === '') return null
  const moment = readMoment(found)
  if (!moment.ok) {
    for (const code of moment.faults) row.fault(code, 'indsendt', { found })
    return null
  }
  const { hasTime, instant } = moment.value
  const isTold = deadline === undefined || (deadline !== null && isSameDay(instant, deadline))
  if (!hasTime && isTold) row.warn('moment-without-time', 'indsendt', { found })
  return instant
}

const isSameDay = (a: Instant, b: Instant): boolean =>
  copenhagenText(a).slice(0, 10) === copenhagenText(b).slice(0, 10)

function municipalitiesIn(row: RowReader, column: 'hovedsæde' | 'afdelinger'): string[] {
  const stated =
    column === 'hovedsæde'
      ? namesIn(row, column, { separator: /\n/, max: maxLine })
      : namesIn(row, column)
  for (const found of stated) {
    if (regionOf(found) === undefined) row.warn('unknown-municipality', column, { found })
  }
  return stated
}

/** Several names in one cell, with commas, semicolons, bars or new lines between them. */
function namesIn(
  row: RowReader,
  column: string,
  { separator, max } = { separator: /[,|;\n]/, max: maxText },
): string[] {
  const text = optionalText(row, column, max) ?? ''
  const stated = text
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  for (const { length } of stated) {
    if (length > maxLine) row.fault('text-too-long', column, { found: length, max: maxLine })
  }
  return stated
}

const preconditionWords = new Map<string, Precondition>([
  ['', null],
  ['opfyldt', 'met'],
  ['plan', 'plan'],
  ['ikke opfyldt', 'not-met'],
])

function preconditionIn(row: RowReader, column: string): Precondition {
  const found = row.text(column)
  const word = preconditionWords.get(headingKey(found))
  if (word === undefined) row.fault('precondition-unreadable', column, { found })
  return word ?? null
}

function amountIn(row: RowReader, column: string, numbers: NumberStyle): number | null {
  const found = row.text(column).trim()
  if (found === '') return null
  const amount = readKroner(found, numbers)
  if (amount.ok) return amount.value
  for (const code of amount.faults) row.fault(code, column, { found })
  return null
}
