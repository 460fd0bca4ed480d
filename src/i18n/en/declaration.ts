import type { DeclarationWords } from '../da/declaration.ts'

export const declaration: DeclarationWords = {
  title: 'Your conflicts of interest',
  progress: (done, all) => `${done} of ${all}`,
  text: 'Before you read the applications, say for each applicant whether there is anything that could disqualify you. Rather write too much than too little: the case officer decides.',
  caseNumber: (number) => `Case ${number}`,
  cvr: (cvr) => `CVR ${cvr}`,
  board: 'Board',
  partners: 'Partners',
  question: (applicant) => `Is there anything between you and ${applicant}?`,
  nothing: 'No, nothing to declare',
  something: 'Yes, there is something for the case officer to rule on',
  grounds: {
    'own-interest': {
      text: 'Own interest',
      hint: 'You have a particular personal or financial interest in the outcome, or represent somebody who has (section 3(1), no. 1).',
    },
    family: {
      text: 'Family or close relations',
      hint: 'Your spouse, family as far as cousins, or others close to you have a particular interest (no. 2).',
    },
    organisation: {
      text: 'Management or close ties',
      hint: 'You are in the management of, or closely tied to, a company, association or other private body with a particular interest (no. 3).',
    },
    'earlier-role': {
      text: 'Earlier part in the case',
      hint: 'The case is about a complaint, control or supervision of an authority where you took part in the decision (no. 4).',
    },
    'other-doubt': {
      text: 'Anything else that may raise doubt',
      hint: 'Other circumstances that may raise doubt about your impartiality (no. 5).',
    },
  },
  textLabel: 'Describe it',
  textHint: 'Who, what and when. Only the case officer reads it.',
  choiceNeeded: 'Choose an answer.',
  textNeeded: 'Describe it in a few words.',
  missing: (count) =>
    count === 1 ? 'One answer is still missing.' : `${count} answers are still missing.`,
  restIsNothing: 'Nothing to declare for the rest',
  submit: (count) => (count === 1 ? 'Make the declaration' : `Make ${count} declarations`),
  done: (count) =>
    `You have declared on all ${count} applicants. Send the declaration now; once the case officer has ruled on it, you get the file to assess.`,
  declaredTitle: 'What you have declared',
  applicant: 'Applicant',
  declared: 'Declared',
  add: 'Add',
  addNamed: (applicant) => `Add to the declaration on ${applicant}`,
  report: {
    button: 'Report a conflict of interest',
    title: (applicant) => `Conflict of interest: ${applicant}`,
    text: 'What you report is added to your declaration. You cannot give points here until the case officer has ruled on it; what you have given stays with you.',
    ground: 'What is it?',
    confirm: 'Report it',
    stopped: 'You have reported a conflict of interest here',
    stoppedText:
      'The assessment has stopped until the case officer has ruled on it. Save and send your answer under “Hand in”, so that the report arrives.',
  },
}
