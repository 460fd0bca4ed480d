import * as fc from 'fast-check'
import type { AccessText } from '~/domain/dossier/access/AccessText.ts'
import type { Command, EnteredAssessment } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { SupplementId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import { amount, condition, day, decideOn, funderId, heard, sendFrom } from './acts.ts'
import {
  application,
  areaId,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  roundCommands,
  roundLogFrom,
  setupWith,
  testFile,
} from './builders.ts'

/** CVR numbers that pass modulus 11. */
const cvrNumbers = ['13748136', '77806113', '10150817', '13585628', '35254110']

/** What no pack of another party may hold of one application: each word stands nowhere else. */
export interface Marked {
  readonly number: string
  readonly name: string
  /** All words but the name and the case number. */
  readonly words: readonly string[]
}

export interface AccessRound {
  readonly log: Log
  readonly state: RoundState
  readonly cases: readonly Marked[]
  /** Case numbers of those who were appointed. */
  readonly appointed: readonly string[]
}

const fields =
  'title summary heading text board partner branch seat field pdf remark panel answer laid grounds condition funding status check supplement ground ruling'.split(
    ' ',
  )

interface Plan {
  readonly count: number
  /** In which of the two areas each stands. */
  readonly areas: readonly number[]
  readonly points: readonly number[]
  /** Which of the acts have been carried out. */
  readonly acts: readonly boolean[]
  readonly winner: number
}

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  count: fc.integer({ min: 2, max: 4 }),
  areas: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  points: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 }),
  acts: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  winner: fc.nat(3),
})

/** Rounds of two areas in which every word of every application can be told from all others. */
export const anyAccessRound: fc.Arbitrary<AccessRound> = anyPlan.map(accessRound)

/** One such round in which everything has happened. */
export const fullAccessRound = (): AccessRound =>
  accessRound({
    count: 4,
    areas: [0, 0, 0, 1],
    points: [5, 3, 4, 2, 4, 3, 2, 1],
    acts: Array.from({ length: 8 }, () => true),
    winner: 0,
  })

/** A word of one application's own, in one of its fields. */
export const markedWord = (index: number, field: string): string => `Zq${index}${field}`

