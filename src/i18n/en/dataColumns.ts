import type { ColumnWords, DataColumns } from '../da/dataColumns.ts'

const column = (meaning: string, form: string): ColumnWords => ({ meaning, form })
const text = 'text'
const points = 'points on the round’s scale, four decimals'
const kroner = 'kroner, two decimals'
const caseNumber = column('Case number of the application', text)
const precondition = 'opfyldt (met), plan or ikke opfyldt (not met); empty: not stated'

export const dataColumns: DataColumns = {
  ranking: {
    område: column('The area the application is in', text),
    rang: column(
      'Place on the area’s ranking; a shared place has the same number',
      'whole number; empty: not ranked',
    ),
    sagsnummer: caseNumber,
    ansøger: column('Name of the applicant', text),
    titel: column('Title of the application', text),
    tilstand: column('Whether the application is ranked, or why not', text),
    total: column('Weighted mean of the criterion means', points),
    bedømmelser: column('Assessments that count', 'number'),
    spredning: column('Highest less lowest of the assessors’ own totals', points),
    udfald: column('How it went in the area', 'one of the round’s six verdicts'),
    forslag: column('Whether the application is in the computed suggestion', 'yes or no'),
  },
  assessments: {
    sagsnummer: caseNumber,
    bedømmer: column(
      'Who assessed; panel for the panel’s points',
      'name, or id where the name is not unique',
    ),
    kriterium: column('Id of the criterion in the setup', text),
    point: column(
      'What was given',
      'points on the round’s scale, afstår (abstained) or ikke relevant (not applicable); empty: not given',
    ),
    bemærkning: column('The assessor’s words on the criterion', text),
    afleveret: column('Whether the assessment is handed in', 'ja or nej; empty: nothing received'),
  },
  assessors: {
    id: column('Id of the assessor in the round', text),
    navn: column('Name of the assessor', text),
    titel: column('Position of the assessor', text),
    organisation: column('Where the assessor is employed', text),
    kompetence: column('Why the assessor is fit for it', text),
    periode_fra: column('First day as assessor', 'date, yyyy-mm-dd'),
    periode_til: column('Last day as assessor', 'date, yyyy-mm-dd'),
    tildelt: column('Applications assigned to the assessor', 'case numbers'),
    bedømt: column('Applications the assessor has handed in an assessment of', 'case numbers'),
    antal_bedømt: column('How many those are', 'number'),
    inhabil: column('Applications from which the assessor was ruled recused', 'case numbers'),
    ikke_inhabil: column(
      'Applications where a ruling says that the assessor is not recused',
      'case numbers',
    ),
    undtagelse: column(
      'Applications the assessor takes part in by section 4 of forvaltningsloven',
      'case numbers',
    ),
    uafgjort: column('Applications where something reported waits for a ruling', 'case numbers'),
  },
  money: {
    bevillingsgiver: column('Who gives the money', text),
    år: column('The year the amounts are for', 'year'),
    ramme: column('What there is to give', `${kroner}; empty: not decided`),
    ansøgt: column('What all applications in the contest ask for', kroner),
    indstillet: column('What the recommended are recommended for', kroner),
    tilsagn: column('What is committed', kroner),
  },
  applications: {
    sagsnummer: caseNumber,
    område: column('The area applied in', text),
    titel: column('Title of the application', text),
    ansøger: column('Name of the applicant', text),
    cvr: column('CVR number of the applicant', 'eight digits'),
    indsendt: column('When the application came in', 'date and time in Denmark'),
    hovedsæde: column('Municipality of the head office', text),
    afdelinger: column('Municipalities of the branches', 'text with commas between'),
    bestyrelse: column('Members of the board', 'text with commas between'),
    partnere: column('Partners', 'text with commas between'),
    retsform: column('The precondition on legal form', precondition),
    bestyrelse_erhvervsfolk: column(
      'The precondition on business people on the board',
      precondition,
    ),
    bestyrelse_videninstitutioner: column(
      'The precondition on knowledge institutions on the board',
      precondition,
    ),
    guldcertificering: column('The precondition on the gold label', precondition),
    foreslået_område: column('The field the application names for itself', text),
    resumé: column('Summary of the application', text),
  },
  rulings: {
    sagsnummer: caseNumber,
    bedømmer: column('The assessor the ruling is on', 'name or id; empty: on the application'),
    afgørelse: column('What was ruled', 'inhabil, afvist, trukket, genoptaget or dispensation'),
    grund: column('The reason', text),
  },
  set: {
    afsnit: column('What the line is about: area, amounts, geography and so on', text),
    emne: column('Which funder, region or organisation', text),
    område: column('The area', text),
    udfald: column('How it went in the area', 'one of the round’s six verdicts'),
    sagsnummer: caseNumber,
    ansøger: column('Name of the applicant', text),
    næste_sagsnummer: column('Case number of the next in line', text),
    næste_ansøger: column('Name of the next in line', text),
    afstand: column('Distance in points to the next', points),
    antal: column('How many the line is about', 'number'),
    bemærkning: column('Explanation in words', text),
  },
  leftOut: {
    hvad: column('What was left out', text),
    vedrører: column('Whom or which case it is about', text),
    regel: column('Number of the rule', text),
    regeltekst: column('The rule in words', text),
    hjemmel: column(
      'The legal basis the case officer has written',
      'text; empty: the rule leaves no choice',
    ),
  },
  provenance: {
    runde: column('Name of the round', text),
    grundlag: column('What makes the total', 'mean of assessments or the panel’s points'),
    logaftryk: column(
      'The first 16 characters of a digest of the event log',
      'hexadecimal characters',
    ),
    version: column('Version of the program', text),
  },
}
