/** What a column of an export means, and the unit or form of its values. */
export interface ColumnWords {
  readonly meaning: string
  readonly form: string
}

const column = (meaning: string, form: string): ColumnWords => ({ meaning, form })
const text = 'tekst'
const points = 'point på rundens skala, fire decimaler'
const kroner = 'kroner, to decimaler'
const caseNumber = column('Ansøgningens sagsnummer', text)
const precondition = 'opfyldt, plan eller ikke opfyldt; tomt: ikke oplyst'

/** Every column of every export that has a fixed name, by export and column. */
export const dataColumns = {
  ranking: {
    område: column('Det område, ansøgningen er i', text),
    rang: column(
      'Plads på områdets rangliste; delt plads har samme tal',
      'helt tal; tomt: ikke på ranglisten',
    ),
    sagsnummer: caseNumber,
    ansøger: column('Ansøgerens navn', text),
    titel: column('Ansøgningens titel', text),
    tilstand: column('Om ansøgningen er på ranglisten, eller hvorfor ikke', text),
    total: column('Vægtet gennemsnit af kriteriernes gennemsnit', points),
    bedømmelser: column('Bedømmelser, der tæller med', 'antal'),
    spredning: column('Højeste minus laveste af bedømmernes egne resultater', points),
    udfald: column('Hvordan det er gået i området', 'et af rundens seks udfald'),
    forslag: column('Om ansøgningen er i det beregnede forslag', 'ja eller nej'),
  },
  assessments: {
    sagsnummer: caseNumber,
    bedømmer: column(
      'Hvem der har bedømt; panel for panelets point',
      'navn, eller id hvor navnet ikke er entydigt',
    ),
    kriterium: column('Kriteriets id i opsætningen', text),
    point: column(
      'Det, der er givet',
      'point på rundens skala, afstår eller ikke relevant; tomt: ikke givet',
    ),
    bemærkning: column('Bedømmerens ord til kriteriet', text),
    afleveret: column('Om bedømmelsen er afleveret', 'ja eller nej; tomt: intet modtaget'),
  },
  assessors: {
    id: column('Bedømmerens id i runden', text),
    navn: column('Bedømmerens navn', text),
    titel: column('Bedømmerens stilling', text),
    organisation: column('Hvor bedømmeren er ansat', text),
    kompetence: column('Hvorfor bedømmeren er egnet', text),
    periode_fra: column('Første dag som bedømmer', 'dato, åååå-mm-dd'),
    periode_til: column('Sidste dag som bedømmer', 'dato, åååå-mm-dd'),
    tildelt: column('Ansøgninger, bedømmeren er tildelt', 'sagsnumre'),
    bedømt: column('Ansøgninger, bedømmeren har afleveret en bedømmelse af', 'sagsnumre'),
    antal_bedømt: column('Hvor mange det er', 'antal'),
    inhabil: column('Ansøgninger, bedømmeren er afgjort inhabil over for', 'sagsnumre'),
    ikke_inhabil: column(
      'Ansøgninger, hvor en afgørelse siger, at bedømmeren ikke er inhabil',
      'sagsnumre',
    ),
    undtagelse: column(
      'Ansøgninger, hvor bedømmeren deltager efter forvaltningslovens § 4',
      'sagsnumre',
    ),
    uafgjort: column('Ansøgninger, hvor et oplyst forhold venter på afgørelse', 'sagsnumre'),
  },
  money: {
    bevillingsgiver: column('Hvem der giver pengene', text),
    år: column('Det år, beløbene gælder', 'årstal'),
    ramme: column('Hvad der er til rådighed', `${kroner}; tomt: ikke besluttet`),
    ansøgt: column('Hvad alle ansøgninger, der er i konkurrencen, søger', kroner),
    indstillet: column('Hvad de indstillede er indstillet til', kroner),
    tilsagn: column('Hvad der er givet tilsagn om', kroner),
  },
  applications: {
    sagsnummer: caseNumber,
    område: column('Det område, der er søgt i', text),
    titel: column('Ansøgningens titel', text),
    ansøger: column('Ansøgerens navn', text),
    cvr: column('Ansøgerens CVR-nummer', 'otte cifre'),
    indsendt: column('Hvornår ansøgningen kom ind', 'dato og klokkeslæt i dansk tid'),
    hovedsæde: column('Kommunen, hovedsædet ligger i', text),
    afdelinger: column('Kommunerne, afdelingerne ligger i', 'tekst med komma imellem'),
    bestyrelse: column('Bestyrelsens medlemmer', 'tekst med komma imellem'),
    partnere: column('Partnerne', 'tekst med komma imellem'),
    retsform: column('Forudsætningen om retsform', precondition),
    bestyrelse_erhvervsfolk: column('Forudsætningen om erhvervsfolk i bestyrelsen', precondition),
    bestyrelse_videninstitutioner: column(
      'Forudsætningen om videninstitutioner i bestyrelsen',
      precondition,
    ),
    guldcertificering: column('Forudsætningen om guldcertificering', precondition),
    foreslået_område: column('Det område, ansøgningen selv foreslår', text),
    resumé: column('Ansøgningens resumé', text),
  },
  rulings: {
    sagsnummer: caseNumber,
    bedømmer: column('Den bedømmer, afgørelsen er om', 'navn eller id; tomt: om ansøgningen'),
    afgørelse: column(
      'Hvad der er afgjort',
      'inhabil, afvist, trukket, genoptaget eller dispensation',
    ),
    grund: column('Begrundelsen', text),
  },
  set: {
    afsnit: column('Hvad linjen er om: område, beløb, geografi og så videre', text),
    emne: column('Hvilken bevillingsgiver, region eller organisation', text),
    område: column('Området', text),
    udfald: column('Hvordan det er gået i området', 'et af rundens seks udfald'),
    sagsnummer: caseNumber,
    ansøger: column('Ansøgerens navn', text),
    næste_sagsnummer: column('Sagsnummeret på den næste i rækken', text),
    næste_ansøger: column('Navnet på den næste i rækken', text),
    afstand: column('Afstand i point til den næste', points),
    antal: column('Hvor mange linjen er om', 'antal'),
    bemærkning: column('Forklaring i ord', text),
  },
  leftOut: {
    hvad: column('Hvad der er udeladt', text),
    vedrører: column('Hvem eller hvilken sag det er om', text),
    regel: column('Reglens nummer', text),
    regeltekst: column('Reglen i ord', text),
    hjemmel: column(
      'Det retsgrundlag, sagsbehandleren har skrevet',
      'tekst; tomt: reglen er uden skøn',
    ),
  },
  provenance: {
    runde: column('Rundens navn', text),
    grundlag: column('Hvad resultatet regnes af', 'gennemsnit af bedømmelser eller panelets point'),
    logaftryk: column('De første 16 tegn af et aftryk af hændelsesloggen', 'hexadecimale tegn'),
    version: column('Programmets version', text),
  },
}
export type DataColumns = typeof dataColumns
