import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { buildAssessments } from './buildAssessments.ts'

const environment: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41064', [
    [
      'karen-lindqvist',
      '4543',
      {
        groen: 'Forsyningerne måler før og efter hvert projekt. Det er overbevisende.',
        graense: 'Adgang til testanlæg, men det fremgår ikke, hvem der betaler.',
      },
    ],
    [
      'peter-dam',
      '4534',
      {
        tilgaengelighed: 'Fire delte kontorer. De er bemandet tre dage om ugen.',
        smv: 'To opsøgende medarbejdere er for få til hele landet.',
      },
    ],
    [
      'emil-oestergaard',
      '5444',
      {
        tilgaengelighed: 'Eget mål for Region Sjælland.',
        groen: 'Energiforbruget måles, men målet for det mangler.',
      },
    ],
  ]),
  ...buildAssessments('20-41101', [
    [
      'karen-lindqvist',
      '3534',
      {
        tilgaengelighed: 'Nordjylland og hovedstaden hviler på aftaler, der ikke er underskrevet.',
      },
    ],
    [
      'peter-dam',
      '4434',
      {
        groen: '31 byttehandler på to år er dokumenteret.',
        graense: 'Materialebørsen med Flensborg er i drift.',
      },
    ],
    [
      'emil-oestergaard',
      '3434',
      {
        groen: 'Ton genanvendt er et godt mål. Energien til transport er ikke regnet med.',
        smv: 'Gratis gennemgang, men ingen plan for dem, der ikke selv henvender sig.',
      },
    ],
  ]),
]

const energy: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41088', [
    [
      'birgit-baek',
      '5444',
      {
        tilgaengelighed: 'Fem bemandede kontorer og et årsmål for hvert.',
        smv: 'Eftersynet er godt, men søges mest af dem, der er i gang.',
      },
    ],
    [
      'jonas-holm',
      '5545',
      {
        groen: 'Samme metode før og efter. Tallet for 2024 kan efterprøves.',
        graense: 'Syv gennemførte projekter siger mere end aftalerne.',
      },
    ],
    [
      'karen-lindqvist',
      '4434',
      {
        tilgaengelighed: 'København har kun en ugedag.',
        smv: 'Annoncering gennem brancheforeninger når ikke de uorganiserede.',
      },
    ],
    ['morten-noergaard', '4444', { graense: 'Fælles testtid er konkret og til at bruge.' }],
    [
      'ida-aakjaer',
      '4434',
      {
        groen: '38.000 ton bygger på, at alle projekter lykkes.',
        smv: 'Ingen midler er øremærket virksomheder uden erfaring.',
      },
    ],
  ]),
  ...buildAssessments('20-41122', [
    [
      'birgit-baek',
      '4454',
      {
        smv: 'Opsøgende hold med eget budget. Bedst i området.',
        graense: 'Skriftlige aftaler med tre klynger.',
      },
    ],
    [
      'jonas-holm',
      '4343',
      {
        groen: 'Målene er virksomhedernes egne, og der er ikke sat tal på helheden.',
        graense: 'Kun ét projekt er begyndt.',
      },
    ],
    [
      'karen-lindqvist',
      '4454',
      {
        tilgaengelighed:
          'Aftalerne med erhvervshusene er underskrevet. Sjælland hviler på én deltidsansat.',
        smv: 'Opsøgende hold på fire og 38 % af budgettet. Ansøgningens stærkeste punkt.',
      },
    ],
    [
      'morten-noergaard',
      '4444',
      {
        tilgaengelighed: 'Navngivne medarbejdere i fem erhvervshuse.',
        smv: '200 besøg om året er højt sat for fire medarbejdere.',
      },
    ],
    [
      'ida-aakjaer',
      '3554',
      {
        tilgaengelighed: 'Medarbejderne er erhvervshusenes, ikke klyngens.',
        groen: 'Virksomheden skriver selv under på sit mål. Det forpligter.',
      },
    ],
  ]),
  ...buildAssessments('20-41096', [
    ['birgit-baek', '3443', { tilgaengelighed: 'Øst for Storebælt er der kun to temadage.' }],
    ['jonas-holm', '3433', { smv: 'Maskinværksteder er velkomne, men bliver ikke opsøgt.' }],
    ['karen-lindqvist', '4443', { smv: '60 timers hjælp er en reel håndsrækning.' }],
    [
      'morten-noergaard',
      '3333',
      {
        groen: 'Der mangler et samlet mål på tværs af projekterne.',
        graense: 'Partnerne er navngivet, men opgaverne er ikke fordelt.',
      },
    ],
    ['ida-aakjaer', '3443', { graense: 'Kortlægningen er under forberedelse og ikke aftalt.' }],
    ['susanne-thorsen-friis', '4444'],
  ]),
  ...buildAssessments('20-41131', [
    ['birgit-baek', '3433', { graense: 'Den svenske medfinansiering er ikke på plads.' }],
    ['jonas-holm', '4444', { smv: 'Værfterne som henvisere er en god idé.' }],
    ['karen-lindqvist', '3432', { graense: 'Kontakt er ikke en aftale.' }],
    ['morten-noergaard', '3343', { groen: 'Hver anden test er et mål, der kan følges.' }],
    [
      'ida-aakjaer',
      '3443',
      { tilgaengelighed: 'Tre bemandede steder; resten går gennem konsulenter.' },
    ],
  ]),
  ...buildAssessments('20-41147', [
    ['birgit-baek', '3433', { groen: 'God sammenhæng mellem udfordringer og plads i nettet.' }],
    ['jonas-holm', '2433', { tilgaengelighed: 'To byer. Betalt rejse er ikke tilstedeværelse.' }],
    ['karen-lindqvist', '3334', { graense: 'Gensidig adgang til laboratorier er aftalt.' }],
    ['morten-noergaard', '3433', { smv: 'Puljen findes, men målgruppen skal selv finde den.' }],
    ['ida-aakjaer', ''],
  ]),
]

