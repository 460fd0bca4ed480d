import type { DocumentsWords } from '../da/documents.ts'

const counted = (count: number) => (count === 1 ? '1 document' : `${count} documents`)

export const documents: DocumentsWords = {
  title: 'Documents',
  attach: {
    action: 'Add documents …',
    add: 'Add a document …',
    title: 'Add documents',
    titleFor: (caseNumber) => `Add documents to ${caseNumber}`,
    about:
      'Choose the PDF files of the applications, or a folder of them. Files are matched by the case number in the name of the file or its folder. You see the list before anything is saved.',
    aboutOne:
      'Choose the PDF files that belong to the application. You see the list before anything is saved.',
    drop: 'Drop PDF files or a folder here',
    dropMore: 'Drop more files here',
    chooseFiles: 'Choose files …',
    chooseFolder: 'Choose folder …',
    hint: 'At most 50 MB a file. The files stay on this computer until you send them out.',
    stop: 'Stop',
    progress: {
      reading: (done, all) => `Reading ${done} of ${all} files …`,
      storing: (done, all) => `Saving ${done} of ${all} documents …`,
    },
    confirm: (count) => `Add ${counted(count)}`,
    done: (count) =>
      count === 0
        ? 'No documents were added.'
        : `${counted(count)} ${count === 1 ? 'was' : 'were'} added.`,
    failed: (count) =>
      count === 1
        ? 'One file could not be saved. It is on the list with the reason.'
        : `${count} files could not be saved. They are on the list with the reason.`,
  },
  room: {
    text: (used, left) =>
      `The browser uses ${used} on this computer for the program and has room for ${left} more.`,
    short: 'There may not be room for all the documents.',
    shortText: (needed, left) =>
      `They take ${needed}, and the browser has room for ${left}. Files there is no room for are not added and stay on the list.`,
  },
  list: {
    caption: 'Files and the applications they are added to',
    file: 'File',
    size: 'Size',
    application: 'Application',
    standing: 'Status',
    choose: 'Choose application',
    change: 'Change',
    chooseFor: (fileName) => `Choose application for ${fileName}`,
  },
  standing: {
    ready: 'Will be added',
    unmatched: 'No case number in the name',
    exists: 'Already there',
    twin: 'The same file is here twice',
    faulty: 'Cannot be added',
  },
  encrypted: 'Protected by a password or against printing. It may not be possible to show it.',
  fault: {
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 50 MB.',
    'not-pdf': 'The file is not a PDF.',
    refused: 'Not added. The reason is at the top of the page.',
    unreadable: 'The file could not be read. It may have been moved or is open elsewhere.',
    changed: 'The file has changed since the list was made. Choose it again.',
    quota: 'The browser has no more room. The file was not added.',
    blocked: 'Not saved: another tab holds the storage. Close it and try again.',
    timeout: 'Not saved: the storage does not answer. Try again.',
    unavailable: 'Not saved: the browser does not allow saving here.',
    closed: 'Not saved: the browser has closed its storage. Reload the page.',
    'newer-version': 'Not saved: the storage is from a newer version of the program.',
    unknown: 'Not saved: the storage reports a fault. Try again.',
  },
  own: {
    none: 'There are no documents yet.',
    caption: (applicant) => `Documents of ${applicant}`,
    document: 'Document',
    size: 'Size',
    acts: 'Actions',
    open: (fileName) => `Open ${fileName}`,
    save: 'Save to the computer',
    saveName: (fileName) => `Save ${fileName} to the computer`,
    remove: 'Remove',
    removeName: (fileName) => `Remove ${fileName}`,
    notHere: 'Not on this computer',
  },
  remove: {
    title: (fileName) => `Remove ${fileName}?`,
    text: 'The document is deleted from this computer. Files that have been sent out do not change. You can add the document again.',
    confirm: 'Remove the document',
  },
  viewer: {
    region: 'Pages of the document',
    tools: 'Page, size and search',
    page: 'Page',
    ofPages: (pages) => `of ${pages}`,
    pageLabel: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    zoomOut: 'Smaller',
    zoomIn: 'Larger',
    fitWidth: 'Fit width',
    percent: (percent) => `${percent}%`,
    search: 'Search the document',
    hits: (at, all, isSearching) => {
      if (all > 0) return `${at} of ${all}${isSearching ? ' …' : ''}`
      return isSearching ? 'Searching …' : 'None found'
    },
    previousHit: 'Previous match',
    nextHit: 'Next match',
  },
  loading: 'Opening the document …',
  save: 'Save',
  print: 'Print',
  printHint: 'Opens the document in a new tab, where the browser can print it',
  tabs: 'Text and documents',
  textTab: 'Text',
  pin: {
    quote: 'Pin quote to',
    page: (page) => `Pin page ${page} to`,
    quoteName: 'Pin what is selected to a criterion',
    pageName: (page) => `Pin page ${page} to a criterion`,
    criteria: 'Criteria',
    hint: 'Select text to quote it.',
    found: (quote) => `“${quote}”`,
    cut: 'The quote was cut to 1,000 characters.',
    full: 'There are eight places at the criterion already. Take one off first.',
    known: 'The place stands at the criterion already.',
    done: (criterion) => `Pinned to ${criterion}.`,
  },
  evidence: {
    title: 'From the documents',
    page: (page) => `Page ${page}`,
    open: (fileName, page) => `Open ${fileName} at page ${page}`,
    remove: 'Take off',
    removeName: (fileName, page) => `Take off the place on page ${page} of ${fileName}`,
    gone: 'A document that was removed',
    all: 'Places the assessors refer to',
  },
  readFault: {
    password:
      'The document is locked with a password and cannot be shown here. Ask the sender for one without.',
    broken:
      'The document is not a whole PDF and cannot be shown. Ask the sender for the file once more.',
    'missing-document':
      'The document is not on this computer. If it was sent in a document file, open that under “Assess”.',
    'damaged-document':
      'The document is damaged on this computer. Remove it and add it again, or ask the sender for the file once more.',
    storage: 'The document could not be read from the browser’s storage. Try again.',
  },
}
