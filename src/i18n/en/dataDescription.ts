import type { DataDescriptionWords } from '../da/dataDescription.ts'

export const dataDescription: DataDescriptionWords = {
  title: 'Description of data',
  header: (round) => `Description of data, ${round}`,
  footer: (digest, version) => `Digest of the log ${digest} · Klyngevalg ${version}`,
  subtitle: (authority) =>
    authority === null
      ? 'Description of data under section 12 of offentlighedsloven'
      : `${authority}: description of data under section 12 of offentlighedsloven`,
  system: {
    title: 'What the system is',
    text: [
      'Klyngevalg is a tool for assessing the applications of a round. Assessors give points on the round’s criteria, the program computes a ranking in each area, and people decide who is recommended and appointed.',
      'The program runs in the browser on the case officer’s and the assessors’ own machines. There is no common server, and nothing is sent to any host. What is exchanged are files that people send.',
      'Everything that happens is an event in a log that can only be added to. Nothing in it is edited or deleted by itself; a correction is a new event that names the old one.',
    ],
  },
  categories: {
    title: 'What data there is',
    caption: 'Categories of data and their sources',
    head: { category: 'Category', content: 'Content', source: 'Source' },
    rows: [
      [
        'Applications',
        'Case number, area, title, applicant, CVR number, time of submission, head office and branches, board and partners, preconditions, amounts asked for, summary and the application’s own texts',
        'The applicant, through the list that the case officer loads',
      ],
      ['Documents', 'PDF files with name, size and digest', 'The applicant'],
      [
        'Assessors and case officers',
        'Name, position, organisation, competence, period; for case officers phone and mail too',
        'The case officer',
      ],
      [
        'Impartiality',
        'Declarations with ground and explanation, and the rulings on them. The explanation may be about family, health and money',
        'The assessor and the case officer; the agency rules',
      ],
      [
        'Assessments',
        'Points, remarks and references to places in the documents that the assessor has handed in; the panel’s points',
        'The assessors and the panel',
      ],
      [
        'Formal conditions',
        'What was found and ruled on each condition, rejections and withdrawals',
        'Computed, and ruled on by the case officer',
      ],
      [
        'Recommendation and decision',
        'The panel’s view, the agency’s decisions with reasons, amounts, conditions, hearings, the minister’s appointment, commitments and refusals, questions from the minister’s office',
        'The agency, the minister and the funders',
      ],
      [
        'Log',
        'Who did what when, on which device, with a digest of the event before',
        'The program',
      ],
    ],
  },
  purpose: {
    title: 'What the data is used for, and who receives it',
    items: [
      'An assessor receives the applications assigned to them, in a sealed file. Others’ points and remarks are not in it before the agency releases them.',
      'The minister receives the recommendation.',
      'The funders receive what they are to decide.',
      'A party is given access to their own case. Others are given access to what anyone may have. What was left out, and by which rule, stands in each pack.',
      'The whole round can be kept as a case archive and filed.',
    ],
  },
  period: {
    title: 'How long the data is kept',
    items: [
      'On the agency’s machines until the round is deleted. That can be done only when all of the round is filed in a case archive.',
      'On the assessor’s machine until the assessor deletes the round.',
      'How long the case archive is kept follows from the authority’s own rules and does not stand in the program.',
    ],
  },
  derived: {
    title: 'What is computed',
    text: 'Computed numbers are not stored. They are worked out each time, by the rules of the round, from what stands in the log, so that anybody with the same log gets the same.',
    items: [
      'The criterion means, the total, the outermost totals still possible, and the spread',
      'The ranking, the verdict in each area and the computed suggestion',
      'Findings on the formal conditions: in time, and a valid CVR number',
      'Sums of amounts asked for, recommended and granted against the frames, and the spread over regions',
    ],
    decide:
      'The program makes no decision. A computed suggestion holds only when a person has decided on it.',
  },
  limits: {
    title: 'What there is not',
    items: [
      'The assessors’ own notes, and what they have not handed in yet, are not in the agency’s data. They go along with an answer in a sealed part that the agency’s program does not open.',
      'There are no civil registration (CPR) numbers in any column. What applicants and assessors write in free text is not checked.',
      'A digest shows whether something was changed. It does not prove who wrote it.',
    ],
  },
  events: {
    title: 'The events in the log',
    caption: (count) => `All ${count} kinds of events`,
    head: { kind: 'Name in the log', meaning: 'Meaning', chain: 'Whose log' },
    roles: {
      agency: 'the agency’s',
      work: 'the assessor’s own work',
      answer: 'the assessor’s answer',
      brief: 'the assessor’s file',
      any: 'all',
    },
  },
  exports: {
    title: 'Files that can be downloaded',
    text: 'CSV files for Danish Excel have semicolons between and decimal commas; for other programs commas between and decimal points. The workbook has the same columns with numbers and dates as numbers and dates.',
    provenance: 'Each of these files, but for the lists to load again, ends with the columns:',
    head: { column: 'Column', meaning: 'Meaning', form: 'Unit or form' },
    table: {
      ranking: 'Ranking (ranking.csv)',
      assessments: 'All points (assessments.csv)',
      assessors: 'Register of assessors',
      money: 'Amounts (in the workbook only)',
      applications: 'Applications (to load again)',
      rulings: 'Rulings (to load again)',
      set: 'The set (from the command line only)',
      leftOut: 'Left out (udeladt.csv in an access pack)',
      provenance: 'Columns in common',
    },
    criteria: 'a column for each criterion',
    criterionMeaning: 'Mean of the criterion',
    criterionForm: 'points on the round’s scale, four decimals',
    amounts: '<funder>_<year>',
    amountsMeaning: 'Amount from that funder in that year',
    amountsForm: 'kroner; empty: nothing',
    texts: 'a column for each heading',
    textsMeaning: 'The application’s own text under that heading',
    textsForm: 'text',
  },
}