function accessRound({ count, areas, points, acts, winner }: Plan): AccessRound {
  const indices = Array.from({ length: count }, (_, index) => index)
  const numberOf = (index: number) => `20-${index + 1}`
  const name = (index: number) => `Foreningen Zq${index}navn`
  const areaOf = (index: number) => (areas[index] === 0 ? 'energi' : 'lyd')
  const word = markedWord
  const first = indices[winner % count] ?? 0
  const [rejects, hears, sends, appoints, funds, attaches, recuses, discusses] = acts
  const rival = name((first + 1) % count)
  const assessments = indices.flatMap((index): EnteredAssessment[] =>
    ['ane', 'bo'].map((who, at) => ({
      caseNumber: caseNumber(numberOf(index)),
      assessorId: assessorId(who),
      isHandedIn: true,
      answers: [
        {
          criterionId: criterionId('k1'),
          mark: { state: 'scored', points: (points[index * 2 + at] ?? 3) as Points },
          remark: `Stærk på ${word(index, 'remark')}${at}`,
        },
      ],
    })),
  )
  const each = (commands: (index: number) => readonly Command[]) => indices.flatMap(commands)
  const steps: readonly Command[] = [
    ...roundCommands(
      setupWith({
        criteria: [{}],
        areas: [
          { id: 'energi', kind: 'strength' },
          { id: 'lyd', kind: 'emerging' },
        ],
        funders: [{ id: 'ufm', frames: { 2021: 900_000_000 } }],
        recusalScope: 'application',
      }),
      indices.map((index) =>
        application(numberOf(index), {
          areaId: areaOf(index),
          applicant: name(index),
          title: word(index, 'title'),
          cvr: cvrNumbers[index] ?? null,
          summary: word(index, 'summary'),
          texts: [{ heading: word(index, 'heading'), text: word(index, 'text') }],
          board: [word(index, 'board')],
          partners: [word(index, 'partner')],
          branches: [word(index, 'branch')],
          headquarters: word(index, 'seat'),
          proposedField: word(index, 'field'),
          amounts: [amount('ufm', 2021, 770_001_300 + index)],
        }),
      ),
    ),
    { kind: 'record-assessor', assessor: assessor('ane', { name: 'Ane Ahorn' }) },
    { kind: 'record-assessor', assessor: assessor('bo', { name: 'Bo Birk' }) },
    { kind: 'record-assessor', assessor: assessor('ib', { name: 'Ib Ibsen' }) },
    {
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments,
      panelPoints: indices.map((index) => ({
        caseNumber: caseNumber(numberOf(index)),
        criterionId: criterionId('k1'),
        mark: { state: 'scored', points: 4 as Points },
        remark: word(index, 'panel'),
      })),
    },
    ...each((index) => [
      {
        kind: 'rule-checks',
        rulings: [
          {
            caseNumber: caseNumber(numberOf(index)),
            check: 'goldLabel',
            outcome: 'met',
            planDate: null,
            note: word(index, 'check'),
          },
        ],
      },
      {
        kind: 'assign',
        caseNumber: caseNumber(numberOf(index)),
        assessorId: assessorId('ib'),
        isAssigned: true,
      },
    ]),
    ...(attaches
      ? each((index) => [
          {
            kind: 'attach-document',
            caseNumber: caseNumber(numberOf(index)),
            isAttached: true,
            document: {
              sha256: `${index}`.repeat(64),
              fileName: `${word(index, 'pdf')}.pdf`,
              size: 100,
              pages: 1,
            },
          },
        ])
      : []),
    ...(recuses
      ? each((index) => [
          {
            kind: 'enter-declarations',
            personId: assessorId('ib'),
            declarations: [
              {
                caseNumber: caseNumber(numberOf(index)),
                ground: 'family',
                text: word(index, 'ground'),
              },
            ],
          },
          {
            kind: 'rule-recusal',
            caseNumber: caseNumber(numberOf(index)),
            assessorId: assessorId('ib'),
            isRecused: true,
            reason: word(index, 'ruling'),
          },
        ])
      : []),
    ...(hears
      ? each((index) => [
          heard([numberOf(index)], {
            standing: 'answered',
            what: word(index, 'laid'),
            sentOn: day('2020-07-01'),
            due: day('2020-07-15'),
            answeredOn: day('2020-07-10'),
            answer: word(index, 'answer'),
            effect: 'none',
            grounds: `${word(index, 'grounds')}, og det samme gælder ${rival}`,
          }),
          {
            kind: 'record-supplement',
            supplement: {
              supplementId: `supplement0000000${index}` as SupplementId,
              caseNumber: caseNumber(numberOf(index)),
              text: word(index, 'supplement'),
              receivedOn: day('2020-07-12'),
              isRead: true,
            },
          },
          {
            kind: 'record-condition',
            condition: condition(`vilkaar${index}`, {
              caseNumber: caseNumber(numberOf(index)),
              text: word(index, 'condition'),
            }),
          },
        ])
      : []),
    ...(discusses
      ? [
          {
            kind: 'record-discussion' as const,
            areaId: areaId(areaOf(first)),
            note: `Panelet så ${name(first)} over for ${rival}.`,
            minority: 'Et mindretal ville vente.',
          },
        ]
      : []),
    decideOn(areaOf(first), [numberOf(first)], {
      choice: 'other',
      category: 'assessment',
      reason: `Stærkere end ${rival} (${numberOf((first + 1) % count)}).`,
    }),
    ...(rejects
      ? each((index) =>
          index === first
            ? []
            : [
                {
                  kind: 'set-status',
                  caseNumber: caseNumber(numberOf(index)),
                  status: 'withdrawn',
                  reason: word(index, 'status'),
                },
              ],
        )
      : []),
  ]
  let log = roundLogFrom(steps)
  const stateOf = () => fold(foldOrder(log))
  if (sends) log = roundLogFrom([sendFrom(stateOf())], log)
  if (appoints) {
    log = roundLogFrom(
      [
        {
          kind: 'appoint',
          areaId: areaId(areaOf(first)),
          choice: 'other',
          caseNumbers: [caseNumber(numberOf(first))],
          date: day('2020-10-01'),
          reference: '2020-1234',
          reason: 'Bedst geografisk spredning.',
        },
      ],
      log,
    )
  }
  if (funds) {
    log = roundLogFrom(
      each((index) => [
        {
          kind: 'decide-funding',
          caseNumber: caseNumber(numberOf(index)),
          funderId: funderId('ufm'),
          outcome: 'refused',
          amounts: [],
          date: day('2020-10-02'),
          reference: '',
          reason: word(index, 'funding'),
        },
      ]),
      log,
    )
  }
  return {
    log,
    state: stateOf(),
    appointed: appoints ? [numberOf(first)] : [],
    cases: indices.map((index) => ({
      number: numberOf(index),
      name: name(index),
      words: [
        ...fields.map((field) => word(index, field)),
        cvrNumbers[index] ?? '',
        String(770_001_300 + index),
      ],
    })),
  }
}

/** Everything on a list taken along, but for what is named to be left out. */
export const takeAlong = (
  texts: readonly AccessText[],
  leftOut: readonly AccessText['kind'][] = [],
  basis = 'Offentlighedslovens § 30, nr. 2',
) =>
  new Map(
    texts.map(({ key, kind }) => [
      key,
      leftOut.includes(kind) ? { isIncluded: false, basis } : { isIncluded: true, basis: '' },
    ]),
  )

/** Words of others that stand in a text: none may. Who was appointed may be named by the name. */
export const wordsOfOthers = (
  text: string,
  own: string,
  { cases, appointed }: AccessRound,
): readonly string[] =>
  cases
    .filter(({ number }) => number !== own)
    .flatMap(({ number, name, words }) => [
      ...words,
      ...(appointed.includes(number) ? [] : [name]),
      ...(new RegExp(`${number}(?!\\d)`).test(text) ? [number] : []),
    ])
    .filter((word) => text.includes(word))
