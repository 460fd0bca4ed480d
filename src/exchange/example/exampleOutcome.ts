import { dateSchema } from '~/domain/model/units.ts'
import { chapter, type StoryChapter } from './recordStory.ts'
import { appointed, committed, officer, refused } from './storySteps.ts'

const letter = 'Ministerens brev af 7. juli 2020'

/** As recommended, but for the further emerging areas, where the minister appoints one of two. */
export const appointmentChapter: StoryChapter = chapter('2020-07-07T13:30:00Z', officer, [
  ...[
    'miljoe',
    'energi',
    'foedevarer',
    'maritim',
    'life-science',
    'byggeri',
    'design',
    'produktion',
    'digital',
    'fintech',
    'robot',
    'animation',
  ].map((id) => appointed(id, letter)),
  appointed(
    'oevrige',
    letter,
    ['20-41093'],
    'Ministeren udpeger én klynge i de yderligere spirende områder og finder, at Lydens Hus har det klareste grundlag for vækst i mindre virksomheder.',
  ),
])

const chosen = [
  '20-41064',
  '20-41088',
  '20-41071',
  '20-41113',
  '20-41067',
  '20-41079',
  '20-41083',
  '20-41063',
  '20-41085',
  '20-41091',
  '20-41073',
  '20-41093',
] as const

/** Those that were assessed and not appointed; whoever withdrew or was rejected gets no decision here. */
const others = [
  '20-41101',
  '20-41122',
  '20-41096',
  '20-41131',
  '20-41147',
  '20-41109',
  '20-41128',
  '20-41076',
  '20-41104',
  '20-41116',
  '20-41121',
  '20-41098',
  '20-41124',
  '20-41107',
  '20-41126',
  '20-41110',
  '20-41140',
] as const

const why =
  'Der kan kun udpeges én klynge i området, og en anden ansøgning er vurderet højere efter opslagets kriterier.'
const whyNotAppointed =
  'Ansøgningen var indstillet, men ministeren har valgt at udpege én klynge i de yderligere spirende områder.'
const reasonFor = (number: string): string => (number === '20-41126' ? whyNotAppointed : why)

const decided = (funder: string, day: string, reference: string) => {
  const given = { date: dateSchema.parse(day), reference }
  return [
    ...chosen.map((number) => committed(number, funder, given)),
    ...others.map((number) => refused(number, funder, given, reasonFor(number))),
  ]
}

/** Each funder decides on its own, and at its own time. */
export const fundingChapters: readonly StoryChapter[] = [
  chapter(
    '2020-07-10T09:00:00Z',
    officer,
    decided('ufm', '2020-07-09', 'Styrelsens sag 20/07-114'),
  ),
  chapter(
    '2020-07-15T09:00:00Z',
    officer,
    decided('deb', '2020-07-14', 'Bestyrelsesmøde 4, punkt 7'),
  ),
]
