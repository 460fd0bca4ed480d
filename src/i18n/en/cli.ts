import type { cli as da } from '../da/cli.ts'

export const cli: typeof da = {
  usage: `Usage: npm run -s klyngevalg -- <command> [options]

Commands
  demo --out DIR
      Writes an example round into the directory: round.json, applications.csv,
      assessments.csv and rulings.csv as it stands before the meeting, and
      example.klynge, the case archive of the same round brought to its end.
      All names are made up.

  rank --round FILE --applications FILE --assessments FILE [--rulings FILE]
       [--format json|csv] [--lang da|en]
      Ranks the applications in each area and writes the result on stdout.
      json is the default; csv is the ranking as Danish Excel opens it.

  rank FILE.klynge [--format json|csv] [--lang da|en]
      The same of a case archive or a copy, which holds the round itself.

  suggest --round FILE --applications FILE --assessments FILE [--rulings FILE]
          [--format json|csv] [--lang da|en]
      Reads the same files as rank and writes the whole set: the computed
      suggestion of each area with its amounts, sums against the frames,
      geography, organisations in two areas, and two sets that keep within the
      frames. json is the default; csv has a line for each fact, in sections.

  suggest FILE.klynge [--format json|csv] [--lang da|en]
      The same of a case archive or a copy, but with the set that the agency
      has decided on. Areas without a decision recommend nobody.

  analyse --round FILE --applications FILE --assessments FILE [--rulings FILE]
          [--lang da|en]
      Reads the same files as rank and writes as JSON how sure the order is:
      expected rank and pairwise chances under the model, the assessors'
      severity, what it takes for another to lead, agreement and cautions.
      The numbers advise; they move nobody.

  analyse FILE.klynge [--lang da|en]
      The same of a case archive or a copy.

  verify FILE.klynge [--format text|json] [--lang da|en]
      Verifies a case archive or a copy: every digest, chain and signature, the
      rankings computed anew, and whether the decisions were made on them. Exit
      code 1 with the first broken place where anything does not hold.

  merge FILE.klynge FILE.klynge [FILE.klynge …] --out FILE.klynge [--lang da|en]
      Merges archives of one round into one: all chains and all PDF files.
      Their order does not matter. What is set aside is named on stderr.

  self-check [--lang da|en]
      Recomputes every reference set and writes a table with name, what,
      largest deviation, tolerance and outcome. Exit code 0 where all are
      within tolerance, else 1.

  check-applications FILE --mapping FILE --areas AREA,AREA [--lang da|en]
      Looks through a list of applications (CSV or Excel) without importing it
      and writes the outcome and every remark to stdout. The map is JSON:
      {"column in the file":"field"}, where a field is caseNumber, area, title,
      applicant, cvr, submittedAt, amounts.<funder>.<year> and more. Amounts
      are read in Danish. Exit code 0 where the list can be imported, else 3.

  help
      Shows this text.

Exit codes
  0  done
  1  the archive does not hold; the report is on stdout, the first place on stderr
  2  wrong usage
  3  a fault in a file; every fault is on stderr, and stdout is empty
`,
  noCommand: 'Give a command.',
  unknownCommand: (command) => `There is no command “${command}”.`,
  unknownOption: (option) => `This command has no option “${option}”.`,
  unexpected: (argument) => `“${argument}” does not belong here.`,
  missingFile: 'Name the file to look through.',
  missingArchive: 'Name the archive to verify.',
  twoArchives: 'Name at least two archives to merge.',
  outIsInput: (file) =>
    `“${file}” is itself one of the archives to merge. Give another file for the result.`,
  notWithArchive: (option) =>
    `The option “${option}” does not go with an archive, which holds the round itself.`,
  noAreas: 'The round in the archive has no areas to rank.',
  otherRound: (title) =>
    `The archive belongs to another round (“${title}”) than the first. Merge archives of one round only.`,
  setAside: (path, seq, count) =>
    `“${path}” goes two ways from event ${seq}. ${count} ${count === 1 ? 'event is' : 'events are'} set aside and left out.`,
  notMapping: 'The file is no map of columns. Write JSON as {"column in the file":"field"}.',
  missingOption: (option) => `The option “${option}” is missing.`,
  optionNeedsValue: (option) => `The option “${option}” needs a value.`,
  optionTwice: (option) => `The option “${option}” is given more than once.`,
  optionValue: (option, found, allowed) =>
    `The option “${option}” cannot be “${found}”; choose ${allowed}.`,
  or: (values) => values.join(' or '),
  fault: (file, text) => `${file}: ${text}`,
  warning: (file, text) => `Note: ${file}: ${text}`,
  cannotRead: {
    missing: 'The file does not exist. Check the path.',
    directory: 'It is a directory, not a file. Give a file in it.',
    denied: 'There is no permission to read the file. Obtain it, or give a copy.',
    other: 'The file cannot be read. Give a copy.',
  },
  cannotWrite: {
    missing: 'The directory does not exist. Create it, or give another.',
    directory: 'There is a directory of that name. Move it, or give another directory.',
    denied: 'There is no permission to write here. Give another directory.',
    other: 'Nothing can be written here. Give another directory.',
  },
}
