import type { Messages } from '../da.ts'

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
      declared: 'Conflicts declared',
      unruled: (count) => `${count} to rule on`,
      brief: 'Assessment file',
      answer: 'Last answer',
      handedIn: 'Handed in',
      of: (done, all) => `${done} of ${all}`,
      not: 'Not yet',
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
      outcome: {
        'nothing-missing': 'Nothing is missing',
        short: 'None are coming: more assessors are needed here',
        settled: 'No: nobody can come in front',
        decisive: (names) => `Yes: ${names} can decide it`,
        together: (names) => `Only together: ${names}`,
      },
      show: 'Show',
      showNamed: (area) => `Show the applications in ${area}`,
      has: (count, quorum) => `${count} of ${quorum} assessments`,
      missingFrom: (names) => `missing from ${names}`,
      recused: (names) => `disqualified: ${names}`,
    },
    reminder: {
      title: 'Reminder',
      note: 'The text names only what its receiver is missing.',
      label: (name) => `To ${name}`,
      copy: 'Copy',
      copied: 'Copied.',
      text: (name, cases, due) =>
        `Dear ${name}

We still miss your assessment of:

${cases.join('\n')}

${due === null ? 'We would be glad to have it soon.' : `It is due ${due}.`}

You may save and send as you go: press “Save my answer” under “Hand in” and send us the file. If you have sent it already, send it again; we read nothing twice.

Kind regards
`,
    },
  },
}
