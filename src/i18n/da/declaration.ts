export const declaration = {
  title: 'Din habilitet',
  progress: (done: number, all: number) => `${done} af ${all}`,
  text: 'Før du læser ansøgningerne, skal du for hver ansøger sige, om der er noget, der kan gøre dig inhabil. Skriv hellere for meget end for lidt: det er sagsbehandleren, der afgør det.',
  caseNumber: (number: string) => `Sag ${number}`,
  cvr: (cvr: string) => `CVR ${cvr}`,
  board: 'Bestyrelse',
  partners: 'Partnere',
  question: (applicant: string) => `Er der noget mellem dig og ${applicant}?`,
  nothing: 'Nej, intet at erklære',
  something: 'Ja, der er noget, sagsbehandleren skal tage stilling til',
  grounds: {
    'own-interest': {
      text: 'Egen interesse',
      hint: 'Du har selv en særlig personlig eller økonomisk interesse i udfaldet, eller du repræsenterer nogen, der har (§ 3, stk. 1, nr. 1).',
    },
    family: {
      text: 'Familie eller nærtstående',
      hint: 'Din ægtefælle, familie til og med fætre og kusiner eller andre nærtstående har en særlig interesse (nr. 2).',
    },
    organisation: {
      text: 'Ledelse eller nær tilknytning',
      hint: 'Du sidder i ledelsen af eller er tæt knyttet til et selskab, en forening eller en anden privat organisation med en særlig interesse (nr. 3).',
    },
    'earlier-role': {
      text: 'Tidligere rolle i sagen',
      hint: 'Sagen gælder klage, kontrol eller tilsyn med en myndighed, hvor du selv var med til afgørelsen (nr. 4).',
    },
    'other-doubt': {
      text: 'Andet, der kan vække tvivl',
      hint: 'Andre forhold, der kan vække tvivl om din upartiskhed (nr. 5).',
    },
  },
  textLabel: 'Beskriv forholdet',
  textHint: 'Hvem, hvad og hvornår. Kun sagsbehandleren læser det.',
  choiceNeeded: 'Vælg et svar.',
  textNeeded: 'Beskriv forholdet med et par ord.',
  missing: (count: number) =>
    count === 1 ? 'Et svar mangler endnu.' : `${count} svar mangler endnu.`,
  restIsNothing: 'Intet at erklære for resten',
  submit: (count: number) => (count === 1 ? 'Afgiv erklæringen' : `Afgiv ${count} erklæringer`),
  done: (count: number) =>
    `Du har erklæret dig om alle ${count} ansøgere. Send erklæringen nu; når sagsbehandleren har afgjort den, får du din bedømmelsesfil.`,
  declaredTitle: 'Det har du erklæret',
  applicant: 'Ansøger',
  declared: 'Erklæret',
  add: 'Tilføj',
  addNamed: (applicant: string) => `Tilføj til erklæringen om ${applicant}`,
  report: {
    button: 'Meld habilitetsproblem',
    title: (applicant: string) => `Habilitetsproblem: ${applicant}`,
    text: 'Det, du melder, lægges til din erklæring. Du kan ikke give point her, før sagsbehandleren har afgjort det; det, du allerede har givet, bliver liggende hos dig.',
    ground: 'Hvad er der?',
    confirm: 'Meld det',
    stopped: 'Du har meldt et habilitetsproblem her',
    stoppedText:
      'Bedømmelsen er stoppet, til sagsbehandleren har afgjort det. Gem og send din besvarelse under «Aflever», så meldingen når frem.',
  },
}
export type DeclarationWords = typeof declaration
