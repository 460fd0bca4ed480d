import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { buildAssessments } from './buildAssessments.ts'

const robots: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41073', [
    [
      'jonas-holm',
      '5345',
      {
        tilgaengelighed: 'Depot, værksted og instruktør i alle regioner.',
        groen: 'Regnskabet føres, men der er ikke sat et mål for det.',
      },
    ],
    [
      'morten-noergaard',
      '4444',
      { graense: 'Praktikpladserne er i brug; godkendelsen er på vej.' },
    ],
    ['emil-oestergaard', '5454', { smv: 'Finder virksomheder gennem maskinforhandlere.' }],
    ['ida-aakjaer', '4444', { groen: 'Regnskabet for energi og spild følger hver afprøvning.' }],
  ]),
  ...buildAssessments('20-41107', [
    ['jonas-holm', '4344', { graense: 'Begge parter betaler til testprogrammet.' }],
    [
      'morten-noergaard',
      '3444',
      {
        tilgaengelighed: 'Ingen faste folk øst for Storebælt.',
        smv: 'Ombygning af egne maskiner giver en lav tærskel.',
      },
    ],
    ['emil-oestergaard', '4454', { groen: 'Besparelsen er angivet pr. hektar og bliver målt.' }],
    ['ida-aakjaer', '3434', { smv: 'Begynderforløbet er på to dage. Hvad kommer bagefter?' }],
  ]),
]

const film: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41171', [
    ['ida-aakjaer', '4254', { groen: 'Ansøger har ikke regnet på effekten.' }],
    ['peter-dam', '3254', { smv: 'Alle deltagere får løn for tiden.' }],
    ['susanne-thorsen-friis', '4344', { graense: 'To år er betalt på forhånd.' }],
  ]),
]

const further: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41093', [
    ['karen-lindqvist', '4345', { graense: 'Medlemmerne betaler til ph.d.-ordningen.' }],
    [
      'morten-noergaard',
      '4445',
      { smv: 'Gratis første måling til virksomheder uden erfaring med lyd.' },
    ],
    ['susanne-thorsen-friis', '4344', { groen: 'Stille varmepumper er et sidespor.' }],
    ['emil-oestergaard', '4355', { tilgaengelighed: 'Roskilde er nyt og endnu ikke afprøvet.' }],
  ]),
  ...buildAssessments('20-41110', [
    ['karen-lindqvist', '4345', { groen: 'Genbrug har forrang, men andelen varierer.' }],
    ['morten-noergaard', '3445', { tilgaengelighed: 'Nordjylland nås kun månedligt.' }],
    [
      'susanne-thorsen-friis',
      '4344',
      { smv: 'Lyttevandringer er sympatiske, men ikke innovation.' },
    ],
    ['emil-oestergaard', '4345', { groen: 'Mål for genbrug er sat af producenterne selv.' }],
  ]),
  ...buildAssessments('20-41126', [
    ['karen-lindqvist', '4344', { smv: 'Godkendelsen er et konkret resultat.' }],
    ['morten-noergaard', '4345', { graense: 'Aftalerne med Bremen og Toulouse er vedlagt.' }],
    ['susanne-thorsen-friis', '3354', { tilgaengelighed: 'Region Sjælland har én dag om året.' }],
    [
      'emil-oestergaard',
      '4344',
      {
        groen: 'To projekter med satellitdata, ellers kun hensigter.',
        smv: 'Når maskinfabrikker uden erfaring med udvikling.',
      },
    ],
  ]),
  ...buildAssessments('20-41140', [
    [
      'karen-lindqvist',
      '3345',
      {
        smv: '25 virksomheder det første år er realistisk.',
        graense: 'Bindende aftaler og egne midler.',
      },
    ],
    [
      'morten-noergaard',
      '3335',
      { smv: 'De fleste deltagere har allerede en udviklingsafdeling.' },
    ],
    ['susanne-thorsen-friis', '3335', { groen: 'Forprojekt uden mål.' }],
    ['emil-oestergaard', '4335', { tilgaengelighed: 'To byer, men stærk fjernundervisning.' }],
  ]),
]

export const emergingAssessments: readonly EnteredAssessment[] = [...robots, ...film, ...further]
