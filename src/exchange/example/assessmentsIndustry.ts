import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { buildAssessments } from './buildAssessments.ts'

const manufacturing: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41063', [
    [
      'birgit-baek',
      '5445',
      { tilgaengelighed: 'Seks værksteder, og det offentliggøres, hvor vognene har været.' },
    ],
    [
      'jonas-holm',
      '4554',
      {
        groen: '210 virksomheder har tilsluttet sig målet.',
        smv: 'Ruten følger en liste over dem, der ikke har søgt i fem år.',
      },
    ],
    [
      'morten-noergaard',
      '4444',
      { groen: 'Energi pr. enhed er rigtigt valgt, men målet er lavt.' },
    ],
    [
      'emil-oestergaard',
      '5454',
      { smv: 'Eget budget på 9 mio. kr. og opfølgning efter tre måneder.' },
    ],
    [
      'karen-lindqvist',
      '4544',
      {
        tilgaengelighed: 'Bornholm nævnes ikke.',
        graense: 'Bindende aftaler og en pulje til ophold begge veje.',
      },
    ],
  ]),
  ...buildAssessments('20-41098', [
    ['birgit-baek', '4344', { groen: 'Resultatet skrives ned, men måles ikke.' }],
    ['jonas-holm', '3454', { smv: 'Grupper på seks til otte passer til små virksomheder.' }],
    ['morten-noergaard', '3444', { tilgaengelighed: 'Hovedstaden har kun et lånt lokale.' }],
    ['emil-oestergaard', '4443', { graense: 'Nordisk udveksling, endnu uden projekter.' }],
    ['karen-lindqvist', '3444', { smv: 'Nye kommer ind gennem bekendte. De øvrige nås ikke.' }],
  ]),
]

const digital: readonly EnteredAssessment[] = [
  ...buildAssessments(
    '20-41085',
    [
      ['karen-lindqvist', '4354', { smv: 'Revisorer og banker er en klog vej ind.' }],
      [
        'emil-oestergaard',
        '4344',
        {
          tilgaengelighed: 'Fælles vagtplan på tværs af fem kontorer.',
          groen: 'Hvert fjerde forløb er en kvote, ikke et mål.',
        },
      ],
      ['ida-aakjaer', '3354', { tilgaengelighed: 'Roskilde har kun én medarbejder.' }],
      ['peter-dam', ''],
    ],
    ['ida-aakjaer'],
  ),
  ...buildAssessments('20-41124', [
    [
      'karen-lindqvist',
      '3444',
      {
        tilgaengelighed: 'Nord- og Midtjylland kun ved fem tilmeldte.',
        graense: 'Ansøgningen til EU er sendt, men ikke afgjort.',
      },
    ],
    ['emil-oestergaard', '3434', { groen: 'Ansøger skriver selv, at effekten ikke er tallagt.' }],
    ['ida-aakjaer', '4343', { smv: '900 har taget prøven, men få går videre.' }],
    ['peter-dam', '43--', { tilgaengelighed: 'Tre rådgivere på tre steder.' }],
  ]),
]

const finance: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41091', [
    [
      'birgit-baek',
      '3343',
      {
        tilgaengelighed: 'Branchen er samlet i København, og det er klyngen også.',
        groen: 'Grønne lån er en idé, endnu ikke et mål.',
      },
    ],
    ['karen-lindqvist', '4353', { smv: 'Panelet på 400 giver små virksomheder en stemme.' }],
    [
      'peter-dam',
      '3a43',
      {
        groen: 'Afstår: jeg har rådgivet om et lignende låneprodukt.',
        graense: 'Adgangen er gensidig, men der er endnu ikke noget projekt.',
      },
    ],
  ]),
]

export const industryAssessments: readonly EnteredAssessment[] = [
  ...manufacturing,
  ...digital,
  ...finance,
]
