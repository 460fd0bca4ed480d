import type { Application, Precondition, preconditions } from '~/domain/model/Application.ts'
import type { AreaId, FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import { copenhagenText, readMoment } from '~/exchange/csv/readMoment.ts'
import { formatDecimal } from '~/i18n/formats.ts'

export type PreconditionName = (typeof preconditions)[number]

/** An application as somebody is typing it. */
export interface ApplicationDraft {
  readonly caseNumber: string
  readonly areaId: AreaId | null
  readonly title: string
  readonly applicant: string
  readonly cvr: string
  readonly submittedAt: string
  readonly headquarters: string
  /** With commas between them. */
  readonly branches: string
  readonly board: string
  readonly partners: string
  readonly preconditions: Readonly<Record<PreconditionName, Precondition>>
  readonly proposedField: string
  /** Kroner as a Dane writes them, by `amountKey`. */
  readonly amounts: Readonly<Record<string, string>>
  readonly summary: string
  readonly texts: readonly { readonly heading: string; readonly text: string }[]
}

export interface AmountField {
  readonly key: string
  readonly funderId: FunderId
  readonly year: number
}

export const amountKey = (funderId: FunderId, year: number): string => `${funderId}_${year}`

/** What may be asked for, and what this application asks for beside it, in the setup's order. */
export function amountFields(
  { funders }: Pick<Setup, 'funders'>,
  amounts: Application['amounts'],
): readonly AmountField[] {
  return funders.flatMap(({ id, frames }) => {
    const asked = amounts.filter(({ funderId }) => funderId === id)
    const years = new Set([...frames, ...asked].map(({ year }) => year))
    return [...years]
      .toSorted((a, b) => a - b)
      .map((year) => ({ key: amountKey(id, year), funderId: id, year }))
  })
}

export const emptyDraft = (areaId: AreaId | null): ApplicationDraft => ({
  caseNumber: '',
  areaId,
  title: '',
  applicant: '',
  cvr: '',
  submittedAt: '',
  headquarters: '',
  branches: '',
  board: '',
  partners: '',
  preconditions: { legalForm: null, boardBusiness: null, boardKnowledge: null, goldLabel: null },
  proposedField: '',
  amounts: {},
  summary: '',
  texts: [],
})

/** A recorded application as the form begins with it; unchanged it reads back as the same. */
export const draftOf = (application: Application): ApplicationDraft => ({
  caseNumber: application.caseNumber,
  areaId: application.areaId,
  title: application.title,
  applicant: application.applicant,
  cvr: application.cvr ?? '',
  submittedAt: application.submittedAt === null ? '' : momentDraft(application.submittedAt),
  headquarters: application.headquarters ?? '',
  branches: application.branches.join(', '),
  board: (application.board ?? []).join(', '),
  partners: (application.partners ?? []).join(', '),
  preconditions: {
    legalForm: application.legalForm,
    boardBusiness: application.boardBusiness,
    boardKnowledge: application.boardKnowledge,
    goldLabel: application.goldLabel,
  },
  proposedField: application.proposedField ?? '',
  amounts: Object.fromEntries(
    application.amounts.map(({ funderId, year, amount }) => [
      amountKey(funderId, year),
      formatDecimal(amount / 100, amount % 100 === 0 ? 0 : 2, 'da'),
    ]),
  ),
  summary: application.summary ?? '',
  texts: application.texts,
})

/** `27-05-2020 09:58`; in full where that hour was shown twice. */
function momentDraft(instant: Instant): string {
  const exact = copenhagenText(instant)
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(:\d{2})?/.exec(exact)
  if (!parts) return exact
  const [, year, month, day, minute, second = ''] = parts
  const short = `${day}-${month}-${year} ${minute}${second === ':00' ? '' : second}`
  const read = readMoment(short)
  return read.ok && read.value.instant === instant ? short : exact
}
