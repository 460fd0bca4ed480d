import { formatList } from '../formats.ts'
import type { assessment as da } from '../da/assessment.ts'

const criteria = (count: number) => (count === 1 ? '1 criterion' : `${count} criteria`)

export const assessment: typeof da = {
  list: {
    title: 'Assess',
    tableName: 'Your applications by area',
    column: {
      caseNumber: 'Case',
      applicant: 'Applicant',
      scored: 'Scored',
      total: 'My total',
      stage: 'State',
    },
    begin: (name) => `Begin with ${name}`,
    goOn: (name) => `Go on with ${name}`,
    toHandIn: 'Go to hand-in',
    leftOut: (count) =>
      count === 1
        ? '1 application is withdrawn or rejected and is not to be assessed.'
        : `${count} applications are withdrawn or rejected and are not to be assessed.`,
    partial: '* Over the criteria you have given points.',
    recusedTitle: 'Recused',
    recusedText: 'It has been ruled that you are recused here. You cannot assess:',
    emptyTitle: 'You have no applications to assess',
    emptyText: 'They appear here once the case officer has loaded or assigned them.',
  },
  applications: (count) => (count === 1 ? '1 application' : `${count} applications`),
  stage: {
    'not-begun': 'Not begun',
    scored: 'Ready to be marked as done',
    done: 'Done',
    disputed: 'Two answers: choose the one that holds',
    reported: 'Waits for a ruling on a conflict of interest',
  },
  missingRemarks: (count) => (count === 1 ? 'Lacks 1 remark' : `Lacks ${count} remarks`),
  missing: (count) => `${criteria(count)} missing`,
  handedIn: (moment) => `Handed in ${moment}`,
  enteredBy: 'Entered by the case officer',
  reopened: (reason) => `Reopened: ${reason}`,
  scoredOf: (scored, of) => `${scored} of ${of}`,
  counts: {
    handedIn: (count) => `${count} handed in`,
    done: (count) => `${count} done`,
    begun: (count) => `${count} under way`,
    notBegun: (count) => `${count} not begun`,
  },

  position: (number, of) => `${number} of ${of}`,
  caseNumber: (caseNumber) => `case ${caseNumber}`,
  asks: (millions) => `asks for DKK\u00a0${millions}\u00a0million`,
  previous: 'Previous',
  next: 'Next',
  previousNamed: (name) => `Previous application: ${name}`,
  nextNamed: (name) => `Next application: ${name}`,
  keys: 'Keys',
  tabs: 'Show',
  textTab: 'Application',
  pointsTab: 'Points',
  textPane: 'The application’s text',
  pointsPane: 'Points',
  separator: 'Division between application and points',
  textShare: (percent) => `The application takes up ${percent}%`,

  facts: {
    cvr: 'CVR no.',
    noCvr: 'Not founded yet',
    headquarters: 'Head office',
    branches: 'Branches',
    proposedField: 'Proposed field',
  },
  amounts: 'Amount applied for, DKK million',
  funder: 'Funder',
  all: 'Total',
  summary: 'Summary',
  documents: {
    title: (all, opened) =>
      all === 1
        ? '1 document file belongs here and has not been opened yet'
        : `${all} document files belong here; ${opened === 0 ? 'none' : opened} opened`,
    text: (missing) =>
      `No. ${formatList(missing.map(String), 'en')} missing. They hold the text and documents of the applications. You can score meanwhile, and open them in any order, all at once.`,
    drop: 'Drop the document files here',
    choose: 'Choose document files',
    opening: 'Opening …',
    notOpened: (file, why) => `“${file}”: ${why}`,
    otherWords:
      'It was not sent with the assessment file you opened last. Open it on the first page with your six words.',
    faults: (count) => (count === 1 ? 'One file was not opened' : `${count} files were not opened`),
    inFile: (number) =>
      `The text of the application is in document file no. ${number}, which has not been opened yet. Open it under “Assess”. You can score meanwhile.`,
  },
  noText: 'The application’s text is not loaded here. Read it in the material you were sent.',

  notScored: 'Not yet scored',
  abstain: 'Abstain',
  abstainOn: (name) => `Abstain from scoring ${name}`,
  inapplicable: 'Not applicable',
  inapplicableOn: (name) => `${name} is not applicable`,
  clear: 'Clear',
  clearOn: (name) => `Clear the points for ${name}`,
  fold: (name, said) => `${name}: ${said}. Open to change`,
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
  said: (name, what) => `${name}: ${what}`,
  addRemark: 'Add a remark',
  addRemarkOn: (name) => `Add a remark on ${name}`,
  editRemark: 'Edit the remark',
  editRemarkOn: (name) => `Edit the remark on ${name}`,
  remarkOn: (name) => `Remark on ${name}`,

  note: {
    title: 'My notes',
    none: 'none on this application',
    some: 'written on this application',
    on: (name) => `My notes on ${name}`,
    isPrivate: 'The notes are private: they are for you alone and are never handed in.',
  },

  strip: {
    title: 'My points',
    text: (count) =>
      count === 1
        ? 'on my one application'
        : `on my ${count} applications, one square each; this application is dark`,
    given: (points, criterion) =>
      `Given ${points === '1' ? '1 point' : `${points} points`} on ${criterion}`,
    none: 'None yet',
  },

  result: 'My weighted total',
  resultShort: 'My total',
  resultAfter: (scored, of) => `after ${scored} of ${criteria(of)}`,
  noResult: 'No total yet',
  undo: 'Undo',
  done: 'Mark as done',
  openAgain: 'Open again',
  isDone: 'Marked as done',
  nextOpen: 'Next unfinished',

  handedInTitle: (moment) => `Handed in ${moment}.`,
  handedInText: 'The assessment can only be read.',
  enteredTitle: 'The case officer has entered this for you.',
  enteredText: 'Change what is not right. It becomes your own when you mark it as done.',
  reopen: 'Reopen …',
  reopenTitle: (name) => `Reopen the assessment of ${name}`,
  reopenText:
    'Your points and remarks stay, so that you can change them. The assessment counts again only once you have handed it in anew.',
  reopenReason: 'Reason',
  reopenHint: 'The reason stands in the event log.',
  reopenConfirm: 'Reopen the assessment',
  disagreement: {
    title: (name) => `There are two answers on ${name}.`,
    text: 'Neither counts until you have chosen. The one you choose is handed in for both.',
    from: (moment) => `From ${moment}`,
    draft: 'not handed in',
    criterion: 'Criterion',
    whichHolds: 'Which one holds?',
    tableName: (name) => `The two answers on ${name}`,
    choose: 'Use this one',
    chooseFrom: (moment) => `Use the answer from ${moment}`,
  },

  notMine: {
    title: 'The application is not one of yours',
    text: 'It may be withdrawn, rejected or assigned to others.',
    recusedTitle: 'You are recused here',
    recusedText: 'It has been ruled that you cannot assess this application.',
    action: 'See your applications',
  },

  keyList: {
    title: 'Keys',
    column: { key: 'Key', act: 'Does' },
    digits: (least, greatest) => `${least}–${greatest}`,
    score: 'Scores the criterion and goes on to the next',
    half: 'After a digit: half a point more',
    ten: 'Two digits right after each other, such as 1 and 0',
    clear: 'Clears the points',
    criterion: 'Previous and next criterion',
    within: 'Fewer and more points on the criterion',
    remark: 'Remark on the criterion',
    abstain: 'Abstain',
    leaveField: 'Leaves the remark',
    nextApplication: 'Next application',
    previousApplication: 'Previous application',
    nextOpen: 'Next application that is missing something',
    done: 'Marks as done',
    undo: 'Undoes',
    scroll: 'Scrolls the application or the points',
    keys: 'Shows this list',
    names: {
      delete: 'Delete',
      up: '↑',
      down: '↓',
      left: '←',
      right: '→',
      escape: 'Esc',
      comma: 'comma',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      or: 'or',
    },
    singleKeys: 'Use digits and letters as shortcuts',
    singleKeysHint:
      'Switch this off if you use speech input or hit the keys by accident. Digits then work only while a row of points has focus. The choice is remembered on this computer.',
    text: 'The keys do nothing while you type in a field.',
  },

  handIn: {
    title: 'Hand in',
    action: 'Action',
    button: (count) =>
      count === 1 ? 'Hand in 1 finished assessment' : `Hand in ${count} finished assessments`,
    nothing: 'There is nothing to hand in just now.',
    all: 'You have handed in all your assessments.',
    remaining: (count) =>
      count === 1
        ? '1 assessment is still missing something.'
        : `${count} assessments are still missing something.`,
    waiting: (count) =>
      count === 1
        ? '1 done assessment can be handed in once its remarks are written.'
        : `${count} done assessments can be handed in once their remarks are written.`,
    lacksTitle: 'What is missing',
    lackingMarks: 'Not yet scored',
    lackingRemarks: 'Remark',
    allCriteria: (count) => (count === 1 ? 'The criterion' : `All ${count} criteria`),
    asked: (where) => `The round asks for a remark ${where}.`,
    askedAtEnds: (least, greatest) => `at ${least} and ${greatest}`,
    askedBelow: (points) => `below ${points}`,
    askedAbove: (points) => `above ${points}`,
    and: ' and ',
    doneOn: (name) => `Mark the assessment of ${name} as done`,
    openAgainOn: (name) => `Open the assessment of ${name} again`,
    reopenOn: (name) => `Reopen the assessment of ${name}`,
    confirmTitle: (count) =>
      count === 1 ? 'Hand in 1 assessment?' : `Hand in ${count} assessments?`,
    confirmText:
      'Points and remarks are handed in as they stand now and count in the ranking. You can still read them, and you can reopen an assessment with a reason.',
    confirm: 'Hand in',
    ranking: 'Your own order',
    rankingText: 'By your own weighted totals alone. Look them over once more before you hand in.',
    rankingIn: (area) => `Your own order in ${area}`,
    rank: 'No.',
    shared: 'shared',
    unranked: 'no rank',
  },
}
