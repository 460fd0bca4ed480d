import type { PanelFilesWords } from '../da/panelFiles.ts'

const place = (applicant: string, criterion: string | null) =>
  criterion === null ? `“${applicant}”` : `“${applicant}”, “${criterion}”`

export const panelFiles: PanelFilesWords = {
  place,
  faults: {
    'not-sealed': 'This is not a file sent from Klyngevalg.',
    'newer-format':
      'The file was made by a newer version of Klyngevalg. Update the page and open the file again; the file is unchanged.',
    'cut-off': 'The file is cut off. Fetch it again, or ask for a new one.',
    trailing: 'There is more after the end of the file. Fetch it again, or ask for a new one.',
    changed: 'The file was changed or damaged on the way. Fetch it again, or ask for a new one.',
    'too-large': 'The file is too large to be from Klyngevalg.',
    malformed: 'The file has not the form it must have. Ask for a new one.',
    'wrong-words':
      'The words do not fit the file. See that they are the right six words in the right order.',
    'wrong-key': 'The file is sealed to another round or another key.',
    'not-for-you': 'The file cannot be opened here: it is sealed to somebody else.',
    notStored: (why) => `It could not be saved: ${why}. Nothing was taken in.`,
    unreadable: 'The browser could not read the file. Has it been moved, or is its drive gone?',
    locked: "The round's key is locked. Type the passphrase first.",
    'no-round': 'Open the round first.',
    'missing-document':
      'One of the applications’ documents is not on this computer. Add it again on the page of the application, or remove it, and then make the file.',
    'damaged-document':
      'One of the applications’ documents is damaged on this computer. Remove it on the page of the application, add it again, and then make the file.',
    'nothing-to-send': 'There is nothing to send yet.',
    'device-unconfirmed': 'The answer comes from a new computer. Confirm it first.',
    'bad-content': (path, why) =>
      `The content of “${path}” has not the form it must have${why ? `: ${why}` : ''}. The file was not taken in.`,
    'foreign-content': (field) =>
      `The file holds something it must not hold (“${field}”) and is refused. Nothing in it was taken in.`,
    'wrong-kind': (kind) => `The file is of another kind: ${kind}.`,
    'not-this-round': (title) =>
      title === ''
        ? 'The file belongs to another round.'
        : `The file belongs to the round “${title}”, not to this one.`,
    'broken-answer': (where, why) =>
      `The answer was changed on the way${where ? ` at ${where}` : ''}${why ? ` (${why})` : ''}. Ask the assessor to save and send it again.`,
    'foreign-event': (where) =>
      `The answer holds something the assessor cannot have written${where ? `, at ${where}` : ''}. It is refused.`,
    'ineffective-event': (where, why) =>
      `The answer does not fit the round${where ? ` at ${where}` : ''}: ${why}`,
    'wrong-heads': 'Part of the answer is missing. Ask the assessor to save and send it again.',
    'bad-signature': 'The signature does not fit: the answer was changed after it was saved.',
    'unknown-invitation': 'The answer does not go out from a file that was sent from this round.',
    'unknown-brief':
      "The answer goes out from a file that is not in the round's log. Is the right copy of the round open?",
    rewritten: (where) =>
      `The answer tells another history than the one received before${where ? `, at ${where}` : ''}. It was set aside; call the assessor.`,
  },
  json: {
    'duplicate-key': (found) => `the field “${found}” stands twice`,
    'forbidden-key': (found) => `unknown field “${found}”`,
    'too-deep': () => 'nested too deep (at most 32 levels)',
    'not-json': (found) => `“${found}” is not valid JSON`,
    'inexact-number': (found) => `the number ${found} cannot be kept exactly`,
    'half-character': () => 'invalid character (half a surrogate pair)',
    trailing: () => 'there is more after the end',
    'cut-off': () => 'cut off',
  },
  noAssessors: {
    title: 'There are no assessors yet',
    text: 'Add them under People, and assign the applications. Then you can send files from here.',
    action: 'Go to People',
  },
  key: {
    title: "The round's key",
    none: "The assessors' answers are sealed so that only you can read them. That takes a key for the round, locked with a passphrase that you choose and keep.",
    make: "Make the round's key",
    makeText:
      'Choose a sentence you can remember and nobody can guess. Write it down and put it in your safe or password vault. Without it nobody can read the answers, not even we.',
    newLabel: 'Passphrase',
    newHint: (least) => `At least ${least} characters, four or five words say.`,
    againLabel: 'Type it again',
    tooShort: (least) => `Use at least ${least} characters.`,
    notSame: 'The two are not the same.',
    makeConfirm: 'Make the key',
    making: 'Making the key …',
    unlocked: 'Unlocked.',
    locked: 'Locked.',
    drilled: 'The passphrase has been tried.',
    notDrilled: 'Try the passphrase before the first assessment file goes out.',
    drillLabel: 'Type the passphrase from where you have put it',
    drillHint:
      'The drill shows that you can read the answers when they come. It is written in the log.',
    drill: 'Try it',
    drillAgain: 'Try the passphrase again',
    unlockLabel: 'Passphrase',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
    wrong: 'The passphrase does not fit. Try again.',
    show: 'Show what I type',
    details: 'Details',
    fingerprint: "The key's fingerprint",
  },
  contact: {
    label: 'Assessors may call',
    option: (name, phone) => `${name}, ${phone}`,
    choose: 'Choose a case officer',
    none: 'No case officer has a phone number. Assessors need somewhere to call when the words give trouble.',
    toPeople: 'Add yourself under People',
    needed: 'Once there is a case officer with a phone number, files can be made here.',
    due: 'Due',
    dueHint: 'Stands in the file. May be left out.',
    limit: 'Largest file, MB',
    limitHint: 'A larger assessment file is split: one small file and numbered document files.',
    limitFault: 'Type a number between 0.1 and 50.',
  },
  out: {
    title: 'Files to the assessors',
    text: 'First the file on conflicts of interest; once it is answered and ruled on, the assessment file. Each assessor has six words of their own that open all their files. Give them the words by another way than the file, by phone for instance.',
    caption: 'Files to each assessor',
    assessor: 'Assessor',
    words: 'Six words',
    show: 'Show the words',
    showNamed: (name) => `Show the words for ${name}`,
    invite: 'Make the words',
    inviteNamed: (name) => `Make six words for ${name}`,
    kinds: { habilitet: 'Conflicts of interest', brief: 'Assessment file', read: 'Reading file' },
    declared: 'Declared',
    of: (done, all) => `${done} of ${all}`,
    sent: (at, code) => `Made ${at} (${code})`,
    changed: 'No longer fits the assignment',
    make: 'Make file',
    making: 'Making …',
    again: 'Make again',
    makeNamed: (kind, name) => `${kind} for ${name}: make file`,
    awaitsDeclaration: 'Awaits the declaration',
    saved: (file, size, name) =>
      `“${file}” (${size}) was put in the browser’s downloads folder. Send it to ${name} by e-mail.`,
    savedSplit: (file, size, beside, name) =>
      `“${file}” (${size}) and ${beside.length === 1 ? '1 document file' : `${beside.length} document files`} (${beside.join(', ')}) were put in the browser’s downloads folder. Send them to ${name}, in a mail each if you like. If the browser asks whether the page may download several files, answer yes.`,
    beside: (count) => (count === 1 ? 'with 1 document file' : `with ${count} document files`),
    unlockFirst: "Unlock the round's key to make files and see the words.",
  },
  sixWords: {
    title: (name) => `Six words for ${name}`,
    text: 'The words open every file for this assessor. Read them out on the phone or send them as a text message; not in the e-mail with the file.',
    copyLabel: 'The words on one line',
    copy: 'Copy',
    copied: 'Copied.',
    renew: 'Make new words',
    renewText:
      'The new words hold for files you make from now on. Files already sent still open with the old ones.',
    renewConfirm: 'Make new words all the same',
  },
  answer: {
    title: 'Answers in',
    drop: 'Drop an answer here',
    choose: 'Choose file',
    locked: "Unlock the round's key to take answers in.",
    refused: 'The answer was not taken in',
    taken: (name) => `The answer from ${name} was taken in`,
    reply: (receipt) =>
      `Reply to the e-mail with the receipt code ${receipt}. Then the assessor knows that everything has arrived.`,
    reviewTitle: (name) => `Answer from ${name}`,
    written: (at) => `Saved by the assessor ${at}.`,
    nothingNew: 'There is nothing new in it: all of it was received before.',
    new: 'New assessments',
    changedOnes: 'Changed assessments',
    reopened: 'Reopened by the assessor',
    disputed: 'Handed in twice apart; the assessor has to choose',
    same: 'Here already',
    missing: 'Still missing',
    declarations: 'Conflicts of interest',
    declared: (count, withGround) =>
      withGround === 0
        ? `${count} new declarations, nothing to rule on.`
        : `${count} new declarations; ${withGround} to rule on.`,
    oddTimes: (times) =>
      `The assessor’s clock has shown ${times.join(' and ')}. The order follows the numbers of the events, not the clock.`,
    newDevice: {
      new: 'The answer comes from another computer than before',
      refused: 'This computer was refused before',
    },
    confirmText: (name) =>
      `Call ${name} and ask whether it is their new computer. Compare the fingerprint under Details if in doubt.`,
    confirmLabel: 'How was it confirmed?',
    confirmHint: 'For instance: “Called on the known number on 12 June”.',
    confirmNeeded: 'Write how it was confirmed.',
    take: 'Take the answer in',
    note: 'Note it as received',
    device: "The computer's fingerprint",
    receipt: 'Receipt code:',
  },
  mail: {
    title: 'E-mail to assessors',
    label: 'Change it as you like, and send it with the file',
    copy: 'Copy the text',
    copied: 'Copied.',
    text: (link, name, phone) =>
      `Dear assessor

Your file for the assessment is attached. This is what to do:

1. Save the attached file on your computer.
2. Open ${link} in Chrome, Edge, Firefox or Safari of the last two years.
3. Drop the file on the page, and type the six words that you get from me another way.

Everything happens in your own browser, also without a network. What you write is saved on your computer as you go. When you are done, press “Save my answer” under “Hand in” and send me the file.

If anything goes wrong, call ${name} on ${phone}.

Kind regards
${name}`,
  },
  release: {
    title: 'Release for the meeting',
    text: "No assessor sees another's assessments before you release them. Then each gets a reading file, without what they are disqualified from.",
    button: 'Release assessments …',
    caption: 'Who may read what',
    reader: 'Assessor',
    readers: 'Assessors',
    areas: 'Areas',
    applications: 'Applications',
    file: 'Reading file',
    dialogTitle: 'Release assessments for the meeting',
    dialogText:
      'The release is written in the log and cannot be taken back: a reading file that was sent can be read. See who gets what.',
    allAreas: 'All areas',
    reads: (count) => `reads ${count} applications`,
    confirm: (areas, people) =>
      `Release ${areas} ${areas === 1 ? 'area' : 'areas'} to ${people} ${people === 1 ? 'assessor' : 'assessors'}`,
  },
  colleague: {
    title: 'Another case officer',
    text: 'Make a file with the whole round for a colleague. The colleague opens it on the first page of Klyngevalg with six words and works on in a log of their own; you exchange copies. The passphrase they must have from you.',
    make: 'Make a file for a colleague',
    saved: (file) => `“${file}” was put in the browser’s downloads folder`,
    words: 'The words that open it (shown only here)',
  },
}
