import type * as z from 'zod/mini'
import type { criterionSchema } from '~/domain/model/Setup.ts'

/** Danish and English of one text. */
type Pair = readonly [da: string, en: string]

const text = ([da, en]: Pair) => ({ da, en })

/** Shape: anchors from 1 point to 5; the four criteria weigh alike. */
const criterion = (
  id: string,
  name: Pair,
  question: Pair,
  anchors: readonly Pair[],
): z.input<typeof criterionSchema> => ({
  id,
  name: text(name),
  question: text(question),
  weight: 250,
  threshold: null,
  anchors: anchors.map((anchor, index) => ({ points: index + 1, text: text(anchor) })),
  mayBeInapplicable: false,
})

/** Four themes of the call as criteria, with a text for every point of the scale. */
export const innovationskraftCriteria = [
  criterion(
    'tilgaengelighed',
    ['Tilgængelighed i hele landet', 'Accessibility throughout the country'],
    [
      'Kan virksomheder i alle landsdele bruge klyngens ydelser på lige vilkår?',
      'Can companies in every part of the country use the cluster’s services on equal terms?',
    ],
    [
      [
        'Ydelserne er samlet ét sted; resten af landet er ikke nævnt.',
        'Services are gathered in one place; the rest of the country is not mentioned.',
      ],
      [
        'Ydelserne når to landsdele; for resten er der kun hensigter.',
        'Services reach two parts of the country; for the rest there are only intentions.',
      ],
      [
        'Ydelserne når tre landsdele; resten betjenes på forespørgsel.',
        'Services reach three parts of the country; the rest are served on request.',
      ],
      [
        'Faste aftaler i alle fem regioner, men med ujævn bemanding.',
        'Standing agreements in all five regions, but unevenly staffed.',
      ],
      [
        'Bemandet tilstedeværelse i alle fem regioner og mål for hver.',
        'A staffed presence in all five regions, with targets for each.',
      ],
    ],
  ),
  criterion(
    'groen',
    ['Grøn omstilling', 'Green transition'],
    [
      'Flytter indsatsen målgruppen mod en mere klimavenlig produktion?',
      'Does the effort move its target group towards more climate-friendly production?',
    ],
    [
      [
        'Grøn omstilling er ikke nævnt eller kun i indledningen.',
        'The green transition is not mentioned, or only in the introduction.',
      ],
      [
        'Grønne hensigter er beskrevet, men uden mål.',
        'Green intentions are described, but without targets.',
      ],
      [
        'Grønne mål er nævnt, men ikke knyttet til aktiviteterne.',
        'Green targets are stated, but not tied to the activities.',
      ],
      [
        'Mål og aktiviteter hænger sammen; effekten er sandsynliggjort.',
        'Targets and activities fit together; the effect is plausible.',
      ],
      [
        'Effekten er tallagt, og målgruppen har selv forpligtet sig.',
        'The effect is quantified, and the target group has committed itself.',
      ],
    ],
  ),
  criterion(
    'smv',
    ['SMV-fokus', 'Focus on SMEs'],
    [
      'Når indsatsen også de små og mellemstore virksomheder, som ikke innoverer i dag?',
      'Does the effort also reach the small and medium-sized companies that do not innovate today?',
    ],
    [
      [
        'Indsatsen er lagt an på store virksomheder; SMV’er er ikke nævnt.',
        'The effort is designed for large companies; SMEs are not mentioned.',
      ],
      [
        'SMV’er er nævnt som målgruppe, men uden egne aktiviteter.',
        'SMEs are named as a target group, but have no activities of their own.',
      ],
      [
        'Aktiviteter for SMV’er, men kun for dem, der allerede innoverer.',
        'Activities for SMEs, but only for those that already innovate.',
      ],
      [
        'Tydelig indgang for SMV’er; de ikke-innovative nås kun indirekte.',
        'A clear way in for SMEs; those that do not innovate are reached only indirectly.',
      ],
      [
        'Opsøgende indsats over for ikke-innovative SMV’er med eget budget.',
        'An outreach effort with its own budget towards SMEs that do not innovate.',
      ],
    ],
  ),
  criterion(
    'graense',
    ['Grænseoverskridende samarbejde', 'Cross-border cooperation'],
    [
      'Giver klyngen danske virksomheder adgang til relevante miljøer i udlandet?',
      'Does the cluster give Danish companies access to relevant environments abroad?',
    ],
    [
      ['Ingen navngivne partnere i udlandet.', 'No named partners abroad.'],
      [
        'Partnere er navngivet, men har ingen rolle i aktiviteterne.',
        'Partners are named, but have no role in the activities.',
      ],
      [
        'Partnere er navngivet; rollerne er løst beskrevet.',
        'Partners are named; their roles are loosely described.',
      ],
      [
        'Skriftlige aftaler om roller og mindst ét fælles projekt i gang.',
        'Written agreements on roles, and at least one joint project under way.',
      ],
      [
        'Bindende aftaler, fælles projekter og egne midler.',
        'Binding agreements, joint projects and funds of their own.',
      ],
    ],
  ),
]
