export const opening = {
  title: 'Åbn din bedømmelsesfil',
  text: 'Filen er sendt til dig på mail. Den åbnes her i browseren og forlader ikke din computer.',
  drop: 'Træk filen hertil, eller vælg den',
  dropAnother: 'Træk en anden fil hertil, eller vælg den',
  choose: 'Vælg fil',
  kinds: {
    habilitet: 'Fil om habilitet',
    brief: 'Bedømmelsesfil',
    documents: 'Bilag til en bedømmelsesfil',
    answer: 'Din egen besvarelse',
    read: 'Læsefil til mødet',
    invitation: 'En kollegas runde',
  },
  sealed: (kind: string, size: string) =>
    `${kind}, ${size}, forseglet. Åbnes med de seks ord nedenfor.`,
  notOpened: 'Filen blev ikke åbnet',
  callTitle: 'Passer ordene stadig ikke?',
  call: (name: string, phone: string) =>
    `Ring til ${name} på ${phone} og få ordene læst op. Filen er ikke låst: du kan prøve, så tit du vil.`,
  wordsTitle: 'Skriv de seks ord',
  wordsText:
    'Du har fået dem fra sagsbehandleren, adskilt fra filen. Store bogstaver, mellemrum og bindestreger er uden betydning.',
  word: (number: number) => `Ord ${number}`,
  known: 'findes',
  unknown: 'findes ikke',
  notListed: (number: number) => `Ord ${number} er ikke et af ordene på listen.`,
  didYouMean: 'Mente du',
  or: 'eller',
  open: 'Åbn filen',
  opening: 'Åbner filen …',
  missing: (count: number) =>
    count === 1 ? 'Et ord mangler endnu.' : `${count} ord mangler endnu.`,
  copyHint: 'Er det en sikkerhedskopi af en runde, så brug «Gendan fra en kopi».',
  officerTitle: 'Er du sagsbehandler?',
  officerText:
    'Begynd en runde fra skabelonen, prøv eksemplet med opdigtede navne, eller gendan en runde fra en kopi. Har du arbejdet her før, kan browseren have slettet runden.',
  another: 'Åbn en fil, du har fået tilsendt',
  colleague: {
    title: (round: string) => `En kollegas runde: ${round}`,
    text: (applications: number, at: string | null) =>
      `Den har ${applications} ansøgninger${at ? ` og er sidst ændret ${at}` : ''}.`,
    unknown:
      'Runden findes ikke på denne computer. Den hentes ind, og du fortsætter i din egen log.',
    known: (fresh: number) =>
      fresh === 0
        ? 'Alt i filen er her allerede.'
        : `Runden er her allerede. ${fresh} nye hændelser kommer til; intet overskrives.`,
    passphrase:
      'For at læse besvarelser skal du også have rundens adgangssætning. Få den af din kollega, ikke på mail.',
    take: 'Hent runden ind',
    failed: 'Runden kunne ikke gemmes. Prøv igen, eller frigør plads på computeren.',
  },
  read: {
    title: 'Bedømmelser til mødet',
    text: 'Læs dem her. De gemmes ikke på din computer; åbn filen igen, når du skal bruge dem.',
    close: 'Luk',
    none: 'Ingen har afleveret en bedømmelse her.',
    caption: (applicant: string) => `Bedømmelser af ${applicant}`,
    criterion: 'Kriterium',
    noMark: 'intet point',
    states: { 'not-applicable': 'ikke relevant', abstained: 'afstår' },
  },
}
