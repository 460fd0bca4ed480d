import type * as z from 'zod/mini'
import { type Setup, setupSchema } from '~/domain/model/Setup.ts'
import { innovationskraftCriteria } from './innovationskraftCriteria.ts'

type Areas = z.input<typeof setupSchema>['areas']

const strengths: Areas = [
  { id: 'miljoe', name: { da: 'Miljøteknologi', en: 'Environmental technology' } },
  { id: 'energi', name: { da: 'Energiteknologi', en: 'Energy technology' } },
  { id: 'foedevarer', name: { da: 'Fødevarer og bioressourcer', en: 'Food and bioresources' } },
  {
    id: 'maritim',
    name: { da: 'Maritime erhverv og logistik', en: 'Maritime industries and logistics' },
  },
  {
    id: 'life-science',
    name: { da: 'Life science og velfærdsteknologi', en: 'Life science and welfare technology' },
  },
  { id: 'byggeri', name: { da: 'Byggeri og anlæg', en: 'Construction and infrastructure' } },
  { id: 'design', name: { da: 'Design, mode og møbler', en: 'Design, fashion and furniture' } },
  { id: 'produktion', name: { da: 'Avanceret produktion', en: 'Advanced manufacturing' } },
  { id: 'digital', name: { da: 'Digitale teknologier', en: 'Digital technologies' } },
  { id: 'fintech', name: { da: 'Finans og fintech', en: 'Finance and fintech' } },
].map((area) => ({ ...area, kind: 'strength' }))

const emerging: Areas = [
  { id: 'robot', name: { da: 'Robot- og droneteknologi', en: 'Robot and drone technology' } },
  { id: 'animation', name: { da: 'Animation, spil og film', en: 'Animation, games and film' } },
].map((area) => ({ ...area, kind: 'emerging' }))

const open: Areas = [
  {
    id: 'oevrige',
    name: { da: 'Yderligere spirende områder', en: 'Further emerging industries' },
    kind: 'open',
  },
]

const millionKroner = 100_000_000

const template: z.input<typeof setupSchema> = {
  title: 'Innovationskraft 2021-2024',
  scale: { min: 1, max: 5, step: 1, best: 'high' },
  criteria: innovationskraftCriteria,
  overallThreshold: null,
  areas: [...strengths, ...emerging, ...open],
  openPlaces: 2,
  cascade: ['smv', 'tilgaengelighed', 'groen', 'graense'],
  quorum: 3,
  basis: 'mean',
  recusalScope: 'area',
  deadline: '2020-05-27T08:00:00Z',
  funders: [
    {
      id: 'ufm',
      name: 'Uddannelses- og Forskningsministeriet',
      frames: [2021, 2022, 2023, 2024].map((year) => ({ year, amount: 80 * millionKroner })),
    },
    {
      id: 'deb',
      name: 'Danmarks Erhvervsfremmebestyrelse',
      frames: [2021, 2022, 2023, 2024].map((year) => ({
        year,
        amount: year <= 2022 ? 80 * millionKroner : null,
      })),
    },
  ],
  letters: {
    authority: null,
    recipient: 'uddannelses- og forskningsministeren',
    legalBasis: 'Opslaget «Innovationskraft: Danske klynger for viden og erhverv 2021-2024».',
    complaint: null,
  },
  expectedGrant: { min: 4 * millionKroner, max: 20 * millionKroner },
}

/**
 * The shipped template. Areas, funders, frames, deadline and expected grant are the call's; the
 * criteria, scale, anchors, weights and cascade are an example made from its text, for the official
 * ones are not public.
 * Source: `Innovationskraft: Danske klynger for viden og erhverv 2021-2024`, the call of 2020.
 */
export const innovationskraft: Setup = setupSchema.parse(template)
