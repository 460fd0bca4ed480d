export const answer = {
  title: 'Send til sagsbehandleren',
  assessments: (done: number, all: number) => `${done} af ${all} bedømmelser`,
  declarations: (done: number, all: number) => `${done} af ${all} erklæringer`,
  receipt: 'kvitteringskode',
  all: 'Alt er afleveret. Gem din besvarelse som fil, og send filen.',
  part: 'Du kan gemme og sende undervejs: filen er både din egen kopi, vejen videre på en anden computer og en delaflevering. Den åbnes med dine seks ord.',
  due: (day: string) => `Fristen er ${day}.`,
  save: 'Gem min besvarelse',
  saving: 'Gemmer …',
  saved: (name: string, folder: string | null) =>
    folder === null
      ? `«${name}» er læst efter og lagt i browserens mappe til overførsler.`
      : `«${name}» er læst efter og lagt i mappen «${folder}».`,
  attach: (name: string) =>
    `Vedhæft filen i en mail til ${name}. Kun sagsbehandleren og du kan åbne den.`,
  failed: 'Besvarelsen kunne ikke gemmes som fil. Prøv igen.',
  mail: (name: string) => `Skriv mail til ${name}`,
  mailSubject: 'Besvarelse til Klyngevalg',
  mailBody: (code: string) =>
    `Hej\n\nJeg sender hermed min besvarelse som vedhæftet fil.\nKvitteringskode: ${code}\n\nSvar gerne med koden, når filen er læst ind.\n`,
  codeLabel: 'Koden fra svaret',
  codeHint:
    'Når sagsbehandleren svarer med din kvitteringskode, er alt nået frem. Skriv eller indsæt den her.',
  confirm: 'Bekræft',
  wrongCode: 'Koden hører ikke til din besvarelse. Se efter i svaret, eller ring.',
  earlierCode: (code: string) =>
    `Koden hører til en tidligere udgave af din besvarelse. Den nyeste har koden ${code}: send filen igen.`,
  received: 'Modtaget.',
  receivedText: 'Sagsbehandleren har alt, hvad du har afleveret.',
  remove: 'Slet fra denne computer',
  removeTitle: 'Slet runden fra denne computer?',
  removeText:
    'Dine point, bemærkninger og noter slettes her, og de kan ikke hentes frem igen uden en fil, du selv har gemt. Det, du har afleveret, ligger hos sagsbehandleren.',
  removeConfirm: 'Slet',
}
export type AnswerWords = typeof answer
