import type { Command } from '~/domain/log/Command.ts'
import type { ExampleRound } from './exampleRound.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

/** The example round as the commands that a case officer would have carried out. */
export function exampleCommands(round: ExampleRound): readonly Command[] {
  const { setup, assessors, applications, assessments, panelPoints, rulings } = round
  const file = (fileName: string, content: unknown) => ({
    fileName,
    sha256: digestOf(canonicalJson(content)),
  })
  return [
    { kind: 'record-setup', setup, isExample: true, reason: null },
    ...assessors.map((assessor) => ({ kind: 'record-assessor', assessor }) as const),
    {
      kind: 'import-applications',
      file: file('applications.csv', applications),
      applications,
    },
    {
      kind: 'import-assessments',
      file: file('assessments.csv', assessments),
      newAssessors: [],
      assessments,
      panelPoints,
    },
    { kind: 'import-rulings', file: file('rulings.csv', rulings), newAssessors: [], rulings },
  ]
}
