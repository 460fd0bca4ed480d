import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { emptyLog, type Log } from '~/domain/log/Log.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { condition, day, heard, logAfter } from './acts.ts'
import { areaId, assessorId, caseNumber, testFile } from './builders.ts'

type Step = Command | ((state: RoundState) => Command)

const setup: Setup = {
  ...exampleRound.setup,
  letters: {
    authority: 'Styrelsen for Eksempler',
    recipient: 'eksempelministeren',
    legalBasis:
      'Sagen behandles efter opslaget «Eksempel på klynger 2021-2024» og de regler, der er nævnt i det.',
    complaint: null,
  },
}

/** The example round with its authority's words, its panel, points and rulings. */
const begun: readonly Command[] = [
  { kind: 'record-setup', setup, isExample: true, reason: null },
  ...exampleRound.assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
  { kind: 'import-applications', file: testFile, applications: exampleRound.applications },
  {
    kind: 'import-assessments',
    file: testFile,
    newAssessors: [],
    assessments: exampleRound.assessments,
    panelPoints: [],
  },
  { kind: 'import-rulings', file: testFile, newAssessors: [], rulings: exampleRound.rulings },
]

/** The agency's decision on the ranking as it stands; as suggested where no case is named. */
export const decideOnSheet =
  (
    area: string,
    departure: {
      readonly cases: readonly string[]
      readonly category: 'assessment' | 'tie' | 'geography' | 'conditions' | 'other'
      readonly reason: string
    } | null = null,
  ): Step =>
  (state) => {
    const sheet = sheetOf(state, areaId(area))
    if (!sheet) throw new Error(`No area ${area}`)
    const common = { kind: 'decide-area', areaId: areaId(area), digest: sheet.digest } as const
    return departure
      ? {
          ...common,
          choice: departure.cases.length > 0 ? 'other' : 'none',
          caseNumbers: departure.cases.map(caseNumber),
          category: departure.category,
          reason: departure.reason,
        }
      : {
          ...common,
          choice: 'suggested',
          caseNumbers: [...sheet.selection.suggested],
          category: null,
          reason: null,
        }
  }

const viewed =
  (area: string): Step =>
  (state) => {
    const sheet = sheetOf(state, areaId(area))
    return {
      kind: 'view-as-panel',
      areaId: areaId(area),
      choice: 'suggested',
      caseNumbers: [...(sheet?.selection.suggested ?? [])],
      category: null,
      reason: null,
      digest: sheet?.digest ?? '',
    }
  }

/** Sending what is recommended, as it stands. */
export const sendNow =
  (
    date: string,
    dateText: string,
    change: string | null = null,
    over: string | null = null,
  ): Step =>
  (state) => ({
    kind: 'send-recommendation',
    date: day(date),
    dateText,
    digest: recommendationDigest(recommendationOf(state)),
    change,
    overHearings: over,
  })

const decisions: readonly Step[] = [
  ...['miljoe', 'foedevarer', 'maritim', 'life-science', 'design', 'produktion'].map((area) =>
    decideOnSheet(area),
  ),
  ...['fintech', 'robot', 'oevrige'].map((area) => decideOnSheet(area)),
  viewed('energi'),
  viewed('miljoe'),
  {
    kind: 'record-discussion',
    areaId: areaId('energi'),
    note: 'Panelet fandt de to forreste ansøgninger meget tæt på hinanden. Nordvinds samarbejde på tværs af grænser er det mest modne; Strømsamlings tilbud til mindre virksomheder er det bredeste.',
    minority:
      'Jonas Holm finder, at Strømsamling Danmark bør indstilles, fordi den når flest mindre virksomheder.',
    present: ['birgit-baek', 'jonas-holm', 'karen-lindqvist'].map(assessorId),
  },
  decideOnSheet('energi', {
    cases: ['20-41122'],
    category: 'geography',
    reason:
      'De to forreste står så tæt, at ét point vender rækkefølgen. Strømsamling Danmark samler desuden den ansøgning, der blev trukket tilbage, og har afdelinger i tre regioner, hvor sættet ellers ingen har. Det vejer efter styrelsens skøn tungere end forskellen på 0,05 point.',
  }),
  decideOnSheet('byggeri', {
    cases: ['20-41116'],
    category: 'tie',
    reason:
      'De to står lige på hvert kriterium. Betonbælte har i sin ansøgning den mest konkrete plan for mindre virksomheder; den er gjort til et vilkår.',
  }),
  decideOnSheet('digital', {
    cases: ['20-41085'],
    category: 'assessment',
    reason:
      'Kodekraft mangler én bedømmelse, fordi en bedømmer blev syg. De to, der foreligger, er samstemmende, og den tredje kan ikke bringe Dataklyngen Øst foran.',
  }),
  decideOnSheet('animation', {
    cases: [],
    category: 'conditions',
    reason:
      'Den ene ansøgning er afvist. Den anden opfylder endnu ikke de formelle forudsætninger, og ansøgeren har ikke fremlagt en plan.',
  }),
  {
    kind: 'record-condition',
    condition: condition('vilkaarguld', {
      caseNumber: caseNumber('20-41116'),
      text: 'Klyngeorganisationen skal være guldcertificeret',
      due: day('2021-06-30'),
      about: 'goldLabel',
    }),
  },
  {
    kind: 'record-condition',
    condition: condition('vilkaarform', {
      caseNumber: caseNumber('20-41116'),
      text: 'Vedtægterne skal give små og mellemstore virksomheder flertal i bestyrelsen.',
    }),
  },
  {
    kind: 'give-set-reason',
    reason:
      'Sættet dækker alle områder undtagen ét og har hovedsæder i alle regioner. Ved de to områder, hvor forskellen var mindst, er der lagt vægt på, at sættet som helhed når hele landet.',
  },
  heard(['20-41088', '20-41079'], {
    standing: 'answered',
    what: 'Bedømmelserne',
    sentOn: day('2020-08-03'),
    due: day('2020-08-17'),
    answeredOn: day('2020-08-14'),
    answer: 'Ingen bemærkninger til fakta.',
    effect: 'none',
    grounds: 'Svaret ændrer ikke grundlaget.',
  }),
  heard(['20-41101'], {
    standing: 'sent',
    what: 'Bedømmelserne',
    sentOn: day('2020-08-20'),
    due: day('2020-09-03'),
  }),
]

/** The example round decided in every area and sent as version 1. */
export const sentLog = (): Log =>
  logAfter(
    [
      ...decisions,
      sendNow(
        '2020-09-01',
        '1. september 2020',
        null,
        'Ministeren har bedt om indstillingen den 1. september. Høringen angår ikke en indstillet ansøger.',
      ),
    ],
    logAfter(begun, emptyLog),
  )

/** The same with a smaller amount for one, sent as version 2. */
export const resentLog = (): Log =>
  logAfter(
    [
      {
        kind: 'recommend-amounts',
        caseNumber: caseNumber('20-41063'),
        amounts: (
          exampleRound.applications.find(
            (application) => application.caseNumber === caseNumber('20-41063'),
          )?.amounts ?? []
        ).map((one) => ({
          ...one,
          amount: (one.year === 2021 ? one.amount - 100_000_000 : one.amount) as typeof one.amount,
        })),
      },
      sendNow(
        '2020-09-15',
        '15. september 2020',
        'Beløbet til Værkstedet Danmark er sat ned i 2021 efter drøftelse med bevillingsgiverne.',
        'Høringen angår ikke en indstillet ansøger.',
      ),
    ],
    sentLog(),
  )
