import type { AreaId, AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'

/** What a free text is, of those a person goes through before a pack is given. */
export const accessTextKinds = [
  'applicant-name',
  'remark',
  'panel-remark',
  'check-note',
  'status-reason',
  'panel-view',
  'discussion',
  'minority',
  'decision',
  'appointment',
  'funding',
  'hearing-laid',
  'hearing-answer',
  'hearing-grounds',
  'supplement',
  'condition',
] as const
export type AccessTextKind = (typeof accessTextKinds)[number]

/** A text in the words of somebody other than the applicant, or a name: given, or left out by a person. */
export interface AccessText {
  /** Tells it from all others of the round. */
  readonly key: string
  readonly kind: AccessTextKind
  readonly text: string
  readonly areaId: AreaId
  readonly caseNumber: CaseNumber | null
  readonly assessorId: AssessorId | null
  readonly criterionId: CriterionId | null
  /** It names another applicant and so is in no pack of this party [AX2]. */
  readonly namesOthers: boolean
}

/** What a person says of one text; leaving it out needs a basis. */
export interface AccessChoice {
  readonly isIncluded: boolean
  readonly basis: string
}

/** All that a person has said of a pack. */
export interface AccessChoices {
  /** Assessors whose names are left out, with the legal basis for each [AX3]. */
  readonly assessors: ReadonlyMap<AssessorId, string>
  readonly texts: ReadonlyMap<AccessText['key'], AccessChoice>
}

export const noChoices: AccessChoices = { assessors: new Map(), texts: new Map() }

/** Why a pack cannot be made yet. */
export interface AccessFault {
  readonly code: 'unknown-case' | 'basis-missing' | 'undecided'
  /** The case number, the assessor's id, or the text's key. */
  readonly subject: string
}
