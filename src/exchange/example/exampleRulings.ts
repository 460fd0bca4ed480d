import type { Ruling } from '~/domain/log/Command.ts'
import { assessorIdSchema, caseNumberSchema } from '~/domain/model/ids.ts'

export const exampleRulings: readonly Ruling[] = [
  {
    caseNumber: caseNumberSchema.parse('20-41131'),
    assessorId: assessorIdSchema.parse('susanne-thorsen-friis'),
    ruling: 'recused',
    reason: 'Medlem af bestyrelsen for Kattegat Energi. Afgjort 11. juni 2020.',
  },
  {
    caseNumber: caseNumberSchema.parse('20-41119'),
    assessorId: null,
    ruling: 'withdrawn',
    reason: 'Trukket af ansøger 9. juni 2020; indgår i Strømsamling Danmark.',
  },
  {
    caseNumber: caseNumberSchema.parse('20-41138'),
    assessorId: null,
    ruling: 'rejected',
    reason:
      'Ansøger er ikke en selvstændig juridisk enhed og har ikke fremlagt en plan for at blive det. Afgjort 8. juni 2020.',
  },
]
