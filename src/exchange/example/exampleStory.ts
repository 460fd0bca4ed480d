import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { digestOf } from '~/domain/log/chain.ts'
import type { Log } from '~/domain/log/Log.ts'
import { assessorIdSchema, caseNumberSchema, questionIdSchema } from '~/domain/model/ids.ts'
import { dateSchema } from '~/domain/model/units.ts'
import { buildAssessments } from './buildAssessments.ts'
import { exampleCommands } from './exampleCommands.ts'
import { appointmentChapter, fundingChapters } from './exampleOutcome.ts'
import { closingChapter, heardAfter, heardBefore } from './exampleHearings.ts'
import { exampleRound } from './exampleRound.ts'
import { chapter, recordStory, type StoryChapter, type StoryStep } from './recordStory.ts'
import {
  agencyDecides,
  conditionOn,
  lowered,
  noted,
  officer,
  panelSays,
  panelSendsBack,
  sent,
} from './storySteps.ts'

/** The panel met on two days; what it said was written down as it was said. */
const meeting: readonly StoryStep[] = [
  panelSays('miljoe', 'suggested'),
  noted(
    'energi',
    'Nordvind Energiklynge og Strømsamling Danmark ligger meget tæt. Panelet finder, at Nordvinds indgang for underleverandører er den mest gennemarbejdede.',
    'Et medlem finder Strømsamling Danmarks landsdækkende tilstedeværelse stærkere.',
  ),
  panelSays('energi', 'suggested'),
  panelSays('foedevarer', 'suggested'),
  noted(
    'maritim',
    'De to ansøgere har samme samlede point. Panelet lægger vægt på tilstedeværelsen i havnene i alle fem regioner.',
  ),
  panelSays(
    'maritim',
    ['20-41113'],
    [
      'geography',
      'De to ansøgninger har samme samlede point og skilles kun af rækkefølgen mellem kriterierne. Havnenes Fælles Klynge er til stede i flere havne uden for de store byer.',
    ],
  ),
  panelSays('life-science', 'suggested'),
  panelSays(
    'byggeri',
    ['20-41079'],
    [
      'tie',
      'De to ansøgninger står lige på alle kriterier. Bygherrer og Byggevarer har flest små virksomheder blandt sine medlemmer.',
    ],
  ),
  panelSendsBack('digital'),
]

const digitalAgain: readonly EnteredAssessment[] = buildAssessments('20-41085', [
  ['ida-aakjaer', '3354', { tilgaengelighed: 'Roskilde har kun én medarbejder.' }],
])

const maritimeGrounds =
  'De to ansøgninger har samme samlede point. Styrelsen følger panelet og lægger vægt på, at Havnenes Fælles Klynge er til stede i flere havne uden for de store byer.'

/** The agency's own choice in every area, the amounts within the frames, and what is asked of whom. */
const decisions: readonly StoryStep[] = [
  ...['miljoe', 'energi', 'foedevarer'].map((id) => agencyDecides(id, 'suggested')),
  agencyDecides('maritim', ['20-41113'], ['geography', maritimeGrounds]),
  agencyDecides('life-science', 'suggested'),
  agencyDecides(
    'byggeri',
    ['20-41079'],
    [
      'tie',
      'De to ansøgninger står lige på alle kriterier. Styrelsen følger panelet: Bygherrer og Byggevarer har flest små virksomheder blandt sine medlemmer.',
    ],
  ),
  ...['design', 'produktion', 'digital', 'fintech', 'robot'].map((id) =>
    agencyDecides(id, 'suggested'),
  ),
  agencyDecides(
    'animation',
    [],
    [
      'conditions',
      'Ingen af de to ansøgninger opfylder de formelle betingelser, og begge er afvist.',
    ],
  ),
  agencyDecides('oevrige', 'suggested'),
  lowered('20-41063', 'deb', 9_600_000),
  lowered('20-41085', 'deb', 8_000_000),
  conditionOn(
    'guldnordvind',
    '20-41088',
    'Klyngen skal være guldcertificeret senest ved udgangen af 2022.',
    '2022-12-31',
    'goldLabel',
  ),
  conditionOn(
    'guldbetaling',
    '20-41091',
    'Klyngen skal være guldcertificeret senest ved udgangen af 2022.',
    '2022-12-31',
    'goldLabel',
  ),
  conditionOn(
    'videnhavne',
    '20-41113',
    'Bestyrelsen skal have medlemmer fra mindst to videninstitutioner senest den 1. marts 2021.',
    '2021-03-01',
    'boardKnowledge',
  ),
  conditionOn(
    'guldforsvar',
    '20-41126',
    'Klyngen skal være guldcertificeret senest ved udgangen af 2022.',
    '2022-12-31',
    'goldLabel',
  ),
  {
    kind: 'give-set-reason',
    reason:
      'Sættet dækker tolv områder og holder sig inden for begge bevillingsgiveres rammer. For to klynger er Danmarks Erhvervsfremmebestyrelses andel sat ned for at holde rammen i 2021 og 2022.',
  },
]

