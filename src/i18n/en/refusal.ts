import type { RefusalWords } from '../da/refusal.ts'

export const refusal: RefusalWords = {
  'other-window': () =>
    'The round is open in another window, and that is where it is written. Choose “Write here instead” to go on here.',
  malformed: () =>
    'Some of what you have written cannot be saved in that form. Shorten long texts and try again.',
  'too-large': () => 'The texts together are too long to be saved. Shorten them.',
  'wrong-chain': () =>
    'This cannot be done in the role you have chosen. Change role at the top of the page.',
  'no-setup': () => 'The round has not been set up yet. Begin with the settings.',
  'setup-faults': () => 'The settings have faults. Correct them first.',
  'unknown-application': (subject) => `Application ${subject} is not in the round.`,
  'unknown-assessor': (subject) => `Assessor ${subject} is not in the round.`,
  'unknown-area': (subject) => `Area ${subject} is not in the round.`,
  'unknown-criterion': (subject) => `Criterion ${subject} is not in the round.`,
  'unknown-funder': (subject) => `Funder ${subject} is not in the round.`,
  'off-scale': (subject) => `${subject} is not on the round’s scale. Choose a point on it.`,
  'inapplicable-not-allowed': () =>
    'The criterion cannot be set to “not applicable” in this round. Give points, or abstain.',
  'incomplete-hand-in': () => 'At least one criterion has no points yet. Give points, or abstain.',
  'reason-needed': () => 'Choose a category and write a reason.',
  'choice-empty': () => 'Choose the application to be recommended.',
  'other-round': () =>
    'The file belongs to another round. Open that round, or choose another file.',
  'method-frozen': () => 'The method is frozen. A change needs a reason.',
  'scale-in-use': (subject) =>
    `${subject} points have been given, which is outside the new scale. Widen the scale.`,
  'area-in-use': () => 'There are applications in the area. Move them first.',
  'funder-in-use': () => 'Amounts have been asked of the funder. Correct the applications first.',
  'funder-in-acts': () =>
    'The funder stands in recommended amounts or in a commitment or refusal and cannot be removed.',
  'assessor-in-use': () => 'The assessor has worked in the round and cannot be removed.',
  recused: () => 'You are recused here and cannot assess the application.',
  'already-handed-in': () => 'The assessment has been handed in. Reopen it to change anything.',
  'handed-in-by-assessor': (subject) =>
    `The assessor has handed in the assessment of ${subject} in person; it cannot be overwritten.`,
  'not-handed-in': () => 'The assessment has not been handed in and can still be changed.',
  'not-done': (subject) =>
    `The assessment of ${subject} is not marked as done. Mark it as done first.`,
  'remark-asked': (subject) =>
    `The assessment of ${subject} lacks a remark that the round asks for. Write it first.`,
  'unknown-key': () => "The round's key has been changed meanwhile. Unlock it again.",
  'conflict-reported': () =>
    'You have reported a conflict of interest here. The assessment waits for a ruling.',
  'id-in-use': (subject) => `${subject} already has another role in the round.`,
  'no-round-key': () => 'The round has no key yet. Make one first under Panel.',
  'key-not-drilled': () => "Try the round's passphrase before the first brief goes out.",
  'not-invited': () => 'The assessor has no six words yet. Make them first.',
  'nothing-assigned': () => 'The assessor has no applications. Assign some first.',
  undeclared: (subject) =>
    `The assessor has not declared on conflicts of interest with ${subject} yet.`,
  'conflict-unruled': (subject) =>
    `A ruling on the assessor's conflict of interest with ${subject} is missing.`,
  'no-brief': () => 'Open the assessment file first. The document file belongs to it.',
  'unknown-document': () => 'The document does not belong to this application.',
  'other-documents': () =>
    'The document file belongs to an older or newer assessment file than the one opened here. Open the assessment file it was sent with.',
  'other-assessor': () =>
    'Another assessor has opened the round in this browser. Use your own computer or another browser profile.',
  'unknown-year': (subject) =>
    `${subject} is neither a year that was applied for nor a year of the funder’s frame.`,
  'amount-twice': (subject) =>
    `There are two amounts from the same funder in ${subject}. Add them up.`,
  'note-needed': () => 'Write why the condition was dropped.',
  'wrong-version': (subject) => `Version ${subject} does not follow the one sent last.`,
  'change-needed': () => 'Write what has changed since the version before, and why.',
  'nothing-decided': () =>
    'No area has been decided yet. Decide at least one before the recommendation is sent.',
  'recommendation-moved': () =>
    'The recommendation has changed since it was shown. Look through it again before you send it.',
  'date-needed': () => 'Write the date of the decision.',
  'grounds-needed': () => 'Write a reason.',
  'appointee-needed': () =>
    'Choose the application the minister appointed. Where nobody was appointed, none is named.',
  'amounts-needed': () => 'Write how much has been committed, for at least one year.',
  'amounts-unneeded': () =>
    'There are amounts in a commitment only. Delete the amounts, or choose a commitment.',
  'nothing-recommended': () =>
    'Nothing has been recommended in the area. Choose what the minister decided, and write the reason.',
  'other-than-recommended': () =>
    'That is not what was recommended in the area. Choose what the minister decided instead, and write the reason.',
  'condition-needed': (subject) =>
    `Application ${subject} has no condition in force. Write the condition first.`,
  'outcome-not-allowed': () =>
    'Dispensation is given from the deadline only, and a date belongs to a plan only.',
  'deadline-reason': () => 'The deadline is moved for everybody. That needs a reason.',
  'condition-in-use': (subject) =>
    `Application ${subject} has a commitment with conditions, and this is the last one in force. Write another condition, or correct the commitment first.`,
  'no-merger': () =>
    'A merger withdraws the application and names another one that it becomes part of.',
  'agency-here': () =>
    "The round is already in this browser as the case officer's. Open the file on the assessor's own computer or in another browser profile.",
  'round-closed': () =>
    'The round is closed. Open it again under Case file, with a reason, if something must change.',
  'hearing-reason-needed': (subject: string) =>
    `The hearing of ${subject} is not finished. Write why the recommendation is sent all the same.`,
  'dates-reversed': () => 'A deadline or an answer cannot lie before the day the hearing was sent.',
  'basis-needed': (subject: string) =>
    `Write the legal basis for leaving out the name of ${subject}.`,
  'party-needed': () => 'Access for a party is to the party’s own case. Choose the application.',
}
