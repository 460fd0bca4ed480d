import type { Messages } from '../da.ts'
import { counted } from './counted.ts'

export const panel: Messages['panel'] = {
  tabsName: 'Pages of the panel',
  tabs: {
    board: 'Overview',
    people: 'People',
    assignment: 'Assignment',
    habilitet: 'Conflicts of interest',
    panelFiles: 'Files',
  },
  board: {
    summary: (done, all, open) =>
      `${done} of ${all} have handed in everything · ${open === 0 ? 'nothing missing can change an area' : open === 1 ? '1 area can still change' : `${open} areas can still change`}`,
    next: {
      ruling: (count) => `Next: rule on conflicts of ${counted(count, 'assessor', 'assessors')}`,
      file: (count) => `Next: send files to ${counted(count, 'assessor', 'assessors')}`,
      remind: (count) =>
        `Next: remind ${counted(count, 'assessor', 'assessors')} of what is missing`,
      done: 'Everything is handed in. Next: see the areas',
    },
    remindAll: (count) => (count === 1 ? 'Reminder …' : `Reminders for ${count} …`),
    noPeople: {
      title: 'There are no assessors yet',
      text: 'Add them under People. Then the applications can be assigned.',
      action: 'Go to People',
    },
    nothingAssigned: {
      title: 'No applications are assigned yet',
      text: 'Assign them by hand, area by area, or have a proposal made.',
      action: 'Go to Assignment',
    },
    assessors: {
      title: 'Assessors',
      caption: 'How far each assessor has come',
      name: 'Assessor',
      cases: 'Applications',
      declared: 'Conflicts declared',
      unruled: (count) => `${count} to rule on`,
      brief: 'Assessment file sent',
      answer: 'Last answer',
      handedIn: 'Handed in',
      of: (done, all) => `${done} of ${all}`,
      not: 'Not yet',
      lacks: 'Missing',
      lack: {
        ruling: () => 'ruling on conflicts',
        file: () => 'file not sent',
        declaration: (count) => `declaration on ${counted(count, 'applicant', 'applicants')}`,
        assessments: (count) => counted(count, 'assessment', 'assessments'),
      },
      nothing: 'Nothing',
      unassigned: 'Nothing assigned',
      remind: 'Reminder',
      remindNamed: (name) => `Reminder for ${name}`,
      atHome:
        'What an assessor has given or marked as done at home is seen here only once it is handed in.',
    },
    areas: {
      title: 'Areas',
      caption: 'What is missing in each area',
      area: 'Area',
      quorum: 'Have enough assessments',
      of: (done, all) => `${done} of ${all}`,
      missing: 'Missing',
      verdict: 'Verdict now',
      change: 'Could what is missing change it?',
      missingNames: (count, names) => `${count}: ${names}`,
      others: (count) => counted(count, 'other', 'others'),
      outcome: {
        'nothing-missing': 'Nothing is missing',
        short: 'None are coming: more assessors are needed here',
        settled: 'No: the same stay in front, whatever comes',
        alone: (names) => `Yes: ${names} alone could change who is in front`,
        each: (names) => `Yes: ${names} could each change who is in front`,
        together: (names) => `Yes, but only together: ${names}`,
        besides: (names) => `together with others also ${names}`,
      },
      show: 'Show',
      showNamed: (area) => `Show the applications in ${area}`,
      has: (count, quorum) => `${counted(count, 'assessment', 'assessments')} (at least ${quorum})`,
      mayCome: 'may come in front',
      missingFrom: (names) => `missing from ${names}`,
      recused: (names) => `disqualified: ${names}`,
    },
    reminder: {
      title: 'Reminder',
      note: 'The text names only what its receiver is missing.',
      label: (name) => `To ${name}`,
      copy: 'Copy',
      copied: 'Copied.',
      assessments: 'We still miss your assessment of:',
      declaration: 'We still miss your declaration of conflicts of interest on:',
      due: (day) => `It is due ${day}.`,
      noDue: 'We would be glad to have it soon.',
      sendAssessments:
        'You may save and send as you go: press “Save my answer” under “Hand in” and send us the file. If you have sent it already, send it again; we read nothing twice.',
      sendDeclaration:
        'Open the file you were sent with your six words, and answer for each applicant. Then save your answer and send us the file. If you have sent it already, send it again; we read nothing twice.',
      text: (name, parts) => `Dear ${name}

${parts.join('\n\n')}

Kind regards
`,
    },
  },
}
