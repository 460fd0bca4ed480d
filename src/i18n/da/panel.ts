import { counted } from './counted.ts'

export const panel = {
  tabsName: 'Panelets sider',
  tabs: {
    board: 'Overblik',
    people: 'Personer',
    assignment: 'Fordeling',
    habilitet: 'Habilitet',
    panelFiles: 'Filer',
  },
  board: {
    summary: (done: number, all: number, open: number) =>
      `${done} af ${all} har afleveret alt · ${open === 0 ? 'intet, der er på vej, kan ændre et område' : open === 1 ? '1 område kan stadig ændre sig' : `${open} områder kan stadig ændre sig`}`,
    next: {
      ruling: (count: number) =>
        `Næste: afgør habilitet for ${counted(count, 'bedømmer', 'bedømmere')}`,
      file: (count: number) => `Næste: send filer til ${counted(count, 'bedømmer', 'bedømmere')}`,
      remind: (count: number) =>
        `Næste: ryk ${counted(count, 'bedømmer', 'bedømmere')} for det, der mangler`,
      done: 'Alt er afleveret. Næste: se områderne',
    },
    remindAll: (count: number) => (count === 1 ? 'Rykkertekst …' : `Rykkertekst til ${count} …`),
    noPeople: {
      title: 'Der er ingen bedømmere endnu',
      text: 'Tilføj dem under Personer. Så kan ansøgningerne fordeles.',
      action: 'Gå til Personer',
    },
    nothingAssigned: {
      title: 'Ingen ansøgninger er fordelt endnu',
      text: 'Fordel dem i hånden, område for område, eller få et forslag.',
      action: 'Gå til Fordeling',
    },
    assessors: {
      title: 'Bedømmere',
      caption: 'Hvor langt hver bedømmer er',
      name: 'Bedømmer',
      cases: 'Ansøgninger',
      declared: 'Habilitet erklæret',
      unruled: (count: number) => `${count} skal afgøres`,
      brief: 'Bedømmelsesfil sendt',
      answer: 'Seneste besvarelse',
      handedIn: 'Afleveret',
      of: (done: number, all: number) => `${done} af ${all}`,
      not: 'Ikke endnu',
      lacks: 'Mangler',
      lack: {
        ruling: () => 'afgørelse om habilitet',
        file: () => 'fil ikke sendt',
        declaration: (count: number) => `erklæring om ${counted(count, 'ansøger', 'ansøgere')}`,
        assessments: (count: number) => counted(count, 'bedømmelse', 'bedømmelser'),
      },
      nothing: 'Intet',
      unassigned: 'Intet fordelt',
      remind: 'Rykkertekst',
      remindNamed: (name: string) => `Rykkertekst til ${name}`,
      atHome:
        'Det, en bedømmer har givet eller meldt færdigt derhjemme, ses først her, når det er afleveret.',
    },
    areas: {
      title: 'Områder',
      caption: 'Hvad der mangler i hvert område',
      area: 'Område',
      quorum: 'Har nok bedømmelser',
      of: (done: number, all: number) => `${done} af ${all}`,
      missing: 'Mangler',
      verdict: 'Udfald nu',
      change: 'Kan det, der mangler, ændre det?',
      missingNames: (count: number, names: string) => `${count}: ${names}`,
      others: (count: number) => counted(count, 'anden', 'andre'),
      outcome: {
        'nothing-missing': 'Intet mangler',
        short: 'Ingen er på vej: her skal flere bedømmere til',
        settled: 'Nej: de samme bliver forrest, uanset hvad der kommer',
        alone: (names: string) => `Ja: ${names} kan alene ændre, hvem der er forrest`,
        each: (names: string) => `Ja: ${names} kan hver for sig ændre, hvem der er forrest`,
        together: (names: string) => `Ja, men kun sammen: ${names}`,
        besides: (names: string) => `sammen med andre også ${names}`,
      },
      show: 'Vis',
      showNamed: (area: string) => `Vis ansøgningerne i ${area}`,
      has: (count: number, quorum: number) =>
        `${counted(count, 'bedømmelse', 'bedømmelser')} (mindst ${quorum})`,
      mayCome: 'kan nå op forrest',
      missingFrom: (names: string) => `mangler fra ${names}`,
      recused: (names: string) => `inhabil: ${names}`,
    },
    reminder: {
      title: 'Rykkertekst',
      note: 'Teksten nævner kun det, modtageren selv mangler.',
      label: (name: string) => `Til ${name}`,
      copy: 'Kopiér',
      copied: 'Kopieret.',
      assessments: 'Vi mangler endnu din bedømmelse af:',
      declaration: 'Vi mangler endnu din erklæring om habilitet for:',
      due: (day: string) => `Fristen er ${day}.`,
      noDue: 'Vi vil være glade for at få det snart.',
      sendAssessments:
        'Du kan gemme og sende undervejs: tryk «Gem min besvarelse» under «Aflever», og send os filen. Har du allerede sendt den, så send den gerne igen; vi læser intet dobbelt.',
      sendDeclaration:
        'Åbn den fil, du har fået, med dine seks ord, og svar for hver ansøger. Gem derefter din besvarelse, og send os filen. Har du allerede sendt den, så send den gerne igen; vi læser intet dobbelt.',
      text: (name: string, parts: readonly string[]) => `Kære ${name}

${parts.join('\n\n')}

Venlig hilsen
`,
    },
  },
}
