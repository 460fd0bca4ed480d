/** The pictures under a ranking that say how sure it is; fetched when they are opened. */
export const certaintyPictures = {
  title: 'Billeder og udregning',
  intro:
    'Billederne rådgiver og flytter ingen på ranglisten. De følger rundens vægte og alle rundens bedømmelser.',
  asTable: 'Vis som tabel',
  asPicture: 'Vis som billede',
  tooFew: 'For få bedømmelser til en statistisk vurdering.',
  applicant: 'Ansøger',
  between: (low: string, high: string) => (low === high ? low : `${low} til ${high}`),
  ranks: {
    name: 'Sandsynlig placering',
    heading: (count: number, of: number, first: string) => {
      if (count > 1) return `${count} af ${of} har mindst 5 % sandsynlighed for at være bedst`
      return `Kun ${first} har mindst 5 % sandsynlighed for at være bedst`
    },
    text: 'Efter modellen. Tynd streg: den placering, ansøgningen har med 90 % sandsynlighed; tyk streg: med 50 %. Prikken er den forventede placering. Tallet er sandsynligheden for at være den bedste i området.',
    axis: 'placering i området',
    expected: 'Forventet placering',
    wide: '90 % sandsynlighed',
    narrow: '50 % sandsynlighed',
    best: 'Reelt bedst',
    nobody: 'Ingen på ranglisten har en fuldstændig bedømmelse, som modellen kan regne på.',
  },
  curve: {
    name: 'Følsomhed for én vægt',
    steady: {
      first: (criterion: string, leaders: string, _count: number) =>
        `${leaders} fører, hvad «${criterion}» end vægter`,
      place: (criterion: string, _leaders: string, _count: number) =>
        `Ingen mister en plads, hvad «${criterion}» end vægter`,
    },
    changes: {
      first: (criterion: string, weights: string) =>
        `Føringen skifter, når «${criterion}» vægter ${weights}`,
      place: (criterion: string, weights: string) =>
        `En plads skifter, når «${criterion}» vægter ${weights}`,
    },
    text: {
      first:
        'Samlet resultat, når ét kriteriums vægt løber fra 0 til 100 %, og de andre beholder deres indbyrdes forhold. Lodret streg: rundens vægt. Stiplet: her skifter føringen.',
      place:
        'Samlet resultat, når ét kriteriums vægt løber fra 0 til 100 %, og de andre beholder deres indbyrdes forhold. Lodret streg: rundens vægt. Stiplet: her skifter en plads.',
    },
    criterion: 'Kriterium',
    axis: (criterion: string) => `vægt på «${criterion}»`,
    own: (weight: string) => `rundens vægt ${weight}`,
    above: (bound: string) => `mere end ${bound}`,
    below: (bound: string) => `mindre end ${bound}`,
    others: 'Øvrige på ranglisten',
    at: (weight: string) => `Ved ${weight}`,
    stretch: 'Vægt',
    leads: 'Fører',
    totals: 'Samlet resultat ved tre vægte',
    leaders: 'Hvem der fører',
    placeChanges: 'Her skifter en plads',
  },
  agreement: {
    name: 'Enighed mellem bedømmerne',
    heading: {
      most: (most: string, least: string) => `Mest enige om «${most}», mindst om «${least}»`,
      one: (criterion: string) => `Enighed om «${criterion}»`,
      same: 'Lige stor enighed om alle kriterier',
      none: 'Enigheden kan ikke beregnes',
    },
    text: 'Krippendorffs alfa for hele runden: 1 er fuld enighed, 0 er, hvad tilfældet ville give, og under 0 er mindre end det. Der er ingen grænse for, hvad der er nok: uenighed kan være fagligt begrundet.',
    axis: 'Krippendorffs alfa',
    criterion: 'Kriterium',
    alpha: 'Alfa',
    pairable: 'Point, der kan sammenholdes',
    none: 'kan ikke beregnes',
    iccTitle: 'Hvis et andet panel af samme slags havde bedømt',
    icc: (single: string, mean: string, count: string) =>
      `Én bedømmers resultater og en andens ville stemme overens med omtrent ${single} (ICC for én bedømmer), gennemsnittet af ${count} bedømmere og et andet panels med omtrent ${mean} (ICC for gennemsnittet). 1 er fuld overensstemmelse, 0 er ingen.`,
    sums: {
      applications: 'Spredning mellem ansøgninger',
      assessors: 'Spredning mellem bedømmere',
      rest: 'Øvrig spredning',
      single: 'ICC, én bedømmer',
      mean: (count: string) => `ICC, gennemsnit af ${count}`,
    },
  },
  severity: {
    name: 'Bedømmernes strenghed',
    heading: {
      none: 'Ingen bedømmer skiller sig tydeligt ud',
      some: (names: string, count: number) =>
        count === 1 ? `${names} skiller sig ud` : `${names} skiller sig ud`,
    },
    text: (isLowBest: boolean) =>
      `Hvor meget en bedømmer giver over (+) eller under (−) de andre, når der er taget højde for, hvilke ansøgninger vedkommende har haft. Prik: modellens skøn; streg: 90 % sandsynlighed.${isLowBest ? ' På denne skala er et lavt tal bedst, så + er strengest.' : ''} Kun til myndigheden og kun vejledende: strenghed rettes ved at drøfte skalaen eller indhente en bedømmelse mere, ikke ved en formel.`,
    axis: 'point over eller under de andre',
    assessor: 'Bedømmer',
    value: 'Skøn',
    interval: '90 % sandsynlighed',
    count: 'Bedømmelser',
    hidden: (names: string) =>
      `Ikke vist: ${names}. Et skøn kræver mindst tre fuldstændige bedømmelser og ansøgninger, som resten af panelet også har bedømt.`,
    nobody:
      'Ingen bedømmer har tre fuldstændige bedømmelser og ansøgninger til fælles med resten af panelet.',
    adjustedTitle: 'Gennemsnittet, når strengheden er taget ud',
    mean: 'Gennemsnit',
    adjusted: 'Uden strenghed',
    difference: 'Forskel',
    adjustedText:
      'Gennemsnittet er af de fuldstændige bedømmelser. Modellen trækker også yderpunkterne ind mod midten, mest hvor der er få bedømmelser.',
  },
}
export type CertaintyPicturesWords = typeof certaintyPictures
