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
      declared: 'Habilitet erklæret',
      unruled: (count: number) => `${count} skal afgøres`,
      brief: 'Bedømmelsesfil',
      answer: 'Seneste besvarelse',
      handedIn: 'Afleveret',
      of: (done: number, all: number) => `${done} af ${all}`,
      not: 'Ikke endnu',
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
      outcome: {
        'nothing-missing': 'Intet mangler',
        short: 'Ingen er på vej: her skal flere bedømmere til',
        settled: 'Nej: ingen kan nå op foran',
        decisive: (names: string) => `Ja: ${names} kan afgøre det`,
        together: (names: string) => `Kun sammen: ${names}`,
      },
      show: 'Vis',
      showNamed: (area: string) => `Vis ansøgningerne i ${area}`,
      has: (count: number, quorum: number) => `${count} af ${quorum} bedømmelser`,
      missingFrom: (names: string) => `mangler fra ${names}`,
      recused: (names: string) => `inhabil: ${names}`,
    },
    reminder: {
      title: 'Rykkertekst',
      note: 'Teksten nævner kun det, modtageren selv mangler.',
      label: (name: string) => `Til ${name}`,
      copy: 'Kopiér',
      copied: 'Kopieret.',
      text: (name: string, cases: readonly string[], due: string | null) =>
        `Kære ${name}

Vi mangler endnu din bedømmelse af:

${cases.join('\n')}

${due === null ? 'Vi vil være glade for at få den snart.' : `Fristen er ${due}.`}

Du kan gemme og sende undervejs: tryk «Gem min besvarelse» under «Aflever», og send os filen. Har du allerede sendt den, så send den gerne igen; vi læser intet dobbelt.

Venlig hilsen
`,
    },
  },
}
