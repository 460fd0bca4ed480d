import type { files as da } from '../da/files.ts'

type Said = Readonly<Record<string, string>>

const one = (count: string | undefined, single: string, several: string): string =>
  `${count} ${count === '1' ? single : several}`

export const files: typeof da = {
  inLine: (line, text) => `Line ${line}: ${text}`,
  inCell: (line, column, text) => `Line ${line}, “${column}”: ${text}`,
  inAddress: (cell, column, text) => `Cell ${cell}, “${column}”: ${text}`,
  inColumn: (column, text) => `Column “${column}”: ${text}`,
  reasonMissing: 'not stated',

  moreMessages: (shown, of) => `The first ${shown} of ${of} remarks are shown.`,
  asks: {
    sheet: (names) => `The file has several sheets: “${names}”. Choose the one to read.`,
    encoding: (names) =>
      `The character set of the file is not certain. Choose the one in which æ, ø and å read right: ${names}.`,
    delimiter: (names) =>
      `The cells may be separated in several ways. Choose the one that gives the right columns: ${names}.`,
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (reversed)',
      'windows-1252': 'Windows-1252 (Excel)',
      ibm850: 'DOS (850)',
      macintosh: 'Mac',
    },
    delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  },

  faults: {
    'empty-file': () => 'The file is empty. Check that you chose the right one.',
    'file-too-large': () => 'The file is larger than 256 MB. Split it into several.',
    'not-text': () =>
      'The file is not a text file. Save the list as “CSV UTF-8” in Excel and choose that file.',
    'is-workbook': () =>
      'This is an Excel file, not CSV. Choose it as an Excel file named .xlsx, or save it in Excel as “CSV UTF-8”.',
    'mixed-encoding': (v: Said) =>
      `The line is not UTF-8 (from byte ${v.byteOffset} of the file), but line ${v.utf8Line} is. The file mixes encodings and cannot be read safely. Open it in the program it comes from and save it again as “CSV UTF-8”.`,
    'unknown-delimiter': (v: Said) =>
      `“${v.found}” cannot separate cells. Use a semicolon, a comma, a tab or a vertical bar.`,
    'quote-unterminated': () =>
      'The quotation mark is never closed, so the rest of the file cannot be read. Add the closing mark, or write two in a row (“""”) if it belongs to the text.',
    'quote-misplaced': () =>
      'There is text after the closing quotation mark. Write two in a row (“""”) if the mark belongs to the text.',
    'ragged-row': (v: Said) =>
      `The line has ${one(v.found, 'cell', 'cells')}, but there must be ${v.expected}. Look for a missing or superfluous separator; text with a separator in it must be in quotation marks.`,
    'cell-too-long': (v: Said) =>
      `The cell has ${v.found} characters; at most ${v.max} are allowed. Shorten the text.`,
    'unnamed-column': (v: Said) =>
      `Column no. ${v.number} has content but no heading. Give it a heading or delete it.`,
    'header-only': () => 'The file has a heading but no rows. Check that you chose the right file.',
    'read-as-windows-1252': () =>
      'The file is not UTF-8. It was read as Windows-1252 (Excel). Check that æ, ø and å are right before you go on.',
    'read-as-utf-16': () =>
      'The file was read as UTF-16. Check that æ, ø and å are right before you go on.',
    'empty-rows': (v: Said) =>
      `${one(v.count, 'empty line was', 'empty lines were')} skipped, the first at line ${v.firstLine}.`,
    'formula-cells': (v: Said) =>
      `${one(v.count, 'cell begins', 'cells begin')} like a formula and was read as text (line ${v.known}). There is nothing to do if the text is meant to begin that way.`,

    'too-many-rows': (v) => `The file has more than ${v.max} lines. Split it into several files.`,
    'too-many-columns': (v) =>
      `The file has ${v.found} columns; at most ${v.max} are allowed. Delete those that are not needed.`,
    'read-as-old-code-page': () =>
      'The file seems to come from an older program or a Mac. Choose the character set in which æ, ø and å read right.',
    'double-encoded': () =>
      'Æ, ø and å seem to have been damaged before the file was saved (“Ã¦” instead of “æ”). Fetch the list again from the program it comes from.',

    'is-old-workbook': () =>
      'This is an Excel file in the old format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    'is-locked-workbook': () =>
      'This is an Excel file with a password. Open it in Excel, remove the password and save it again.',
    'is-binary-workbook': () =>
      'This is a binary Excel file (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    'is-open-document': () =>
      'This is an OpenDocument spreadsheet (.ods). Open it and save it as Excel (.xlsx) or “CSV UTF-8”.',
    'is-page': () =>
      'This is a web page and not a list. Fetch the list again, or open the file in Excel and save it as .xlsx.',
    'not-workbook': () => 'The file is packed as a ZIP but is no Excel file.',
    'zip-truncated': () => 'The file is cut off. Fetch it again.',
    'zip-damaged': (v) => `The file is damaged (“${v.part}”). Fetch it again.`,
    'zip-encrypted': (v) =>
      `The file is protected by a password (“${v.part}”). Save it without a password.`,
    'zip-unsafe-name': (v) => `The file name “${v.part}” is not allowed in a package.`,
    'zip-twin-name': (v) => `The name “${v.part}” stands twice in the package. Fetch it again.`,
    'zip-too-many-parts': () => 'The package has too many parts to be an Excel file.',
    'zip-ratio': (v) =>
      `The file unpacks to too much (more than 100 times its size, “${v.part}”) and is not opened.`,
    'zip-too-large': (v) =>
      `The file is more than 64 MB unpacked (“${v.part}”). Split it, or save it as “CSV UTF-8”.`,
    'xml-entities': (v) =>
      `“${v.part}” is not written as an Excel file should be, and is not opened.`,
    'cell-error': (v) => `The cell shows an error in Excel (“${v.found}”). Correct it in Excel.`,
    'cell-formula': (v) =>
      v.count === '1'
        ? `${v.cell} (“${v.column}”) is a formula. Excel’s stored value ${v.found} was used; open and save the file in Excel if it is out of date.`
        : `${v.count} cells in “${v.column}” are formulas, the first ${v.cell}. Excel’s stored values were used; open and save the file in Excel if they are out of date.`,
    'cell-unworked': () =>
      'The formula in the cell has not been worked out. Open the file in Excel, save it and choose it again.',
    'heading-merged': (v) =>
      `The heading “${v.column}” covers several columns (${v.found}). Unmerge it in Excel and give each column its own heading.`,
    'title-row': (v) =>
      `“${v.found}” was read as a title above the list; the headings stand below it.`,
    'sheet-too-wide': (v) =>
      `The sheet “${v.sheet}” reaches as far as cell ${v.found}. Delete the empty rows and columns after the list and save the file again.`,
    'sheet-hidden': (v) => `The sheet “${v.found}” is hidden in Excel and was not read.`,
    'named-as-workbook': () =>
      'The file is named as an Excel file but is a text file. It was read as CSV.',

    'field-unmapped': (v) => `The field “${v.field}” needs a column. The file has: ${v.known}.`,
    'field-twice': (v) =>
      `Two columns, “${v.column}” and “${v.other}”, are set to “${v.field}”. Choose one of them.`,
    'field-unknown': (v) => `“${v.field}” is not a field. The fields are: ${v.known}.`,
    'amount-missing': () =>
      'There is no amount. Write the amount applied for in at least one of the amount columns.',

    'moment-unreadable': (v: Said) =>
      `“${v.found}” cannot be read as a time. Write it like 2020-05-27 09:58 or 27-05-2020 09:58, with four digits in the year.`,
    'moment-serial': (v: Said) =>
      `“${v.found}” is Excel’s own number for a date. Format the column as a date in Excel and save the file again.`,
    'date-ambiguous': (v: Said) =>
      `“${v.found}” can be read with either the day or the month first. Write it like 2020-05-27 09:58 or 27-05-2020 09:58.`,
    'date-nonexistent': (v: Said) =>
      `The date “${v.found}” does not exist. Correct the day or the month.`,
    'time-nonexistent': (v: Said) =>
      `The time of day in “${v.found}” does not exist. Write a time from 00:00 to 23:59; midnight is 00:00 the next day.`,
    'time-skipped': (v: Said) =>
      `“${v.found}” does not exist: the clock was put forward to summer time. Correct the time.`,
    'time-doubled': (v: Said) =>
      `“${v.found}” happened twice: the clock was put back from summer time. Add +02:00 for summer time or +01:00 for winter time.`,

    'missing-column': (v: Said) =>
      `The column “${v.column}” is missing. The file has: ${v.known}. Add the column or correct its heading.`,
    'duplicate-column': (v: Said) =>
      `The heading “${v.column}” stands twice, as columns no. ${v.first} and ${v.second}. Delete or rename one of them.`,
    'unknown-column': (v: Said) =>
      `The column “${v.column}” is unknown. The possible ones are: ${v.known}. Correct the heading or delete the column.`,
    'column-resembles': (v: Said) =>
      `The column “${v.column}” looks like “${v.other}” but is read as free text. Correct the heading if it is a slip.`,
    'required-empty': () => 'The cell is empty. Fill it in.',
    'text-too-long': (v: Said) =>
      `The text has ${v.found} characters; at most ${v.max} are allowed. Shorten it.`,
    'invisible-characters': (v: Said) =>
      `${one(v.count, 'invisible character was', 'invisible characters were')} taken out, shown as ␣ in “${v.found}”. Check that the text is as it should be.`,
    'lost-characters': () =>
      'One or more characters were lost before the file was saved (�). Correct the text in the original file.',
    'cpr-like': () =>
      'The text holds something that looks like a CPR number. Remove it from the file if it is one.',
    'row-twice': (v: Said) =>
      `The line says the same as line ${v.otherLine} (“${v.found}”) and was skipped.`,
    'row-conflict': (v: Said) =>
      `“${v.found}” also stands on line ${v.otherLine}, with other content. Delete the line that is wrong.`,
    'record-too-large': (v: Said) =>
      `The texts come to ${v.found} bytes; at most ${v.max} are allowed. Shorten them.`,
    'row-malformed': (v: Said) =>
      `“${v.found}” cannot be read. Compare the line with one that can.`,
    'no-rows': () => 'The file has a heading but no rows. There is nothing to load.',

    'case-mangled': (v: Said) =>
      `“${v.found}” seems to have been altered by Excel. Format the column as text and write the case number again.`,
    'case-lookalike': (v: Said) =>
      `“${v.found}” looks like “${v.other}” on line ${v.otherLine} but is written with other characters. If it is the same case, correct one of them.`,
    'case-mixed-alphabets': (v: Said) =>
      `“${v.found}” mixes alphabets. Write the case number again in ordinary letters.`,
    'unknown-area': (v: Said) =>
      `“${v.found}” is not an area of the round. The areas are: ${v.known}. Correct the name, or add the area in the settings.`,
    'cvr-mangled': (v: Said) =>
      `The CVR number “${v.found}” was spoilt by Excel. Format the column as text and write the eight digits again.`,
    'cvr-length': (v: Said) =>
      `The CVR number “${v.found}” has ${one(v.digits, 'digit', 'digits')}; there must be 8. Look it up on datacvr.virk.dk.`,
    'cvr-checksum': (v: Said) =>
      `The CVR number “${v.found}” fails its check (modulus 11). Look it up on datacvr.virk.dk, or leave the cell empty.`,
    'cvr-malformed': (v: Said) =>
      `“${v.found}” is not a CVR number. Write eight digits, or leave the cell empty.`,
    'moment-without-time': (v: Said) =>
      `“${v.found}” has no time of day and was read as 00:00. Add the time if the deadline falls on that day.`,
    'unknown-municipality': (v: Said) =>
      `“${v.found}” is not one of the 98 municipalities and counts in no region. Correct the name if it is a slip.`,
    'precondition-unreadable': (v: Said) =>
      `“${v.found}” cannot be read. Write “opfyldt”, “plan” or “ikke opfyldt”, or leave the cell empty.`,
    'unknown-funder': (v: Said) =>
      `The column “${v.column}” is not an amount the round knows: the funders are ${v.known}. Correct the heading, or add the funder in the settings.`,
    'year-outside-frames': (v: Said) =>
      `The column “${v.column}” is outside the frames: ${v.funder} does not have ${v.year}, but ${v.known}. Correct the heading, or add the year in the settings.`,
    'amount-unreadable': (v: Said) =>
      `“${v.found}” is not an amount. Write whole kroner as 12.000.000 or 12000000, and øre after a comma.`,
    'amount-negative': (v: Said) => `“${v.found}” is negative. Write an amount of nought or more.`,
    'amount-too-large': (v: Said) =>
      `“${v.found}” is larger than the program can count exactly. Check the number of noughts.`,

    'unknown-case': (v: Said) =>
      `The case number “${v.found}” is not in the round. Correct it, or load the application first.`,
    'assessor-ambiguous': (v: Said) =>
      `Several assessors are called “${v.found}”. Write the assessor’s id instead: ${v.known}.`,
    'unknown-criterion': (v: Said) =>
      `“${v.found}” is not a criterion of the round. The criteria are: ${v.known}. Correct the name.`,
    'criterion-missing': () =>
      'The criterion is missing. Write its name or id. The cell may be empty only where an assessor is assigned an application, and then without points or a remark.',
    'point-unreadable': (v: Said) =>
      `“${v.found}” is not points. Write a number from ${v.min} to ${v.max}, “ikke relevant” or “afstår”, or leave the cell empty.`,
    'point-mangled': (v: Said) =>
      `“${v.found}” seems to have been made a date by Excel. Format the column as text and write the number again.`,
    'off-scale': (v: Said) =>
      `“${v.found}” is off the scale, which runs from ${v.min} to ${v.max} in steps of ${v.step}. Correct the points.`,
    'inapplicable-not-allowed': (v: Said) =>
      `“${v.criterion}” cannot be “ikke relevant”. Write a number from ${v.min} to ${v.max}, or “afstår”.`,
    'hand-in-unreadable': (v: Said) => `“${v.found}” cannot be read. Write “ja” or “nej”.`,
    'hand-in-mixed': (v: Said) =>
      `Line ${v.otherLine} says the opposite of the same assessment. An assessment is handed in or not as a whole; correct one of the lines.`,
    'hand-in-incomplete': (v: Said) =>
      `${v.found} has not scored every criterion of ${v.caseNumber}, so the assessment is read as not handed in. Fill in what is missing if it is.`,

    'ruling-unreadable': (v: Said) =>
      `“${v.found}” cannot be read. Write “inhabil”, “afvist”, “trukket”, “genoptaget” or “dispensation”.`,
    'assessor-needed': () => 'A recusal is of one assessor. Write the assessor’s name or id.',
    'assessor-not-allowed': (v: Said) =>
      `Only “inhabil” is of an assessor; all else is of the application, not of an assessor. Delete “${v.found}”, or write “inhabil”.`,
  },

  inRound: (path, text) => `${path}: ${text}`,

  round: {
    'not-json': (v: Said) =>
      `The file is not valid JSON: the error is on line ${v.line}, character ${v.character}. Download the file again, or correct it there.`,
    'too-deep': (v: Said) =>
      `The file is nested too deep (at most ${v.max} levels). Choose a file saved by Klyngevalg.`,
    'duplicate-field': (v: Said) => `The field “${v.found}” stands twice. Delete one of them.`,
    'wrong-format': (v: Said) =>
      `The file is not a round this program can read: “format” must be “klyngevalg-round/1”, not “${v.found}”. If a newer version made it, update the program.`,
    'unknown-field': (v: Said) =>
      `The field is unknown. The possible ones are: ${v.known}. Correct the name or delete the field.`,
    'missing-field': () => 'The field is missing. Add it.',
    'wrong-type': (v: Said) => `“${v.found}” is not ${v.expected}. Correct the value.`,
    'not-allowed': (v: Said) => `“${v.found}” is not possible here. Choose among ${v.known}.`,
    'empty-text': () => 'The text is empty. Fill it in, or delete the field.',
    'text-too-long': (v: Said) =>
      `The text has ${v.found} characters; at most ${v.max} are allowed. Shorten it.`,
    'out-of-range': (v: Said) =>
      `${v.found} must be a number from ${v.min} to ${v.max}. Correct the number.`,
    'not-whole': (v: Said) => `${v.found} must be a whole number. Correct the number.`,
    'not-half': (v: Said) => `${v.found} must be a whole or half point. Correct the number.`,
    'bad-id': (v: Said) =>
      `“${v.found}” cannot be an id. Use letters, digits, full stops, hyphens and underscores, at most 60 characters, and begin with a letter or a digit.`,
    'reserved-id': (v: Said) =>
      `“${v.found}” means the panel’s own points and cannot be an assessor’s id. Choose another.`,
    'bad-year': (v: Said) => `“${v.found}” is not a year from 1990 to 2100. Write four digits.`,
    'bad-anchor': (v: Said) => `“${v.found}” is not a number of points. Write "1" or "2.5".`,
    'too-many-anchors': (v: Said) =>
      `There are ${v.found} texts, but the scale has only ${v.max} steps. Give at most one text per step.`,
    'bad-amount': (v: Said) =>
      `${v.found} is not an amount in kroner. Write a number of nought or more with at most two decimals.`,
    'without-time': (v: Said) =>
      `“${v.found}” has no time of day, and the deadline holds to the second. Write it like 2020-05-27T10:00.`,
    'round-too-large': (v: Said) =>
      `The settings come to ${v.found} bytes; at most ${v.max} are allowed. Shorten questions and anchor texts.`,
    malformed: () => 'The value cannot be read. Compare with a file saved by Klyngevalg.',
  },

  jsonTypes: {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    object: 'an object',
    localText: 'a text or {"da", "en"}',
  },

  setupFaults: {
    'scale-order': () =>
      'The highest point of the scale must be above its lowest. Correct one of them.',
    'scale-steps': () =>
      'The scale does not come out even in its steps, or has more than 41. Correct its ends or its step.',
    'weights-sum': (v: Said) =>
      `The weights come to ${v.found} per mille; they must come to 1,000 (100%). Correct the weights.`,
    'no-criteria': () => 'There are no criteria. Add at least one.',
    'no-areas': () => 'There are no areas. Add at least one.',
    'duplicate-id': (v: Said) => `The id “${v.found}” is used twice. Give one of them another.`,
    'duplicate-name': (v: Said) => `The name “${v.found}” is used twice. Give one of them another.`,
    'threshold-off-scale': (v: Said) =>
      `The threshold ${v.found} lies off the scale. Choose a number on it, or leave it empty.`,
    'threshold-decimals': (v: Said) =>
      `The threshold ${v.found} has more than three decimals. Round it.`,
    'anchor-off-scale': (v: Said) =>
      `There is an anchor text for ${v.found}, which is not on the scale. Delete the text or correct the scale.`,
    'duplicate-anchor': (v: Said) =>
      `There are two anchor texts for ${v.found}. Delete one of them.`,
    'cascade-unknown': (v: Said) =>
      `“${v.found}” in the tie order is not a criterion. Remove it, or correct it to a criterion’s id.`,
    'cascade-twice': (v: Said) => `“${v.found}” stands twice in the tie order. Delete one of them.`,
    'frame-twice': (v: Said) => `The year ${v.found} has two frames. Delete one of them.`,
    'grant-order': (v: Said) =>
      `The greatest expected grant (DKK ${v.found}) is less than the least. Swap them.`,
  },
}
