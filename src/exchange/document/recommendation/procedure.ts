import type { DeadlineMove } from '~/domain/dossier/deadlineMovesOf.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { dash, formatCount, formatDay, formatMoment, formatPoint } from '~/i18n/formats.ts'
import {
  bullets,
  gap,
  heading,
  note,
  paragraph,
  sentences,
} from '~/exchange/document/textBlocks.ts'
import { capital, ended, listed, nameOfArea, type Writing } from './Writing.ts'

/** How the case was handled, from the deadline to the hearing. */
export const procedure = (writing: Writing): readonly TextBlock[] => [
  heading(1, writing.words.procedure.title),
  ...formalControl(writing),
  ...assessing(writing),
  ...habilitet(writing),
  ...hearing(writing),
  ...secondLook(writing),
]

function formalControl(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { deadline, deadlineMoves, received, standings } = dossier.procedure
  const { procedure } = words
  const keys = [
    'withdrawn',
    'ineligible',
    'area-closed',
    'awaiting-ruling',
    'incomplete',
    'below-threshold',
    'ranked',
  ] as const
  const parts = keys
    .filter((key) => standings[key] > 0)
    .map((key) => procedure.standing[key](standings[key]))
  return [
    heading(2, procedure.formal),
    ...sentences([
      deadline && procedure.deadline(formatMoment(deadline, language)),
      procedure.received(received),
      parts.length > 0 && procedure.ofThem(listed(writing, parts)),
      received > 0 && procedure.standingNote,
    ]),
    ...bullets(deadlineMoves.map((move) => [moveText(writing, move)])),
  ]
}

function moveText({ words, language }: Writing, { from, to, reason }: DeadlineMove): string {
  const { procedure } = words
  const why = ended(reason)
  const moment = (of: string) => formatMoment(of, language)
  if (from && to) return procedure.moved(moment(from), moment(to), why)
  return to ? procedure.set(moment(to), why) : procedure.dropped(from ? moment(from) : dash, why)
}

function assessing({ dossier, words, language }: Writing): readonly TextBlock[] {
  const { procedure } = words
  const { members, assessments, frozenAt, methodChanges } = dossier.procedure
  const { scale, criteria, quorum, basis } = dossier.setup
  const point = (of: number) => formatPoint(of, language)
  const assessors = members.filter((member) => member.assessments > 0).length
  return [
    heading(2, procedure.assessing),
    ...sentences([
      procedure.assessed(
        assessors,
        criteria.length,
        procedure.scale[scale.best](point(scale.min), point(scale.max)),
      ),
      procedure.counting(assessments, quorum),
      procedure.basis[basis],
      frozenAt ? procedure.frozen(formatDay(frozenAt, language)) : procedure.frozenNot,
      procedure.methodNote,
    ]),
    ...bullets(
      methodChanges.map(({ at, reason }) => [
        procedure.changed(formatDay(at, language), ended(reason ?? '')),
      ]),
    ),
    ...(members.length === 0
      ? [note(procedure.noMembers)]
      : [
          {
            kind: 'table',
            caption: procedure.members,
            columns: [
              { head: procedure.member.name, align: 'start', width: 27 },
              { head: procedure.member.title, align: 'start', width: 29 },
              { head: procedure.member.organisation, align: 'start', width: 29 },
              { head: procedure.member.assessments, align: 'end', width: 15 },
            ],
            rows: members.map(({ assessor, assessments: own }) => [
              [assessor.name],
              [assessor.title ?? dash],
              [assessor.organisation ?? dash],
              [formatCount(own, language)],
            ]),
          } as const,
        ]),
  ]
}

function habilitet({ dossier, words }: Writing): readonly TextBlock[] {
  const { procedure } = words
  const recused = dossier.areas.reduce((sum, { meeting }) => sum + meeting.leftRoom.length, 0)
  return [
    heading(2, procedure.habilitet),
    ...sentences([
      procedure.recused(recused),
      procedure.recusalScope[dossier.setup.recusalScope],
      recused > 0 && procedure.recusedNote,
    ]),
  ]
}

function hearing(writing: Writing): readonly TextBlock[] {
  const { dossier, words } = writing
  const { procedure } = words
  const { heard, notNeeded, open } = dossier.procedure.hearings
  const parts = [
    ...(heard > 0 ? [procedure.heard(heard)] : []),
    ...(notNeeded > 0 ? [procedure.notNeeded(notNeeded)] : []),
    ...(open > 0 ? [procedure.hearingOpen(open)] : []),
  ]
  const over = dossier.standing.kind === 'sent' ? dossier.standing.sent.overHearings : undefined
  return [
    heading(2, procedure.hearing),
    parts.length === 0 ? gap(procedure.hearingGap) : paragraph(`${capital(parts.join('; '))}.`),
    ...(over
      ? [
          paragraph(
            procedure.over(
              listed(
                writing,
                over.caseNumbers.map((of) => applicantOf(writing, of)),
              ),
              ended(over.reason),
            ),
          ),
        ]
      : []),
  ]
}

const applicantOf = ({ dossier }: Writing, caseNumber: string): string =>
  dossier.areas
    .flatMap(({ sheet }) => sheet.candidates)
    .find((candidate) => candidate.caseNumber === caseNumber)?.application.applicant ?? caseNumber

function secondLook(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const { procedure } = words
  const { reassessments, supplements } = dossier.procedure
  if (reassessments.length === 0 && supplements === 0) return []
  return [
    heading(2, procedure.again),
    ...bullets(
      reassessments.map(({ askedBy, askedOn, areaIds, basis, standing }) => [
        `${procedure.asked(
          askedBy,
          formatDay(`${askedOn}T12:00:00Z`, language),
          listed(
            writing,
            areaIds.map((id) => nameOfArea(writing, id)),
          ),
          ended(basis),
        )} ${procedure.againStanding[standing]}`,
      ]),
    ),
    ...(supplements > 0 ? [paragraph(procedure.supplements(supplements))] : []),
  ]
}
