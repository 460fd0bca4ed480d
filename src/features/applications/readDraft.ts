import { type Application, applicationSchema, preconditions } from '~/domain/model/Application.ts'
import { regionOf } from '~/domain/model/municipalities.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { maxRecordBytes } from '~/exchange/csv/applicationOf.ts'
import { cleanText } from '~/exchange/csv/cleanText.ts'
import { hasCprLike } from '~/exchange/csv/cprLike.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { readCvr } from '~/exchange/csv/readCvr.ts'
import { readKroner } from '~/exchange/csv/readKroner.ts'
import { readMoment } from '~/exchange/csv/readMoment.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { amountFields, type ApplicationDraft } from './applicationDraft.ts'

/** What can be wrong with a field: what a file would be told, or that the number is taken. */
export type DraftFault = FileFault | { readonly code: 'case-taken' | 'heading-twice' }

/** Keys are the draft's field names; `amount:<key>`, `heading:<n>` and `text:<n>`; `whole`. */
export type DraftFaults = ReadonlyMap<string, DraftFault>

export interface ReadDraft {
  /** Null while something is wrong. */
  readonly application: Application | null
  readonly faults: DraftFaults
  /** Worth a look, and no hindrance. */
  readonly warnings: DraftFaults
}

interface Around {
  readonly setup: Setup
  /** The application as it is recorded; null for a new one. */
  readonly original: Application | null
  readonly takenNumbers: ReadonlySet<string>
}

const separators = /[,|;\n]/
const maxLine = 500
const maxText = 20_000
const maxCaseNumber = 60

/** Reads what is typed by the rules a file is read by, so that both are told the same. */
export function readDraft(draft: ApplicationDraft, around: Around): ReadDraft {
  const found = { faults: new Map<string, DraftFault>(), warnings: new Map<string, DraftFault>() }
  const board = namesIn('board', draft.board, found)
  const partners = namesIn('partners', draft.partners, found)
  const stated = {
    caseNumber: caseNumberIn(draft, around, found),
    areaId: draft.areaId,
    title: lineIn('title', draft.title, found, true),
    applicant: lineIn('applicant', draft.applicant, found, true),
    cvr: cvrIn(draft, found),
    submittedAt: momentIn(draft, found),
    headquarters: placesIn('headquarters', [draft.headquarters], found)[0] ?? null,
    branches: placesIn('branches', draft.branches.split(separators), found),
    ...(board.length > 0 && { board }),
    ...(partners.length > 0 && { partners }),
    ...Object.fromEntries(preconditions.map((name) => [name, draft.preconditions[name]])),
    proposedField: lineIn('proposedField', draft.proposedField, found) || null,
    amounts: amountsIn(draft, around, found),
    summary: textIn('summary', draft.summary, found) || null,
    texts: textsIn(draft, found),
  }
  if (draft.areaId === null) found.faults.set('areaId', fileFault('required-empty'))
  if (found.faults.size > 0) return { application: null, ...found }
  const parsed = applicationSchema.safeParse(stated)
  if (!parsed.success) {
    found.faults.set('whole', fileFault('row-malformed', {}, { found: draft.caseNumber }))
    return { application: null, ...found }
  }
  const bytes = new TextEncoder().encode(canonicalJson(parsed.data)).length
  if (bytes < maxRecordBytes) return { application: parsed.data, ...found }
  const values = { found: bytes, max: maxRecordBytes }
  found.faults.set('whole', fileFault('record-too-large', {}, values))
  return { application: null, ...found }
}

interface Found {
  readonly faults: Map<string, DraftFault>
  readonly warnings: Map<string, DraftFault>
}

function lineIn(key: string, typed: string, found: Found, isRequired = false, max = maxLine) {
  const text = cleanText(typed).text.trim()
  if (isRequired && text === '') found.faults.set(key, fileFault('required-empty'))
  if (text.length > max) {
    found.faults.set(key, fileFault('text-too-long', {}, { found: text.length, max }))
  }
  if (hasCprLike(text)) found.warnings.set(key, fileFault('cpr-like'))
  return text
}

const textIn = (key: string, typed: string, found: Found): string =>
  lineIn(key, typed, found, false, maxText)

function caseNumberIn(draft: ApplicationDraft, { original, takenNumbers }: Around, found: Found) {
  if (original) return original.caseNumber
  const text = lineIn('caseNumber', draft.caseNumber, found, true, maxCaseNumber)
  if (takenNumbers.has(text)) found.faults.set('caseNumber', { code: 'case-taken' })
  return text
}

function cvrIn(draft: ApplicationDraft, found: Found): string | null {
  const text = draft.cvr.trim()
  if (text === '') return null
  const cvr = readCvr(text)
  if (cvr.ok) return cvr.value
  const digits = text.replace(/\D/g, '').length
  for (const code of cvr.faults) {
    found.faults.set('cvr', fileFault(code, {}, { found: text, digits }))
  }
  return null
}

function momentIn(draft: ApplicationDraft, found: Found) {
  const text = draft.submittedAt.trim()
  if (text === '') return null
  const moment = readMoment(text)
  if (!moment.ok) {
    for (const code of moment.faults) {
      found.faults.set('submittedAt', fileFault(code, {}, { found: text }))
    }
    return null
  }
  if (!moment.value.hasTime) {
    found.warnings.set('submittedAt', fileFault('moment-without-time', {}, { found: text }))
  }
  return moment.value.instant
}

const namesIn = (key: string, typed: string, found: Found): readonly string[] =>
  typed
    .split(separators)
    .map((name) => lineIn(key, name, found))
    .filter((name) => name !== '')

function placesIn(key: string, typed: readonly string[], found: Found): readonly string[] {
  const names = typed.map((name) => lineIn(key, name, found)).filter((name) => name !== '')
  const unknown = names.find((name) => regionOf(name) === undefined)
  if (unknown !== undefined) {
    found.warnings.set(key, fileFault('unknown-municipality', {}, { found: unknown }))
  }
  return names
}

/** In the order they were recorded in, new ones last: an unchanged form is no change. */
function amountsIn({ amounts }: ApplicationDraft, { setup, original }: Around, found: Found) {
  const recorded = original?.amounts ?? []
  const stated = amountFields(setup, recorded).flatMap(({ key, funderId, year }) => {
    const text = (amounts[key] ?? '').trim()
    if (text === '') return []
    const amount = readKroner(text)
    if (amount.ok) return [{ funderId, year, amount: amount.value }]
    for (const code of amount.faults) {
      found.faults.set(`amount:${key}`, fileFault(code, {}, { found: text }))
    }
    return []
  })
  const placeOf = (asked: (typeof stated)[number]) => {
    const place = recorded.findIndex((a) => a.funderId === asked.funderId && a.year === asked.year)
    return place === -1 ? recorded.length : place
  }
  return stated.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** A heading and a text go together; where both are empty the field is left out. */
function textsIn({ texts }: ApplicationDraft, found: Found) {
  const seen = new Set<string>()
  return texts.flatMap(({ heading, text }, index) => {
    if (heading.trim() === '' && text.trim() === '') return []
    const name = lineIn(`heading:${index}`, heading, found, true)
    const content = textIn(`text:${index}`, text, found)
    if (name !== '' && seen.has(name))
      found.faults.set(`heading:${index}`, { code: 'heading-twice' })
    seen.add(name)
    return content === '' ? [] : [{ heading: name, text: content }]
  })
}
