/** Why something was not done; keyed as the domain names it. Fetched with what tells it. */
export const refusal = {
  'other-window': () =>
    'Runden er åben i et andet vindue, og der bliver der skrevet. Vælg «Skriv her i stedet», hvis du vil arbejde videre her.',
  malformed: () =>
    'Noget af det, du har skrevet, kan ikke gemmes i den form. Forkort lange tekster, og prøv igen.',
  'too-large': () => 'Teksterne er tilsammen for lange til at blive gemt. Kort dem af.',
  'wrong-chain': () => 'Det kan ikke gøres i den rolle, du har valgt. Skift rolle øverst på siden.',
  'no-setup': () => 'Runden er ikke sat op endnu. Begynd med opsætningen.',
  'setup-faults': () => 'Opsætningen har fejl. Ret dem først.',
  'unknown-application': (subject: string) => `Ansøgning ${subject} findes ikke i runden.`,
  'unknown-assessor': (subject: string) => `Bedømmeren ${subject} findes ikke i runden.`,
  'unknown-area': (subject: string) => `Området ${subject} findes ikke i runden.`,
  'unknown-criterion': (subject: string) => `Kriteriet ${subject} findes ikke i runden.`,
  'unknown-funder': (subject: string) => `Bevillingsgiveren ${subject} findes ikke i runden.`,
  'off-scale': (subject: string) =>
    `${subject} ligger ikke på rundens skala. Vælg et point på skalaen.`,
  'inapplicable-not-allowed': () =>
    'Kriteriet kan ikke sættes til «ikke relevant» i denne runde. Giv point, eller afstå.',
  'incomplete-hand-in': () =>
    'Der mangler stadig point på mindst ét kriterium. Giv point, eller afstå.',
  'reason-needed': () => 'Vælg en kategori, og skriv en begrundelse.',
  'choice-empty': () => 'Vælg den ansøgning, der skal indstilles.',
  'other-round': () => 'Filen hører til en anden runde. Åbn den runde, eller vælg en anden fil.',
  'method-frozen': () => 'Metoden er låst. En ændring kræver en begrundelse.',
  'scale-in-use': (subject: string) =>
    `Der er givet ${subject} point, og det er uden for den nye skala. Udvid skalaen.`,
  'area-in-use': () => 'Der er ansøgninger i området. Flyt dem først.',
  'funder-in-use': () => 'Der er søgt om beløb hos bevillingsgiveren. Ret ansøgningerne først.',
  'funder-in-acts': () =>
    'Bevillingsgiveren står i indstillede beløb eller i en afgørelse om tilsagn eller afslag og kan ikke fjernes.',
  'assessor-in-use': () => 'Bedømmeren har arbejdet i runden og kan ikke fjernes.',
  recused: () => 'Du er inhabil her og kan ikke bedømme ansøgningen.',
  'already-handed-in': () => 'Bedømmelsen er afleveret. Genåbn den for at ændre noget.',
  'handed-in-by-assessor': (subject: string) =>
    `Bedømmeren har selv afleveret sin bedømmelse af ${subject}; den kan ikke overskrives.`,
  'not-handed-in': () => 'Bedømmelsen er ikke afleveret og kan stadig rettes.',
  'not-done': (subject: string) =>
    `Bedømmelsen af ${subject} er ikke meldt færdig. Meld den færdig først.`,
  'remark-asked': (subject: string) =>
    `Bedømmelsen af ${subject} mangler en bemærkning, som runden beder om. Skriv den først.`,
  'unknown-key': () => 'Rundens nøgle er skiftet imens. Lås den op igen.',
  'conflict-reported': () =>
    'Du har meldt et habilitetsproblem her. Bedømmelsen venter på sagsbehandlerens afgørelse.',
  'id-in-use': (subject: string) => `${subject} står allerede i runden i en anden rolle.`,
  'no-round-key': () => 'Runden har ingen nøgle endnu. Lav den først under Panel.',
  'key-not-drilled': () =>
    'Prøv rundens adgangssætning af, før den første bedømmelsesfil sendes ud.',
  'not-invited': () => 'Bedømmeren har ingen seks ord endnu. Lav dem først.',
  'nothing-assigned': () => 'Bedømmeren har ingen ansøgninger. Fordel dem først.',
  undeclared: (subject: string) =>
    `Bedømmeren har ikke erklæret sin habilitet over for ${subject} endnu.`,
  'conflict-unruled': (subject: string) =>
    `Der mangler en afgørelse om bedømmerens habilitet over for ${subject}.`,
  'no-brief': () => 'Åbn bedømmelsesfilen først. Bilagsfilen hører til den og åbnes bagefter.',
  'unknown-document': () => 'Dokumentet hører ikke til denne ansøgning.',
  'other-documents': () =>
    'Bilagsfilen hører til en ældre eller nyere bedømmelsesfil end den, der er åbnet her. Åbn den bedømmelsesfil, den blev sendt sammen med.',
  'other-assessor': () =>
    'Runden er allerede åbnet af en anden bedømmer i denne browser. Brug din egen computer eller en anden browserprofil.',
  'unknown-year': (subject: string) =>
    `${subject} er hverken et år, der er søgt om, eller et år i bevillingsgiverens ramme.`,
  'amount-twice': (subject: string) =>
    `Der står to beløb fra samme bevillingsgiver i ${subject}. Læg dem sammen.`,
  'note-needed': () => 'Skriv, hvorfor vilkåret er frafaldet.',
  'wrong-version': (subject: string) =>
    `Version ${subject} følger ikke efter den seneste, der er sendt.`,
  'change-needed': () => 'Skriv, hvad der er ændret siden den forrige version, og hvorfor.',
  'nothing-decided': () =>
    'Der er ikke besluttet noget i noget område endnu. Beslut mindst ét, før indstillingen sendes.',
  'recommendation-moved': () =>
    'Indstillingen er ændret, siden den blev vist. Se den igennem igen, før du sender.',
  'date-needed': () => 'Skriv datoen for beslutningen.',
  'grounds-needed': () => 'Skriv en begrundelse.',
  'appointee-needed': () =>
    'Vælg den ansøgning, ministeren har udpeget. Er ingen udpeget, nævnes heller ingen.',
  'amounts-needed': () => 'Skriv, hvor meget der er givet tilsagn om, for mindst ét år.',
  'amounts-unneeded': () =>
    'Der kan kun stå beløb ved et tilsagn. Slet beløbene, eller vælg tilsagn.',
  'nothing-recommended': () =>
    'Der er ikke indstillet noget i området. Vælg, hvad ministeren har besluttet, og skriv begrundelsen.',
  'other-than-recommended': () =>
    'Det er ikke det, der er indstillet i området. Vælg, hvad ministeren har besluttet i stedet, og skriv begrundelsen.',
  'condition-needed': (subject: string) =>
    `Ansøgning ${subject} har ingen vilkår, der gælder. Skriv vilkåret først.`,
  'outcome-not-allowed': () =>
    'Dispensation gives kun fra fristen, og en dato hører kun til en plan.',
  'deadline-reason': () => 'Fristen flyttes for alle. Det kræver en begrundelse.',
  'condition-in-use': (subject: string) =>
    `Ansøgning ${subject} har tilsagn med vilkår, og det er det sidste vilkår, der gælder. Skriv et andet vilkår, eller ret tilsagnet først.`,
  'no-merger': () =>
    'En sammenlægning trækker ansøgningen tilbage og nævner en anden ansøgning, som den går ind i.',
  'agency-here': () =>
    'Runden ligger allerede i denne browser hos sagsbehandleren. Åbn filen på bedømmerens egen computer eller i en anden browserprofil.',
  'round-closed': () =>
    'Runden er afsluttet. Genåbn den under Sag, med en begrundelse, hvis noget skal ændres.',
  'hearing-reason-needed': (subject: string) =>
    `Partshøringen af ${subject} er ikke afsluttet. Skriv, hvorfor indstillingen sendes alligevel.`,
  'dates-reversed': () => 'En frist eller et svar kan ikke ligge før den dag, høringen blev sendt.',
  'basis-needed': (subject: string) =>
    `Skriv det retsgrundlag, navnet på ${subject} er udeladt på.`,
  'party-needed': () => 'En aktindsigt for en part gælder partens egen sag. Vælg ansøgningen.',
}
export type RefusalWords = typeof refusal
