const assessments = (count: number) => (count === 1 ? '1 bedømmelse' : `${count} bedømmelser`)

/** What a sheet says of its verdict, and why each stands where it stands; fetched with its pages. */
export const sheetSentences = {
  /** What a sheet says of its verdict; keyed as the domain names it. */
  sentence: {
    leads: {
      high: (applicant: string, total: string, margin: string, runnerUp: string) =>
        `${applicant} har ${total} point, ${margin} mere end nr. 2, ${runnerUp}.`,
      low: (applicant: string, total: string, margin: string, runnerUp: string) =>
        `${applicant} har ${total} point, ${margin} mindre end nr. 2, ${runnerUp}; lavest er bedst.`,
    },
    leadsAlone: (applicants: string, total: string) =>
      `${applicants} står til hver sin plads, den sidste med ${total} point. Ingen andre på ranglisten kan få en plads.`,
    leadsByCascade: {
      first: (applicant: string, runnerUp: string, total: string, criterion: string) =>
        `${applicant} og ${runnerUp} har begge ${total} point; ${applicant} står først på grund af «${criterion}».`,
      place: (applicant: string, runnerUp: string, total: string, criterion: string) =>
        `${applicant} og ${runnerUp} har begge ${total} point; ${applicant} står til pladsen på grund af «${criterion}».`,
    },
    fillsPlaces: (
      applicants: string,
      count: number,
      places: number,
      margin: string,
      runnerUp: string,
    ) =>
      count === places
        ? `${applicants} står til de ${places} pladser. Der er ${margin} point til den næste, ${runnerUp}.`
        : `${applicants} står til ${count} af de ${places} pladser. Der er ${margin} point til den næste, ${runnerUp}.`,
    fieldTaken: (applicant: string, rank: number, field: string, holder: string) =>
      `${applicant} er nr. ${rank}, men har samme foreslåede område som ${holder}, «${field}»; hvert område kan kun få én plads.`,
    noPointChangesIt: {
      first: 'Intet enkelt point ændrer førstepladsen.',
      place: 'Intet enkelt point ændrer, hvem der står til en plads.',
    },
    onePointChangesIt: {
      first: (assessor: string, applicant: string, from: string, to: string, criterion: string) =>
        `Giver ${assessor} ${to} i stedet for ${from} til ${applicant} på «${criterion}», ændrer førstepladsen sig.`,
      place: (assessor: string, applicant: string, from: string, to: string, criterion: string) =>
        `Giver ${assessor} ${to} i stedet for ${from} til ${applicant} på «${criterion}», ændrer det, hvem der står til en plads.`,
    },
    onlyOneRanked: (applicant: string, total: string) =>
      `${applicant} er den eneste på ranglisten og har ${total} point.`,
    shareThePlace: {
      first: (applicants: string, total: string) =>
        `${applicants} deler førstepladsen med ${total} point. Rundens regler skiller dem ikke; mennesker afgør det.`,
      place: (applicants: string, total: string, places: number) =>
        places === 1
          ? `${applicants} står lige med ${total} point om den ene plads, der er tilbage. Rundens regler skiller dem ikke; mennesker afgør det.`
          : `${applicants} står lige med ${total} point om de ${places} pladser. Rundens regler skiller dem ikke; mennesker afgør det.`,
      secured: (applicants: string) => `${applicants} står til en plads.`,
    },
    areaClosed: (reason: string) => `Området er lukket: ${reason}`,
    noApplications: 'Ingen har søgt i området.',
    nobodyEligible: (count: number) =>
      count === 1
        ? 'Områdets eneste ansøgning kan ikke komme i betragtning.'
        : `Ingen af områdets ${count} ansøgninger kan komme i betragtning.`,
    /** In place of the sentence above where all of them wait; else after it. */
    allAwaiting: (count: number) =>
      count === 1
        ? 'Områdets eneste ansøgning afventer afgørelse.'
        : `Alle områdets ${count} ansøgninger afventer afgørelse.`,
    someAwaiting: (count: number) =>
      count === 1 ? 'En af dem afventer afgørelse.' : `${count} af dem afventer afgørelse.`,
    nobodyAboveThreshold: (count: number) =>
      count === 1
        ? 'Den eneste ansøgning, der kan komme i betragtning, klarer ikke rundens tærskler.'
        : `Ingen af de ${count} ansøgninger, der kan komme i betragtning, klarer rundens tærskler.`,
    belowQuorum: (applicants: string, quorum: number) =>
      `Runden kræver mindst ${assessments(quorum)} af hver ansøgning; ${applicants}.`,
    has: (applicant: string, count: number) =>
      `${applicant} har ${count === 0 ? 'ingen' : String(count)}`,
    withoutTotal: (applicants: string) =>
      `${applicants} har intet resultat, fordi mindst ét kriterium mangler point.`,
    missingCannotChange: {
      first: (applicant: string) =>
        `De bedømmelser, der mangler, kan ikke fjerne ${applicant} fra førstepladsen.`,
      place: (applicant: string) =>
        `De bedømmelser, der mangler, kan ikke tage pladsen fra ${applicant}.`,
    },
    missingCouldChange: (applicant: string, rivals: string) =>
      `De bedømmelser, der mangler, kan endnu bringe ${rivals} på højde med eller foran ${applicant}.`,
  },
  /** Why an application stands where it stands. */
  reason: {
    withdrawn: (note: string) => `Trukket tilbage: ${note}`,
    rejected: (note: string) => `Afvist: ${note}`,
    statusDisputed: 'Der er to modstridende afgørelser om ansøgningen',
    areaClosed: (note: string) => `Området er lukket: ${note}`,
    noPoints: (criterion: string) => `Ingen point på «${criterion}»`,
    inapplicableToAll: (criterion: string) =>
      `Alle har valgt «ikke relevant» på «${criterion}»; det skal afgøres, om kriteriet udgår`,
    noAssessments: { mean: 'Ingen point endnu', panel: 'Panelet har ikke givet point endnu' },
    criterionThreshold: {
      high: (mean: string, criterion: string, threshold: string) =>
        `${mean} point på «${criterion}»; tærsklen er ${threshold}`,
      low: (mean: string, criterion: string, threshold: string) =>
        `${mean} point på «${criterion}»; højst ${threshold} er tilladt`,
    },
    overallThreshold: {
      high: (mean: string, threshold: string) =>
        `${mean} point i uvægtet gennemsnit; tærsklen er ${threshold}`,
      low: (mean: string, threshold: string) =>
        `${mean} point i uvægtet gennemsnit; højst ${threshold} er tilladt`,
    },
    /** The computer's finding, until a person has ruled on it. */
    awaiting: (finding: string) => `${finding} (afventer afgørelse)`,
    /** A person has ruled a check not met, and nobody has rejected the application yet. */
    ruledNotMet: (check: string) =>
      `Ikke opfyldt efter afgørelse: ${check}; ansøgningen er ikke afvist endnu`,
    checkDisputed: (check: string) => `Der er to modstridende afgørelser om ${check}`,
    late: {
      sameDay: (submitted: string, time: string) =>
        `Indsendt ${submitted}; fristen var kl. ${time}`,
      otherDay: (submitted: string, deadline: string) =>
        `Indsendt ${submitted}; fristen var ${deadline}`,
      toTheSecond: (day: string, submitted: string, time: string) =>
        `Indsendt ${day} kl. ${submitted}; fristen var kl. ${time}`,
    },
    lateUndated: 'Indsendt efter fristen',
    cvrInvalid: (cvr: string) => `CVR-nummer ${cvr} er ikke gyldigt`,
    cvrMissing: 'CVR-nummer mangler',
    notMet: {
      legalForm: 'Kravet til retsform er ikke opfyldt',
      boardBusiness: 'Kravet om erhvervsfolk i bestyrelsen er ikke opfyldt',
      boardKnowledge: 'Kravet om videninstitutioner i bestyrelsen er ikke opfyldt',
      goldLabel: 'Kravet om guldcertificering er ikke opfyldt',
    },
  },
}
export type SheetSentences = typeof sheetSentences
