import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { buildAssessments } from './buildAssessments.ts'

const health: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41067', [
    [
      'karen-lindqvist',
      '3545',
      {
        tilgaengelighed: 'Køge har kontordage, ikke et kontor.',
        graense: 'Fælles program med penge fra begge sider.',
      },
    ],
    ['ida-aakjaer', '3445', { tilgaengelighed: 'Region Sjælland klares fra Kastrup.' }],
    ['emil-oestergaard', '4434', { smv: 'Sporet for underleverandører er kun skitseret.' }],
    ['susanne-thorsen-friis', '4435', { graense: 'Faste pladser i Boston er sjældent set.' }],
    ['peter-dam', '3444', { groen: 'Mindre spild i laboratorier er et beskedent mål.' }],
  ]),
  ...buildAssessments('20-41104', [
    [
      'karen-lindqvist',
      '5443',
      {
        tilgaengelighed: 'Et testhjem med egen leder i hver region.',
        graense: 'Aftalen med Finland er langt fremme; den med Skotland er løs.',
      },
    ],
    ['ida-aakjaer', '4454', { smv: 'Ringer til 300 virksomheder uden for området.' }],
    ['emil-oestergaard', '4443', { graense: 'Byerne er nævnt; hvad de skal, er uklart.' }],
    [
      'susanne-thorsen-friis',
      '5343',
      { groen: 'Levetid vægtes ved køb, men effekten er ikke regnet ud.' },
    ],
    ['peter-dam', '4443', { smv: '10.000 kr. er til at betale.' }],
  ]),
]

const construction: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41079', [
    [
      'birgit-baek',
      '4343',
      {
        groen: 'Krav om beregning er ikke det samme som et mål.',
        smv: '120 timer pr. mester er godt tænkt, men puljen er lille.',
      },
    ],
    [
      'jonas-holm',
      '3444',
      {
        tilgaengelighed: 'Det sydlige Sjælland er tyndt dækket.',
        smv: 'Mestrene kan nøjes med et opkald. Det virker i praksis.',
      },
    ],
    [
      'morten-noergaard',
      '4433',
      {
        tilgaengelighed: 'Fire projektledere dækker det meste af landet.',
        graense: 'Udvekslingen er med ét sted alene.',
      },
    ],
  ]),
  ...buildAssessments('20-41116', [
    [
      'birgit-baek',
      '3443',
      {
        tilgaengelighed: 'Laboratoriet er landet rundt én gang om året.',
        graense: 'Forsøget begynder først til efteråret.',
      },
    ],
    [
      'jonas-holm',
      '4433',
      { groen: 'Kilo cement pr. kubikmeter hos hvert medlem er et klart mål.' },
    ],
    ['morten-noergaard', '4344', { smv: 'Nedriverne har deres egen indgang.' }],
  ]),
]

const design: readonly EnteredAssessment[] = [
  ...buildAssessments('20-41083', [
    [
      'ida-aakjaer',
      '4444',
      {
        tilgaengelighed: 'Holbæk er kun på halv tid.',
        groen: 'To af tre projekter skal dokumentere længere levetid.',
      },
    ],
    ['peter-dam', '4354', { smv: 'Går efter dem, der producerer på andres tegninger.' }],
    [
      'susanne-thorsen-friis',
      '5443',
      { graense: 'Aftalerne gælder studerende mere end virksomheder.' },
    ],
  ]),
  ...buildAssessments('20-41121', [
    ['ida-aakjaer', '3444', { tilgaengelighed: 'Rejsedage i store dele af landet.' }],
    ['peter-dam', '3543', { groen: 'Medlemmerne har underskrevet 30 %.' }],
    [
      'susanne-thorsen-friis',
      '4443',
      {
        smv: '180 virksomheder kender i forvejen vejen ind.',
        graense: 'Aftaler dér, hvor produktionen faktisk ligger.',
      },
    ],
  ]),
]

export const peopleAssessments: readonly EnteredAssessment[] = [
  ...health,
  ...construction,
  ...design,
]
