import {
  pointText,
  areasText,
  marksText,
  momentText,
  personsText,
  type WordsOf,
} from './EventNames.ts'

type PanelKind =
  | 'assignment-set'
  | 'recusal-ruled'
  | 'declaration-made'
  | 'declaration-entered'
  | 'assessment-entered'
  | 'assessment-handed-in'
  | 'assessment-reopened'
  | 'panel-point-given'
  | 'point-given'
  | 'remark-given'
  | 'evidence-pinned'
  | 'assessment-marked-done'
  | 'note-given'
  | 'round-key-made'
  | 'key-drill-passed'
  | 'assessor-invited'
  | 'file-sent'
  | 'device-ruled'
  | 'answer-received'
  | 'assessments-released'
  | 'receipt-confirmed'
  | 'file-opened'
  | 'applicant-listed'

/** The assessors: what they declare and say, and the files between them and the agency. */
export const panelWords: WordsOf<PanelKind> = {
  'assignment-set': ({ caseNumber, assessorId, isAssigned }, { words, person, applicant }) =>
    words.assigned[isAssigned ? 'yes' : 'no'](person(assessorId), applicant(caseNumber)),
  'recusal-ruled': (body, { words, person, applicant }) => {
    const unrecused = body.isException ? 'exception' : 'no'
    const key = body.isRecused ? 'yes' : unrecused
    return words.recusal[key](person(body.assessorId), applicant(body.caseNumber), body.reason)
  },
  'declaration-made': ({ caseNumber, ground, text }, { words: { declared }, applicant }) =>
    ground === null
      ? declared.own.nothing(applicant(caseNumber))
      : declared.own.ground(applicant(caseNumber), declared.grounds[ground], text),
  'declaration-entered': (body, { words: { declared }, applicant, person }) => {
    const [name, who] = [person(body.personId), applicant(body.caseNumber)]
    return body.ground === null
      ? declared.entered.nothing(name, who)
      : declared.entered.ground(name, who, declared.grounds[body.ground], body.text)
  },
  'assessment-entered': ({ caseNumber, assessorId, answers, isHandedIn }, names) =>
    names.words.assessment[isHandedIn ? 'entered' : 'enteredPart'](
      names.person(assessorId),
      names.applicant(caseNumber),
      marksText(answers, names),
    ),
  'assessment-handed-in': ({ caseNumber, answers }, names) =>
    names.words.assessment.handedIn(names.applicant(caseNumber), marksText(answers, names)),
  'assessment-reopened': ({ caseNumber, reason }, { words, applicant }) =>
    words.assessment.reopened(applicant(caseNumber), reason),
  'panel-point-given': ({ caseNumber, criterionId, mark, remark }, names) => {
    const { assessment } = names.words
    const [criterion, who] = [names.criterion(criterionId), names.applicant(caseNumber)]
    return mark === null
      ? assessment.panelPointTaken(criterion, who)
      : assessment.panelPoint(pointText(mark, names), criterion, who, remark)
  },
  'point-given': ({ caseNumber, criterionId, mark }, names) => {
    const { assessment } = names.words
    const [criterion, who] = [names.criterion(criterionId), names.applicant(caseNumber)]
    return mark === null
      ? assessment.pointTaken(criterion, who)
      : assessment.point(pointText(mark, names), criterion, who)
  },
  'remark-given': ({ caseNumber, criterionId }, { words, criterion, applicant }) =>
    words.assessment.remark(criterion(criterionId), applicant(caseNumber)),
  'evidence-pinned': ({ caseNumber, criterionId, evidence }, { words, criterion, applicant }) =>
    words.assessment.evidence(evidence.length, criterion(criterionId), applicant(caseNumber)),
  'assessment-marked-done': ({ caseNumber, isDone }, { words, applicant }) =>
    words.assessment[isDone ? 'done' : 'notDone'](applicant(caseNumber)),
  'note-given': ({ caseNumber }, { words, applicant }) =>
    words.assessment.note(applicant(caseNumber)),
  'round-key-made': ({ replaces }, { words: { files } }) =>
    replaces.length === 0 ? files.keyMade : files.keyChanged,
  'key-drill-passed': (_body, { words }) => words.files.drill,
  'assessor-invited': ({ assessorId, replaces }, { words: { files }, person }) =>
    files[replaces.length === 0 ? 'invited' : 'invitedAgain'](person(assessorId)),
  'file-sent': ({ file }, names) => {
    const { files } = names.words
    return [
      files.sent[file.fileKind](names.person(file.assessorId), file.code),
      file.caseNumbers.length > 0 ? files.of(file.caseNumbers.length) : '',
      file.dueAt === null ? '' : files.due(momentText(file.dueAt, names)),
    ].join('')
  },
  'device-ruled': ({ assessorId, isAccepted, reason }, { words, person }) =>
    words.files[isAccepted ? 'deviceAccepted' : 'deviceRefused'](person(assessorId), reason),
  'answer-received': ({ answer }, { words, person }) =>
    words.files.received(person(answer.assessorId), answer.receipt),
  'assessments-released': ({ areaIds, assessorIds }, names) =>
    names.words.files.released(areasText(areaIds, names), personsText(assessorIds, names)),
  'receipt-confirmed': ({ receipt }, { words }) => words.files.receipt(receipt),
  'file-opened': ({ file }, { words }) => words.files.opened[file.fileKind],
  'applicant-listed': ({ applicant }, { words }) => words.files.applicant(applicant.name),
}
