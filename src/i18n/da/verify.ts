/** What a verification says: on the command line, in the workbench and on the page of its own. */
export const verify = {
  outcome: { verified: 'Alt passer', broken: 'Noget passer ikke' },
  outcomeText: {
    verified:
      'Hver byte i filen er, som da den blev skrevet, og hver beslutning er truffet på den rangliste, som loggen giver.',
    remarks:
      'Hver byte i filen er, som da den blev skrevet. Der er bemærkninger, som en læser bør kende.',
    verifiedRound:
      'Hver hændelse er, som da den blev skrevet, og hver beslutning er truffet på den rangliste, som loggen giver.',
    broken: 'Noget i filen er ikke, som da den blev skrevet, eller hænger ikke sammen med resten.',
  },
  firstBreak: 'Det første brudte sted',
  otherBreaks: (count: number) =>
    count === 1 ? 'Endnu ét sted passer ikke.' : `Yderligere ${count} steder passer ikke.`,
  made: (at: string, version: string) => `Filen er lavet ${at} af Klyngevalg ${version}`,
  events: (count: string) => `${count} hændelser`,
  logDigest: (digest: string) => `Loggens fingeraftryk: ${digest}`,
  logDigestHint:
    'Det samme fingeraftryk står på udskrifter og eksporter fra runden. Sammenlign dem med det her.',
  checksTitle: 'Hvad der er efterprøvet',
  remarksTitle: 'Bemærkninger',
  breaksTitle: 'Det, der ikke passer',
  rankingsTitle: 'Ranglisterne, beregnet igen',
  columns: {
    check: 'Kontrol',
    count: 'Antal',
    outcome: 'Udfald',
    rank: 'Rang',
    caseNumber: 'Sagsnummer',
    applicant: 'Ansøger',
    exact: 'Resultat, eksakt',
    decimal: 'Resultat',
    state: 'Tilstand',
  },
  checks: {
    parts: 'Filens dele mod manifestet, og alt, hvad der står omkring dem',
    documents: 'PDF-filer mod deres fingeraftryk',
    chains: 'Kæder: hver hændelse vidner om den før',
    effect: 'Hændelser, og om de har virkning',
    answers: 'Modtagne besvarelser mod kæder og underskrift',
    handIns: 'Bedømmelser, som bedømmerne selv har afleveret, mod underskrift',
    rankings: 'Områder, hvis rangliste er beregnet igen',
    decisions: 'Styrelsens beslutninger mod ranglisten, da de blev truffet',
    views: 'Panelets vurderinger mod ranglisten, da de blev givet',
    versions: 'Sendte indstillinger mod det, der var besluttet, da de blev sendt',
  },
  checkOutcome: {
    sound: 'Passer',
    remarks: 'Passer, med bemærkning',
    broken: 'Passer ikke',
    skipped: 'Kunne ikke efterprøves',
    none: 'Ingen',
  },
  place: (seq: number, path: string) => `hændelse ${seq} i «${path}»`,
  inArea: (area: string) => `område ${area}`,
  ofCase: (caseNumber: string) => `sag ${caseNumber}`,
  breaks: {
    'other-title': (title: string) =>
      `Manifestet kalder runden noget andet end hændelsesloggen, hvor den hedder «${title}».`,
    'document-unnamed': (path: string) => `«${path}» er en PDF, som ingen ansøgning har.`,
    'answer-missing': (path: string, place: string) =>
      `Besvarelsen, der er noteret som modtaget ved ${place}, findes ikke i «${path}», som den endte.`,
    'statement-differs': (place: string) =>
      `Erklæringen fra bedømmerens enhed siger noget andet end det, der er noteret ved ${place}.`,
    'bad-signature': (place: string) =>
      `Underskriften passer ikke til erklæringen og enhedens nøgle ved ${place}.`,
    'decision-unfounded': (place: string) =>
      `Beslutningen er ikke truffet på den rangliste, som loggen giver: ${place}.`,
    'view-unfounded': (place: string) =>
      `Panelets vurdering er ikke givet på den rangliste, som loggen giver: ${place}.`,
    'version-unfounded': (place: string) =>
      `Den sendte indstilling er ikke det, som loggen siger var indstillet: ${place}.`,
  },
  remarks: {
    'no-verifier': () => 'Siden, der efterprøver arkivet, ligger ikke i det.',
    'document-missing': (fileName: string, caseNumber: string) =>
      `«${fileName}» til sag ${caseNumber} er ikke i filen. Loggen siger, at ansøgningen har den.`,
    'without-effect': (place: string, why: string) =>
      `Uden virkning: ${place}. Grunden, som programmet giver: ${why}`,
    'set-aside': (place: string) =>
      `Lagt til side, fordi kæden havde en anden hændelse på dens plads: ${place}.`,
    'answer-unsigned': (place: string) =>
      `Uden underskrift: besvarelsen, der er noteret ved ${place}.`,
    'device-not-accepted': (place: string) =>
      `Enheden er ikke godkendt af styrelsen: besvarelsen, der er noteret ved ${place}.`,
    'hand-in-unsigned': (place: string) => `Uden underskrift: bedømmelsen ved ${place}.`,
    'decision-stale': (place: string) =>
      `Ranglisten har ændret sig siden beslutningen, der blev truffet på den daværende rangliste: ${place}.`,
    'view-stale': (place: string) =>
      `Ranglisten har ændret sig siden panelets vurdering, der blev givet på den daværende rangliste: ${place}.`,
    'made-before-arrival': (place: string) =>
      `Passer til ranglisten, før andres hændelser kom ind: ${place}.`,
    'decision-restored': (place: string) =>
      `Gentager en tidligere beslutning og dens rangliste: ${place}.`,
  },
  more: (count: string) => `og ${count} mere af samme slags`,
  noSuggestion: 'intet forslag',
  suggestion: (cases: string) => `forslag ${cases}`,
  decided: (cases: string) => `besluttet ${cases}`,
  decidedNobody: 'besluttet: ingen',
  undecided: 'ingen beslutning',
  disputed: 'to beslutninger, der er uenige',
}
