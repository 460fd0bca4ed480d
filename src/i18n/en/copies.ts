import type { Messages } from '../da.ts'

export const copies: Messages['copies'] = {
  menu: (age) => `Backup copy: ${age}`,
  age: {
    none: 'No copy yet',
    today: (time) => `Copy at ${time}`,
    yesterday: 'Copy yesterday',
    days: (days) => `Copy ${days} days ago`,
  },
  save: 'Save a copy now',
  saveShort: 'Save a copy',
  chooseFolder: 'Save copies in a folder …',
  folder: (name) => `Copies are saved in “${name}”`,
  forgetFolder: 'Stop saving in the folder',
  test: 'Try out the copy …',
  restore: 'Restore from a copy …',
  restoreTitle: 'Restore from a copy',
  testTitle: 'Try out the copy',
  withoutDocuments:
    ' The documents (PDF) of the applications are not in the file. Save them separately.',
  saving: 'Saving the copy …',
  savedInFolder: (time, name, folder) =>
    `The copy was saved at ${time} as “${name}” in the folder “${folder}” and read back: everything is in it.`,
  downloaded: (time, name) =>
    `The copy was checked and sent to the browser’s downloads folder at ${time} as “${name}”.`,
  withUnsaved: (count) =>
    count === 1
      ? ' The one change that is not saved in the browser is in it.'
      : ` The ${count} changes that are not saved in the browser are in it.`,
  reserveSaved: (count) =>
    count === 0
      ? 'There is no reserve copy to save.'
      : count === 1
        ? 'The round was sent to the browser’s downloads folder.'
        : `${count} rounds were sent to the browser’s downloads folder.`,
  notSaved: 'The copy was not saved.',
  folderRefused: 'The browser was not allowed to write in the folder. Choose the folder again.',
  folderFailed: 'The folder could not be written to. Choose another one and try again.',
  notWhole: 'What was written could not be read back. Try once more.',
  reminder: {
    first: (count) =>
      count === 1
        ? 'There is 1 new event and no copy yet.'
        : `There are ${count} new events and no copy yet.`,
    since: (count, moment) =>
      count === 1
        ? `There is 1 new event since the last copy (${moment}).`
        : `There are ${count} new events since the last copy (${moment}).`,
    later: 'Later',
  },
  lastCopy: (moment) => `Last backup copy: ${moment}`,
  noCopy: 'No backup copy yet',
  drop: 'Drop the copy here',
  choose: 'Choose the copy',
  chooseHint: 'A file that ends in .klynge. Nothing changes until you have seen what is in it.',
  reading: 'Checking the copy …',
  faulty: 'The copy cannot be used. Nothing has changed.',
  preview: {
    round: 'Round',
    made: 'The copy was made',
    lastChange: 'Last change in the copy',
    events: 'Events in the copy',
    fresh: 'New here',
    same: 'Here already',
    onlyHere: 'Only here',
    applications: 'Applications',
    setAside: 'Different from what is here',
    setAsideHint: 'They are set aside and do not count.',
  },
  testGood: (events) =>
    `The copy is sound: it can restore the round with ${events} events. Nothing has changed.`,
  testBehind: (count) =>
    `There are ${count} events on this computer that are not in the copy. Save a new copy to include them.`,
  restoreNow: (count) => `Restore ${count} events`,
  nothingToRestore: '0 new events: there is nothing to restore.',
  restoreFailed: (why) => `Nothing was restored – ${why}.`,
  restored: (count) => `${count} events were restored.`,
  openRound: 'Open the round',
  persistence: {
    asking:
      'The browser may ask whether the page may store data on the computer. Say yes: then it will not delete your data by itself.',
    temporary: 'The browser may delete your data. Save a copy every day.',
    safari:
      'Safari deletes data when the page has not been used for 7 days. Add the page to the Dock or home screen to keep it.',
  },
}
