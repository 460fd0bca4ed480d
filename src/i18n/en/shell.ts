import type { shell as da } from '../da/shell.ts'

export const shell: typeof da = {
  product: 'Klyngevalg',
  mainNavigation: 'Pages of the round',
  skipToContent: 'Skip to content',
  setup: 'Settings',
  applications: 'Applications',
  areas: 'Areas',
  panel: 'Panel',
  recommendation: 'Recommendation',
  assess: 'Assess',
  handIn: 'Hand in',
  language: 'Language',
  languageName: { da: 'Dansk', en: 'English' },
  person: {
    name: (who) => `Who you are: ${who}`,
    agency: 'Case officer',
    agencyNamed: (name) => `${name}, case officer`,
    assessor: (name) => `${name}, assessor`,
    agencyGroup: 'The agency',
    assessorGroup: 'Assess on this computer as',
    setName: 'Enter your name …',
    nameTitle: 'Your name',
    nameLabel: 'Name',
    nameHint: 'The name stands beside everything you record from now on.',
    saveName: 'Use this name',
  },
  save: {
    idle: 'Everything is saved on this computer',
    saving: 'Saving …',
    saved: (time) => `Saved at ${time}`,
    failed: (why) => `Not saved – ${why}`,
    retry: 'Try again',
    why: {
      quota: 'the browser has run out of space',
      blocked: 'another tab is holding the database',
      timeout: 'the storage does not answer',
      unavailable: 'the browser does not let us save here',
      closed: 'the browser has closed its storage',
      'newer-version': 'your data are from a newer version of the program',
      unknown: 'the storage reports an error',
    },
  },
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading …',
  missing: {
    title: 'The round is not on this computer',
    text: 'It may have been deleted, or it may be in another browser.',
    action: 'See the rounds on this computer',
  },
  noStorage: {
    title: (why) => `You cannot work here, because ${why}`,
    text: 'Close other tabs with Klyngevalg and reload the page. Do not use a private window. Nothing you saved before has changed.',
    newer:
      'Nothing has changed. Reload the page to get the new version; if it stays old, close all tabs with Klyngevalg first.',
    reload: 'Reload the page',
  },
  newerVersion: {
    title: 'A newer version of Klyngevalg has been opened in another window.',
    text: 'Nothing is saved here any more, and nothing has changed. Reload the page to go on.',
  },
  unknownPage: {
    title: 'There is no such page',
    text: 'The address does not match any page of the program.',
  },
  damaged: {
    title: 'Part of the round cannot be read',
    text: (place) =>
      `The chain is broken at ${place}. What stands before the break is shown; nothing was changed.`,
    event: (seq, after) => (after === null ? `event ${seq}` : `event ${seq} (after ${after})`),
  },
  unsaved:
    'What you have written and chosen is still here, and the program keeps trying. Do not close the window until it is saved; meanwhile you can save a copy as a file.',
  otherWindow: {
    text: 'The round is open in another window. Here you can read along but change nothing.',
    takeOver: 'Write here instead',
  },
  journal: {
    title: 'No reserve copy is being written',
    missing:
      'The browser has no room for it. Everything is saved, but in one place only: save a copy every day.',
    failing: (why) =>
      `The reserve copy cannot be written just now: ${why}. Everything is saved in the database, and the copy catches up by itself.`,
  },
  recovery: {
    damagedTitle: 'The database was damaged.',
    restored: (restored, total, round) =>
      `${restored} of ${total} events were taken from the reserve copy. Nothing is missing in “${round}”.`,
    restoredInPart: (restored, total) =>
      `${restored} of ${total} events were taken from the reserve copy.`,
    emptiedTitle: 'The browser has deleted your data.',
    emptied: (count) =>
      `${count} events of the open round were written again from memory. Save a copy now.`,
    rewrittenTitle: 'The reserve copy was damaged.',
    rewritten: (count, round) =>
      `${count} events were written to it again from the database. Nothing is missing in “${round}”.`,
    missingTitle: (round) => `Something was lost in “${round}”.`,
    missing: (missing, moment) =>
      `${missing} events that were saved here are neither in the database nor in the reserve copy.${
        moment === null ? '' : ` The last there is dates from ${moment}.`
      } Restore from a copy if you have one.`,
    gone: (missing) =>
      `The round with ${missing} events was here, but the browser no longer has it. Restore it from a copy if you have one.`,
    understood: 'Understood',
  },
  clock: (moment) =>
    `The computer’s clock is wrong: the last change in the round was saved ${moment}, which is later than now. The order of your changes is not affected, but set the clock so that the times are right.`,
  crash: {
    title: 'Something went wrong in the program',
    text: 'The error is ours, not yours. Everything you have saved is still on the computer.',
    reload: 'Load the page again',
    detail: 'Technical message',
    missingPart: {
      title: 'This part of the program cannot be fetched',
      text: 'The page belongs to a version of Klyngevalg that no longer exists, or the connection is gone. Everything you have saved, and the remark you were writing, is still on the computer. Load the page again when it suits you.',
    },
  },
  update: {
    ready: {
      text: 'A new version of Klyngevalg is ready.',
      action: 'Switch to the new version',
    },
    taken: {
      text: 'A new version of Klyngevalg has been taken in use in another tab. You can go on working here and switch when it suits you.',
      action: 'Load the page again',
    },
    later: 'Later',
  },
  offline: {
    local: 'Everything stays on this computer. Nothing is sent over the network.',
    version: (version, fingerprint) =>
      `Version ${version} · ${fingerprint} · works without a network connection`,
  },
  framed: {
    text: 'Klyngevalg is not shown inside another page, where you could not see whose button you press.',
    open: 'Open the page in a window of its own',
  },
  example: 'Example round: all names of people and organisations are made up.',
  refusal: {
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
    'incomplete-hand-in': () =>
      'At least one criterion has no points yet. Give points, or abstain.',
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
  },
}
