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
  casefile: 'Case file',
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
}
