/** A new round: its name and what it begins with; fetched when somebody begins one. */
export const newRound = {
  title: 'Ny runde',
  name: 'Rundens navn',
  from: 'Begynd med',
  template: 'Skabelonen Innovationskraft 2021-2024',
  templateHint:
    'Et eksempel bygget på opslagets tekst. Officielle kriterier, vægte og skala er ikke offentlige.',
  blank: 'Et tomt skema',
  blankHint: 'Ét område og ét kriterium, som du retter til.',
  create: 'Opret runden',
  needName: 'Giv runden et navn.',
  blankArea: 'Første område',
  blankCriterion: 'Første kriterium',
}
export type NewRoundWords = typeof newRound
