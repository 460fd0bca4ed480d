import { areaKinds } from '~/domain/model/Setup.ts'
import { writtenAnchors } from './anchors.ts'
import {
  boolean,
  listOf,
  number,
  oneOf,
  optional,
  record,
  textUpTo,
  wholeNumber,
} from './Reader.ts'
import {
  areaId,
  assessorId,
  criterionId,
  frames,
  funderId,
  kroner,
  localText,
  moment,
  points,
} from './roundFields.ts'

export const roundFormat = 'klyngevalg-round/1'

const criterion = record({
  id: criterionId,
  name: localText,
  question: optional(localText, null),
  weight: wholeNumber(0, 1000),
  threshold: optional(number, null),
  anchors: optional(writtenAnchors, null),
  mayBeInapplicable: optional(boolean, false),
})

const assessor = record({
  id: assessorId,
  name: textUpTo(120),
  title: optional(textUpTo(200), null),
  organisation: optional(textUpTo(200), null),
})

/** The fields of a `round.json`, each with what it may hold and what stands where it is left out. */
export const roundFile = record({
  format: oneOf(roundFormat),
  title: textUpTo(200),
  scale: record({
    min: points,
    max: points,
    step: oneOf(1, 0.5),
    best: oneOf('high', 'low'),
  }),
  criteria: listOf(criterion),
  overallThreshold: optional(number, null),
  areas: listOf(record({ id: areaId, name: localText, kind: oneOf(...areaKinds) })),
  openPlaces: optional(wholeNumber(1, 100), 1),
  cascade: optional(listOf(criterionId), []),
  quorum: optional(wholeNumber(0, 100), 1),
  basis: optional(oneOf('mean', 'panel'), 'mean'),
  recusalScope: optional(oneOf('area', 'application'), 'area'),
  deadline: optional(moment, null),
  funders: optional(
    listOf(record({ id: funderId, name: textUpTo(200), frames: optional(frames, []) })),
    [],
  ),
  expectedGrant: optional(record({ min: kroner, max: kroner }), null),
  remarksAsked: optional(
    record({ atEnds: optional(boolean, false), below: optional(points, null) }),
    null,
  ),
  letters: optional(
    record({
      authority: optional(textUpTo(200), null),
      recipient: optional(textUpTo(200), null),
      legalBasis: optional(textUpTo(5000), null),
      complaint: optional(textUpTo(5000), null),
    }),
    null,
  ),
  assessors: optional(listOf(assessor), []),
  isExample: optional(boolean, false),
})
