import {
  type Application,
  applicationSchema,
  type Precondition,
} from '~/domain/model/Application.ts'
import { exampleBoard } from './exampleBoard.ts'

/** What differs from one made-up application to the next. */
export interface ApplicationSketch {
  readonly caseNumber: string
  readonly applicant: string
  readonly title: string
  /** Left out where the organisation is not founded yet. */
  readonly cvr?: string
  /** Municipality of the head office, then of each branch. */
  readonly places: readonly [string, ...string[]]
  readonly submittedAt: string
  /** Million kroner a year: of the ministry in 2021-2024, of the board in 2021-2022. */
  readonly asks: readonly [ufm: number, deb: number]
  readonly proposedField?: string
  readonly legalForm?: Precondition
  readonly boardBusiness?: Precondition
  readonly boardKnowledge?: Precondition
  readonly goldLabel?: Precondition
  /** The summary, then a paragraph under each heading of the form. */
  readonly text: string
}

const headings = [
  'Indgang for virksomheder',
  'Tilstedeværelse i landet',
  'Grønne mål og samarbejde over grænsen',
]

/** Preconditions that a sketch leaves out are met. Throws on a sketch that is no application. */
export function buildApplication(areaId: string, sketch: ApplicationSketch): Application {
  const [headquarters, ...branches] = sketch.places
  const [summary, ...sections] = paragraphsIn(sketch.text)
  return applicationSchema.parse({
    caseNumber: sketch.caseNumber,
    areaId,
    title: sketch.title,
    applicant: sketch.applicant,
    cvr: sketch.cvr ?? null,
    submittedAt: sketch.submittedAt,
    headquarters,
    branches,
    ...exampleBoard(sketch.caseNumber),
    legalForm: sketch.legalForm ?? 'met',
    boardBusiness: sketch.boardBusiness ?? 'met',
    boardKnowledge: sketch.boardKnowledge ?? 'met',
    goldLabel: sketch.goldLabel ?? 'met',
    proposedField: sketch.proposedField ?? null,
    amounts: amountsOf(sketch.asks),
    summary,
    texts: headings.map((heading, index) => ({ heading, text: sections[index] })),
  })
}

const amountsOf = ([ufm, deb]: ApplicationSketch['asks']) => [
  ...[2021, 2022, 2023, 2024].map((year) => ({ funderId: 'ufm', year, amount: oreOf(ufm) })),
  ...[2021, 2022].map((year) => ({ funderId: 'deb', year, amount: oreOf(deb) })),
]

const oreOf = (millionKroner: number): number => Math.round(millionKroner * 100_000_000)

/** Blank lines part the paragraphs; line breaks inside them are the source file's own. */
const paragraphsIn = (text: string): string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
