import type { AnswerWords } from '../da/answer.ts'

export const answer: AnswerWords = {
  title: 'Send to the case officer',
  assessments: (done, all) => `${done} of ${all} assessments`,
  declarations: (done, all) => `${done} of ${all} declarations`,
  receipt: 'receipt code',
  all: 'Everything is handed in. Save your answer as a file and send it.',
  part: 'You may save and send as you go: the file is your own copy, the way to go on at another computer, and a part delivery. It opens with your six words.',
  due: (day) => `It is due ${day}.`,
  save: 'Save my answer',
  saving: 'Saving …',
  saved: (name, folder) =>
    folder === null
      ? `“${name}” was read back and put in the browser’s downloads folder.`
      : `“${name}” was read back and put in the folder “${folder}”.`,
  attach: (name) =>
    `Attach the file to an e-mail to ${name}. Only the case officer and you can open it.`,
  failed: 'The answer could not be saved as a file. Try again.',
  mail: (name) => `Write an e-mail to ${name}`,
  mailSubject: 'Answer for Klyngevalg',
  mailBody: (code) =>
    `Hello\n\nMy answer is attached as a file.\nReceipt code: ${code}\n\nPlease reply with the code once the file has been read.\n`,
  codeLabel: 'The code from the reply',
  codeHint:
    'When the case officer replies with your receipt code, everything has arrived. Type or paste it here.',
  confirm: 'Confirm',
  wrongCode: 'The code does not belong to your answer. Look at the reply again, or call.',
  earlierCode: (code) =>
    `The code belongs to an earlier version of your answer. The newest has the code ${code}: send the file again.`,
  received: 'Received.',
  receivedText: 'The case officer has everything you have handed in.',
  remove: 'Delete from this computer',
  removeTitle: 'Delete the round from this computer?',
  removeText:
    'Your points, remarks and notes are deleted here and cannot be brought back without a file you have saved yourself. What you have handed in is with the case officer.',
  removeConfirm: 'Delete',
}
