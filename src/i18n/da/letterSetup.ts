/** The authority's own words for the recommendation and the letters; fetched with the setup. */
export const letterSetup = {
  note: 'Det, der står her, går ordret ind i indstillingen og i udkast til breve. Det flytter intet point og kan ændres til enhver tid. Tomme felter står i brevene som noget, der mangler.',
  authority: 'Myndighed',
  authorityHint: 'Den, der indstiller og skriver under.',
  recipient: 'Indstillingen sendes til',
  recipientHint:
    'Som titlen skrives i en sætning, for eksempel «uddannelses- og forskningsministeren».',
  legalBasis: 'Grundlag',
  legalBasisHint: 'De regler og det opslag, sagen afgøres efter, så de kan læses i begrundelsen.',
  complaint: 'Klagevejledning',
  complaintHint: 'Hele teksten, som den skal stå i et afslag og en afvisning.',
}
export type LetterSetupWords = typeof letterSetup