const question = {
  questionId: questionIdSchema.parse('spoergsmaal00001'),
  from: 'Ministerens kontor',
  askedOn: dateSchema.parse('2020-06-26'),
  text: 'Hvorfor indstilles en anden end den beregnede til Maritime erhverv og logistik?',
  due: dateSchema.parse('2020-06-30'),
  answer: null,
}

/** From the panel's meeting to the second version of the recommendation. */
const recommendation: readonly StoryChapter[] = [
  chapter('2020-06-17T09:30:00Z', officer, meeting),
  chapter('2020-06-18T08:10:00Z', officer, [
    {
      kind: 'import-assessments',
      file: { fileName: 'fornyet-bedoemmelse.csv', sha256: digestOf('fornyet-bedoemmelse') },
      newAssessors: [],
      assessments: digitalAgain,
      panelPoints: [],
    },
    {
      kind: 'set-status',
      caseNumber: caseNumberSchema.parse('20-41171'),
      status: 'rejected',
      reason: 'Indsendt 14 minutter efter fristen. Der er ikke givet dispensation.',
    },
  ]),
  chapter(
    '2020-06-18T11:00:00Z',
    officer,
    ['digital', 'design', 'produktion', 'robot', 'oevrige'].map((id) => panelSays(id, 'suggested')),
  ),
  heardBefore,
  chapter('2020-06-22T12:20:00Z', officer, decisions),
  heardAfter,
  chapter('2020-06-24T13:00:00Z', officer, [sent('2020-06-24', '24. juni 2020', null)]),
  chapter('2020-06-26T09:15:00Z', officer, [{ kind: 'record-question', question }]),
  chapter('2020-06-29T10:40:00Z', officer, [
    agencyDecides(
      'maritim',
      ['20-41113'],
      [
        'geography',
        `${maritimeGrounds} De to står også lige på SMV-fokus og skilles først af tilgængelighed, som er det næste kriterium i rækkefølgen.`,
      ],
    ),
    {
      kind: 'record-question',
      question: {
        ...question,
        answer: {
          on: dateSchema.parse('2020-06-29'),
          text: 'De to ansøgninger har samme samlede point. Begrundelsen er uddybet i version 2 af indstillingen.',
        },
      },
    },
    sent(
      '2020-06-29',
      '29. juni 2020',
      'Begrundelsen for Maritime erhverv og logistik er uddybet efter spørgsmål fra ministerens kontor. Valg og beløb er uændrede.',
    ),
  ]),
]

/**
 * The example round brought to its end: the meeting, the hearings, the decisions, two versions of the
 * recommendation, the appointment, each funder's decision, and the closing.
 */
export const exampleStory: readonly StoryChapter[] = [
  chapter('2020-06-12T07:00:00Z', officer, [
    {
      kind: 'record-officer',
      officer: {
        id: assessorIdSchema.parse('vibeke-skovlund'),
        name: officer,
        title: 'Fuldmægtig',
        organisation: null,
        phone: null,
        mail: null,
        period: { from: null, to: null },
      },
    },
  ]),
  ...recommendation,
  appointmentChapter,
  ...fundingChapters,
  closingChapter,
]

/** The log of the example round from its beginning to its end; always the same bytes. */
export const exampleLog = (): Log =>
  recordStory([
    chapter('2020-06-11T12:00:00Z', officer, exampleCommands(exampleRound)),
    ...exampleStory,
  ])
