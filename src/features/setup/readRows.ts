import { funderIdSchema } from '~/domain/model/ids.ts'
import { fieldFault } from './DraftFault.ts'
import type { FieldReader } from './fieldReader.ts'
import { numberIn } from './numberEntry.ts'
import type { CriterionDraft, SetupDraft } from './SetupDraft.ts'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'

/** Criteria with their ids, and which id each row's key has got. */
export function readCriteria(draft: SetupDraft, read: FieldReader) {
  const idByKey = new Map(idsOf(draft.criteria, 'kriterium'))
  const criteria = draft.criteria.map((criterion, index) => {
    const path = `criteria.${index}`
    return {
      id: idByKey.get(criterion.key),
      name: read.name(`${path}.name`, criterion.name),
      question: read.optionalText(`${path}.question`, criterion.question),
      weight: read.weight(`${path}.weight`, criterion.weight),
      threshold: read.threshold(`${path}.threshold`, criterion.threshold),
      anchors: readAnchors(criterion, path, read),
      mayBeInapplicable: criterion.mayBeInapplicable,
    }
  })
  return { criteria, idByKey }
}

const readAnchors = ({ anchors }: CriterionDraft, path: string, read: FieldReader) =>
  Object.entries(anchors)
    .map(([points, entry]) => ({
      points: Number(points),
      text: read.optionalText(`${path}.anchors.${points}`, entry),
    }))
    .filter(({ text }) => text !== null)
    .toSorted((a, b) => a.points - b.points)

export function readScale({ scale }: SetupDraft, read: FieldReader) {
  const min = read.scaleEnd('scale.min', scale.min, 1)
  // An end that cannot be read must not make the other one wrong.
  return { ...scale, min, max: read.scaleEnd('scale.max', scale.max, min + 1) }
}

export function readAreas({ areas }: SetupDraft, read: FieldReader) {
  const idByKey = new Map(idsOf(areas, 'omraade'))
  return areas.map(({ key, name, kind }, index) => ({
    id: idByKey.get(key),
    name: read.name(`areas.${index}.name`, name),
    kind,
  }))
}

export const readFunders = ({ funders, years }: SetupDraft, read: FieldReader) =>
  funders.map(({ id, name, amounts }, index) => ({
    id: shortName(`funders.${index}.id`, id, read),
    name: read.text(`funders.${index}.name`, name),
    frames: years.flatMap((year) => {
      const amount = amounts[year]
      if (amount === undefined) return []
      return [{ year, amount: read.kroner(`funders.${index}.amounts.${year}`, amount) }]
    }),
  }))

function shortName(path: string, id: string, read: FieldReader): string {
  const found = id.trim()
  if (funderIdSchema.safeParse(found).success) return found
  read.tell(fieldFault(found === '' ? 'needed' : 'bad-short-name', path))
  return path
}

export function readGrant({ expectedGrant }: SetupDraft, read: FieldReader) {
  const min = read.kroner('expectedGrant.min', expectedGrant.min)
  const max = read.kroner('expectedGrant.max', expectedGrant.max)
  if (min !== null && max !== null) return { min, max }
  const isHalf = (expectedGrant.min === null) !== (expectedGrant.max === null)
  if (isHalf) {
    read.tell(fieldFault('grant-half', `expectedGrant.${min === null ? 'min' : 'max'}`))
  }
  return null
}

/** Nothing where nothing is asked, so that a round without it says nothing of it. */
export function readRemarksAsked({ remarksAsked, scale }: SetupDraft, read: FieldReader) {
  const { atEnds } = remarksAsked
  const entry = remarksAsked.below
  const below =
    entry === null ? null : read.scaleEnd('remarksAsked.below', entry, numberIn(scale.min) ?? 1)
  return atEnds || below !== null ? { remarksAsked: { atEnds, below } } : {}
}

/** Nothing where nothing is said, so that a round without letters stays as it was. */
export function readLetters({ letters }: SetupDraft) {
  const said = (text: string) => (text.trim() === '' ? null : text.trim())
  const { authority, recipient, legalBasis, complaint } = letters
  const words = {
    authority: said(authority),
    recipient: said(recipient),
    legalBasis: said(legalBasis),
    complaint: said(complaint),
  }
  return Object.values(words).some((text) => text !== null) ? { letters: words } : {}
}

/** Each row's id: the one it has, or one made from its Danish name that no other row has. */
function idsOf(
  rows: readonly {
    readonly key: string
    readonly id: string | null
    readonly name: { readonly da: string }
  }[],
  fallback: string,
): readonly (readonly [key: string, id: string])[] {
  const taken = new Set<string>(rows.flatMap(({ id }) => id ?? []))
  return rows.map(({ key, id, name }) => {
    const own = id ?? uniqueSlug(name.da, taken, fallback)
    taken.add(own)
    return [key, own]
  })
}