const food: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41071', [
    [
      'jonas-holm',
      '5443',
      {
        tilgaengelighed: 'Ruten lægges, hvor der er færrest medlemmer.',
        smv: 'En eftermiddag med en ingeniør kan alle afse.',
      },
    ],
    ['peter-dam', '4454', { smv: 'En fjerdedel af budgettet til dem, der ligger stille.' }],
    [
      'susanne-thorsen-friis',
      '4543',
      {
        groen: 'Medlemmerne har selv vedtaget 20 %.',
        graense: 'En medarbejder i Bruxelles er ikke i sig selv et samarbejde.',
      },
    ],
    ['emil-oestergaard', '5444', { graense: 'Leder det nordiske forløb.' }],
  ]),
  ...buildAssessments('20-41109', [
    ['jonas-holm', '4533', { smv: 'Lejen er stadig høj for de mindste, også efter halvering.' }],
    [
      'peter-dam',
      '3543',
      { tilgaengelighed: 'Hovedstaden har kun et mødested. Begrundelsen holder næppe.' },
    ],
    ['susanne-thorsen-friis', '4534', { graense: 'Projektet med Holland og Irland er i gang.' }],
    [
      'emil-oestergaard',
      '3543',
      {
        tilgaengelighed: 'Tre landsdele er godt dækket.',
        groen: 'Landmændene har skrevet under på arealet.',
      },
    ],
  ]),
  ...buildAssessments('20-41128', [
    ['jonas-holm', '3233', { groen: 'Kort transport nævnes, men der er ingen mål.' }],
    ['peter-dam', '3232', { graense: 'At følge arbejdet i Berlin er ikke at samarbejde.' }],
    [
      'susanne-thorsen-friis',
      '3123',
      {
        groen: 'Grøn omstilling er et ønske i sidste afsnit.',
        smv: 'Ti producenter om året er få.',
      },
    ],
    [
      'emil-oestergaard',
      '4233',
      { tilgaengelighed: 'Stærkt ved København; møder i Jylland kun efter behov.' },
    ],
  ]),
]

const sea: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41076', [
    [
      'birgit-baek',
      '4345',
      {
        groen: 'Landstrøm afhænger af havnene, som ikke er medlemmer.',
        graense: 'Delt kontor i Rotterdam for egne midler.',
      },
    ],
    ['morten-noergaard', '4434', { smv: 'Ti timer med en lods rækker ikke langt.' }],
    ['peter-dam', '4344', { tilgaengelighed: 'Nakskov åbner først i 2022.' }],
    ['susanne-thorsen-friis', '3444', { groen: '60.000 ton er opgjort pr. forsøg.' }],
  ]),
  ...buildAssessments('20-41113', [
    ['birgit-baek', '4444', { smv: 'Når smede og elektrikere gennem havnemesteren.' }],
    [
      'morten-noergaard',
      '3444',
      {
        tilgaengelighed: 'Aabenraa er kun bemandet efter behov.',
        graense: 'Fælles udbud er aftalt, men ikke begyndt.',
      },
    ],
    ['peter-dam', '4434', { groen: 'Havnene har vedtaget målene, før de søgte.' }],
    [
      'susanne-thorsen-friis',
      '3444',
      { tilgaengelighed: 'Ingen medarbejder på Bornholm og i København.' },
    ],
  ]),
]

export const natureAssessments: readonly EnteredAssessment[] = [
  ...environment,
  ...energy,
  ...food,
  ...sea,
]
