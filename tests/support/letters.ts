import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { allSheets, sheetOf } from '~/domain/dossier/sheetOf.ts'
import { letterOf } from '~/domain/dossier/letters/letterOf.ts'
import type { Letter, LetterName } from '~/domain/dossier/letters/Letter.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { emptyLog, foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { QuestionId } from '~/domain/model/ids.ts'
import type { LetterWords } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { exampleCommands } from '~/exchange/example/exampleCommands.ts'
import type { Run, TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { condition, day, decideOn, funderId, heard, logAfter, sendFrom } from './acts.ts'
import { areaId, caseNumber } from './builders.ts'

export const letterWords: LetterWords = {
  authority: 'Styrelsen for Institutioner og Uddannelsesstøtte',
  recipient: 'uddannelses- og forskningsministeren',
  legalBasis: 'Opslaget «Innovationskraft 2021-2024» og de regler, det henviser til.',
  complaint: 'Der kan klages over retlige spørgsmål inden fire uger. Klagen sendes til styrelsen.',
}

export const questionId = 'question00000001' as QuestionId
const millionKroner = 100_000_000

const million = (year: number, kroner: number) => ({
  year,
  amount: (kroner * millionKroner) as Ore,
})

/** The agency's decision on an area, made on the ranking as it stands there. */
const decided =
  (area: string, numbers: readonly string[], changes: Parameters<typeof decideOn>[2] = {}) =>
  (state: RoundState): Command =>
    decideOn(area, numbers, {
      digest: sheetOf(state, areaId(area))?.digest ?? '',
      ...changes,
    })

const appointed = (
  area: string,
  numbers: readonly string[],
  changes: Partial<Extract<Command, { kind: 'appoint' }>> = {},
): Command => ({
  kind: 'appoint',
  areaId: areaId(area),
  choice: 'recommended',
  caseNumbers: numbers.map(caseNumber),
  date: day('2020-10-01'),
  reference: 'UFM 20/1234',
  reason: null,
  ...changes,
})

const funded = (
  number: string,
  funder: string,
  changes: Partial<Extract<Command, { kind: 'decide-funding' }>>,
): Command => ({
  kind: 'decide-funding',
  caseNumber: caseNumber(number),
  funderId: funderId(funder),
  outcome: 'committed',
  amounts: [],
  date: day('2020-10-02'),
  reference: 'BEV 7',
  reason: null,
  ...changes,
})

const sent = {
  what: 'Point og bemærkninger',
  sentOn: day('2020-06-29'),
  due: day('2020-07-10'),
}

type Step = Command | ((state: RoundState) => Command)

/** Hearings, decisions, appointments and grants on the example round, each kind of letter among them. */
const steps: readonly Step[] = [
  heard(['20-41096'], {
    standing: 'answered',
    ...sent,
    answeredOn: day('2020-07-08'),
    answer: 'Kontoret i Esbjerg er åbent hver dag, ikke kun to dage om ugen.',
    effect: 'none',
    grounds: 'Åbningstiden var kendt af bedømmerne.',
  }),
  heard(['20-41122'], { standing: 'passed', ...sent }),
  heard(['20-41131'], {
    standing: 'not-needed',
    reason: 'Bedømmelsen er sendt til udtalelse tidligere.',
  }),
  heard(['20-41067'], { standing: 'sent', ...sent }),
  decided('energi', ['20-41088']),
  decided('foedevarer', ['20-41071']),
  decided('byggeri', ['20-41079'], {
    choice: 'other',
    category: 'tie',
    reason: 'Bygherrer og Byggevarer har bygherrerne med fra begyndelsen.',
  }),
  decided('life-science', ['20-41104'], {
    choice: 'other',
    category: 'geography',
    reason: 'Velfærd i Vækst har et testhjem i alle fem regioner.',
  }),
  decided('oevrige', ['20-41093', '20-41126']),
  decided('design', ['20-41083']),
  (state) =>
    ({ ...sendFrom(state), overHearings: 'Ministeren skal afgøre sagen inden sommer.' }) as Command,
  appointed('energi', ['20-41088']),
  appointed('foedevarer', ['20-41071']),
  appointed('byggeri', ['20-41079']),
  appointed('oevrige', ['20-41093', '20-41126']),
  appointed('design', [], { choice: 'none', reason: 'Snit & Søm og Formværk bør søge sammen.' }),
  {
    kind: 'record-condition',
    condition: condition('gold', {
      caseNumber: caseNumber('20-41088'),
      text: 'Guldcertificering efter ECEI dokumenteres.',
      due: day('2022-12-31'),
    }),
  },
  {
    kind: 'record-condition',
    condition: condition('deal', {
      caseNumber: caseNumber('20-41088'),
      text: 'Samarbejdsaftale med Kattegat Energi underskrives.',
    }),
  },
  funded('20-41088', 'ufm', {
    outcome: 'committed-with-conditions',
    amounts: [2021, 2022, 2023, 2024].map((year) => million(year, 6)),
  }),
  funded('20-41088', 'deb', { amounts: [million(2021, 1), million(2022, 1)], reference: '' }),
  funded('20-41071', 'deb', {
    outcome: 'refused',
    reason: 'Aktiviteterne ligger uden for bestyrelsens strategi.',
  }),
  {
    kind: 'record-question',
    question: {
      questionId,
      from: 'Ministersekretariatet',
      askedOn: day('2020-09-14'),
      text: 'Hvorfor er Strømsamling Danmark ikke indstillet, og hvad skiller de to?',
      due: day('2020-09-16'),
      answer: { on: day('2020-09-15'), text: 'Afstanden er 0,05 point. Tallene følger herunder.' },
    },
  },
]

/** The example round after all that; its setup has no words for letters where null is given. */
export function letterLog(words: LetterWords | null = letterWords): Log {
  const { letters: _own, ...bare } = exampleRound.setup
  const setup = words ? { ...bare, letters: words } : bare
  return logAfter([...exampleCommands({ ...exampleRound, setup }), ...steps], emptyLog)
}

export const letterState = (words?: LetterWords | null): RoundState =>
  fold(foldOrder(letterLog(words)))

/** The sheet that an application is on. */
export function sheetWith(state: RoundState, number: string): AreaSheet {
  const sheet = allSheets(state).find(({ candidates }) =>
    candidates.some((candidate) => candidate.caseNumber === caseNumber(number)),
  )
  if (!sheet) throw new Error(`no sheet has ${number}`)
  return sheet
}

/** A letter of a state. Throws where there is none. */
export function letterIn(
  state: RoundState,
  kind: LetterName['kind'],
  number: string,
  funder: string | null = null,
): Letter {
  const name: LetterName = {
    kind,
    caseNumber: caseNumber(number),
    funderId: funder === null ? null : funderId(funder),
  }
  const letter = letterOf(state, sheetWith(state, number), name)
  if (!letter.ok) throw new Error(`no such letter: ${letter.faults.join()}`)
  return letter.value
}

/** All that a document says, a line a block, with the words of its tables. */
export const linesOf = ({ title, subtitle, header, footer, blocks }: TextDocument): string[] => [
  title,
  ...subtitle,
  header,
  footer,
  ...blocks.flatMap(blockLines),
]

function blockLines(block: TextBlock): readonly string[] {
  const text = (runs: readonly Run[]) =>
    runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [text(block.runs)]
    case 'list':
      return block.items.map(text)
    case 'table': {
      const lines = [...block.rows, ...(block.foot ?? [])].map((row) => row.map(text).join(' | '))
      return [block.caption, block.columns.map(({ head }) => head).join(' | '), ...lines]
    }
    case 'contents':
    case 'page-break':
      return []
  }
}
