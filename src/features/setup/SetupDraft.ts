import type { AreaId, CriterionId } from '~/domain/model/ids.ts'
import type { Area, Criterion, LetterWords, Setup } from '~/domain/model/Setup.ts'
import type { LocalText } from '~/domain/model/units.ts'
import { type DeadlineEntry, deadlineEntry } from './deadlineEntry.ts'
import type { NumberEntry } from './numberEntry.ts'

export interface LocalEntry {
  readonly da: string
  readonly en: string
}

/** A row's key stays its own while it is edited and moved; its id is made when it is new. */
export interface CriterionDraft {
  readonly key: string
  readonly id: CriterionId | null
  readonly name: LocalEntry
  readonly question: LocalEntry
  readonly weight: NumberEntry
  readonly threshold: NumberEntry
  /** By point as text; a point without a text may be left out. */
  readonly anchors: Readonly<Record<string, LocalEntry>>
  readonly mayBeInapplicable: boolean
}

export interface AreaDraft {
  readonly key: string
  readonly id: AreaId | null
  readonly name: LocalEntry
  readonly kind: Area['kind']
}

export interface FunderDraft {
  readonly key: string
  readonly id: string
  readonly name: string
  /** By year, in øre; null is not yet decided, and a year that is left out has no frame. */
  readonly amounts: Readonly<Record<string, NumberEntry>>
}

/** A setup as it is being edited: what is typed stays as typed until it can be read. */
export interface SetupDraft {
  readonly title: string
  readonly scale: {
    readonly min: NumberEntry
    readonly max: NumberEntry
    readonly step: 0.5 | 1
    readonly best: 'high' | 'low'
  }
  readonly criteria: readonly CriterionDraft[]
  readonly overallThreshold: NumberEntry
  readonly areas: readonly AreaDraft[]
  readonly openPlaces: NumberEntry
  /** Keys of criteria. */
  readonly cascade: readonly string[]
  readonly quorum: NumberEntry
  readonly basis: Setup['basis']
  readonly recusalScope: Setup['recusalScope']
  readonly deadline: DeadlineEntry
  readonly years: readonly number[]
  readonly funders: readonly FunderDraft[]
  readonly expectedGrant: { readonly min: NumberEntry; readonly max: NumberEntry }
  /** What is empty is not said. */
  readonly letters: Readonly<Record<keyof LetterWords, string>>
  readonly remarksAsked: { readonly atEnds: boolean; readonly below: NumberEntry }
}

export const noText: LocalEntry = { da: '', en: '' }

const emptyDraft: SetupDraft = {
  title: '',
  scale: { min: 1, max: 5, step: 1, best: 'high' },
  criteria: [],
  overallThreshold: null,
  areas: [],
  openPlaces: 1,
  cascade: [],
  quorum: 1,
  basis: 'mean',
  recusalScope: 'area',
  deadline: { day: '', time: '', from: null },
  years: [],
  funders: [],
  expectedGrant: { min: null, max: null },
  letters: { authority: '', recipient: '', legalBasis: '', complaint: '' },
  remarksAsked: { atEnds: false, below: null },
}

/** A setup ready to be edited; an empty one where there is none. */
export function draftOf(setup: Setup | undefined): SetupDraft {
  if (!setup) return emptyDraft
  const years = new Set(setup.funders.flatMap(({ frames }) => frames.map(({ year }) => year)))
  return {
    ...setup,
    criteria: setup.criteria.map(criterionDraft),
    areas: setup.areas.map(({ id, name, kind }) => ({ key: id, id, name: entryOf(name), kind })),
    deadline: deadlineEntry(setup.deadline),
    years: [...years].toSorted((a, b) => a - b),
    funders: setup.funders.map(({ id, name, frames }) => ({
      key: id,
      id,
      name,
      amounts: Object.fromEntries(frames.map(({ year, amount }) => [year, amount])),
    })),
    expectedGrant: setup.expectedGrant ?? { min: null, max: null },
    letters: {
      authority: setup.letters?.authority ?? '',
      recipient: setup.letters?.recipient ?? '',
      legalBasis: setup.letters?.legalBasis ?? '',
      complaint: setup.letters?.complaint ?? '',
    },
    remarksAsked: setup.remarksAsked ?? { atEnds: false, below: null },
  }
}

const criterionDraft = (criterion: Criterion): CriterionDraft => ({
  ...criterion,
  key: criterion.id,
  name: entryOf(criterion.name),
  question: entryOf(criterion.question),
  anchors: Object.fromEntries(criterion.anchors.map(({ points, text }) => [points, entryOf(text)])),
})

const entryOf = (text: LocalText | null): LocalEntry => ({ da: text?.da ?? '', en: text?.en ?? '' })

export const isNewKey = (key: string): boolean => key.startsWith('+')

/** A key that no row of the list has. A plus sign never stands first in an id. */
export function newKey(rows: readonly { readonly key: string }[]): string {
  const numbers = rows.map(({ key }) => (isNewKey(key) ? Number(key.slice(1)) : 0))
  return `+${Math.max(0, ...numbers) + 1}`
}
