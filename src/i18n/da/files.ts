/** What a fault has to say: its values as text, numbers already written as the language writes them. */
type Said = Readonly<Record<string, string>>

const one = (count: string | undefined, single: string, several: string): string =>
  `${count} ${count === '1' ? single : several}`

/** Faults and warnings of imported files. Each says what is wrong and what to do about it. */
export const files = {
  inLine: (line: number, text: string) => `Linje ${line}: ${text}`,
  inCell: (line: number, column: string, text: string) => `Linje ${line}, «${column}»: ${text}`,
  inAddress: (cell: string, column: string, text: string) => `Celle ${cell}, «${column}»: ${text}`,
  inColumn: (column: string, text: string) => `Kolonnen «${column}»: ${text}`,
  /** Stands for the reason of a ruling when the file gives none. */
  reasonMissing: 'ikke oplyst',

  moreMessages: (shown: number, of: number) => `De første ${shown} af ${of} bemærkninger vises.`,
  /** Choices that change what is read. */
  asks: {
    sheet: (names: string) => `Filen har flere ark: «${names}». Vælg det, der skal læses.`,
    encoding: (names: string) =>
      `Filens tegnsæt er ikke sikkert. Vælg det, hvor æ, ø og å står rigtigt: ${names}.`,
    delimiter: (names: string) =>
      `Felterne kan være skilt på flere måder. Vælg den, der giver de rigtige kolonner: ${names}.`,
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (omvendt)',
      'windows-1252': 'Windows-1252 (Excel)',
      ibm850: 'DOS (850)',
      macintosh: 'Mac',
    },
    delimiters: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'lodret streg' },
  },

  faults: {
    'empty-file': () => 'Filen er tom. Kontrollér, at du har valgt den rigtige fil.',
    'file-too-large': () => 'Filen er større end 256 MB. Del den i flere filer.',
    'not-text': () =>
      'Filen er ikke en tekstfil. Gem listen som «CSV UTF-8» i Excel, og vælg den fil.',
    'is-workbook': () =>
      'Det er en Excel-fil, ikke CSV. Vælg den som Excel-fil med navnet .xlsx, eller gem den i Excel som «CSV UTF-8».',
    'mixed-encoding': (v: Said) =>
      `Linjen er ikke UTF-8 (fra byte ${v.byteOffset} i filen), men linje ${v.utf8Line} er. Filen blander tegnsæt og kan ikke læses sikkert. Åbn den i det program, den kommer fra, og gem den igen som «CSV UTF-8».`,
    'unknown-delimiter': (v: Said) =>
      `«${v.found}» kan ikke skille felter. Brug semikolon, komma, tabulator eller lodret streg.`,
    'quote-unterminated': () =>
      'Anførselstegnet lukkes aldrig, så resten af filen kan ikke læses. Sæt det afsluttende anførselstegn, eller skriv to i træk («""»), hvis tegnet hører til teksten.',
    'quote-misplaced': () =>
      'Der står tekst efter det afsluttende anførselstegn. Skriv to i træk («""»), hvis anførselstegnet hører til teksten.',
    'ragged-row': (v: Said) =>
      `Linjen har ${one(v.found, 'felt', 'felter')}, men der skal være ${v.expected}. Se efter et manglende eller overflødigt skilletegn; tekst med skilletegn i skal stå i anførselstegn.`,
    'cell-too-long': (v: Said) =>
      `Feltet har ${v.found} tegn; højst ${v.max} er tilladt. Forkort teksten.`,
    'unnamed-column': (v: Said) =>
      `Kolonne nr. ${v.number} har indhold, men ingen overskrift. Giv den en overskrift, eller slet den.`,
    'header-only': () =>
      'Filen har en overskrift, men ingen rækker. Kontrollér, at du har valgt den rigtige fil.',
    'read-as-windows-1252': () =>
      'Filen er ikke UTF-8. Den er læst som Windows-1252 (Excel). Se efter, at æ, ø og å står rigtigt, før du fortsætter.',
    'read-as-utf-16': () =>
      'Filen er læst som UTF-16. Se efter, at æ, ø og å står rigtigt, før du fortsætter.',
    'empty-rows': (v: Said) =>
      `${one(v.count, 'tom linje', 'tomme linjer')} er sprunget over, første gang linje ${v.firstLine}.`,
    'formula-cells': (v: Said) =>
      `${one(v.count, 'felt begynder', 'felter begynder')} som en formel og er læst som tekst (linje ${v.known}). Det kræver ikke noget af dig, hvis teksten skal begynde sådan.`,

    'too-many-rows': (v: Said) => `Filen har mere end ${v.max} linjer. Del den i flere filer.`,
    'too-many-columns': (v: Said) =>
      `Filen har ${v.found} kolonner; højst ${v.max} er tilladt. Slet dem, der ikke skal bruges.`,
    'read-as-old-code-page': () =>
      'Filen ser ud til at komme fra et ældre program eller en Mac. Vælg det tegnsæt, hvor æ, ø og å står rigtigt.',
    'double-encoded': () =>
      'Æ, ø og å ser ud til at være ødelagt, før filen blev gemt («Ã¦» i stedet for «æ»). Hent listen igen fra det program, den kommer fra.',

    'is-old-workbook': () =>
      'Det er en Excel-fil i det gamle format (.xls). Åbn den i Excel, og gem den som «Excel-projektmappe (.xlsx)».',
    'is-locked-workbook': () =>
      'Det er en Excel-fil med adgangskode. Åbn den i Excel, fjern adgangskoden, og gem den igen.',
    'is-binary-workbook': () =>
      'Det er en binær Excel-fil (.xlsb). Åbn den i Excel, og gem den som «Excel-projektmappe (.xlsx)».',
    'is-open-document': () =>
      'Det er et OpenDocument-regneark (.ods). Åbn det, og gem det som Excel (.xlsx) eller «CSV UTF-8».',
    'is-page': () =>
      'Det er en webside, ikke en liste. Hent listen igen, eller åbn filen i Excel, og gem den som .xlsx.',
    'not-workbook': () => 'Filen er pakket som ZIP, men er ikke en Excel-fil.',
    'zip-truncated': () => 'Filen er afkortet. Hent den igen.',
    'zip-damaged': (v: Said) => `Filen er beskadiget («${v.part}»). Hent den igen.`,
    'zip-encrypted': (v: Said) =>
      `Filen er beskyttet med adgangskode («${v.part}»). Gem den uden adgangskode.`,
    'zip-unsafe-name': (v: Said) => `Filnavnet «${v.part}» er ikke tilladt i en pakke.`,
    'zip-twin-name': (v: Said) => `Navnet «${v.part}» står to gange i pakken. Hent den igen.`,
    'zip-too-many-parts': () => 'Pakken har for mange dele til at være en Excel-fil.',
    'zip-ratio': (v: Said) =>
      `Filen pakker for meget ud (mere end 100 gange sin størrelse, «${v.part}») og bliver ikke åbnet.`,
    'zip-too-large': (v: Said) =>
      `Filen fylder mere end 64 MB pakket ud («${v.part}»). Del den i flere, eller gem den som «CSV UTF-8».`,
    'xml-entities': (v: Said) =>
      `«${v.part}» er ikke skrevet, som en Excel-fil skal være, og bliver ikke åbnet.`,
    'cell-error': (v: Said) => `Feltet viser en fejl i Excel («${v.found}»). Ret det i Excel.`,
    'cell-formula': (v: Said) =>
      v.count === '1'
        ? `${v.cell} («${v.column}») er en formel. Excels gemte værdi ${v.found} er brugt; åbn og gem filen i Excel, hvis den er forældet.`
        : `${v.count} felter i «${v.column}» er formler, det første ${v.cell}. Excels gemte værdier er brugt; åbn og gem filen i Excel, hvis de er forældede.`,
    'cell-unworked': () =>
      'Formlen i feltet er ikke regnet ud. Åbn filen i Excel, gem den, og vælg den igen.',
    'heading-merged': (v: Said) =>
      `Overskriften «${v.column}» dækker flere kolonner (${v.found}). Ophæv fletningen i Excel, og giv hver kolonne sin egen overskrift.`,
    'title-row': (v: Said) =>
      `«${v.found}» er læst som en titel over listen; overskrifterne står under den.`,
    'sheet-too-wide': (v: Said) =>
      `Arket «${v.sheet}» rækker helt ud til celle ${v.found}. Slet de tomme rækker og kolonner efter listen, og gem filen igen.`,
    'sheet-hidden': (v: Said) => `Arket «${v.found}» er skjult i Excel og er ikke læst.`,
    'named-as-workbook': () =>
      'Filen hedder som en Excel-fil, men er en tekstfil. Den er læst som CSV.',

    'field-unmapped': (v: Said) =>
      `Feltet «${v.field}» skal have en kolonne. Filen har: ${v.known}.`,
    'field-twice': (v: Said) =>
      `To kolonner, «${v.column}» og «${v.other}», er sat til «${v.field}». Vælg den ene.`,
    'field-unknown': (v: Said) => `«${v.field}» er ikke et felt. Felterne er: ${v.known}.`,
    'amount-missing': () =>
      'Der er intet beløb. Skriv det ansøgte beløb i mindst én af beløbskolonnerne.',

    'moment-unreadable': (v: Said) =>
      `«${v.found}» kan ikke læses som et tidspunkt. Skriv fx 2020-05-27 09:58 eller 27-05-2020 09:58, med fire cifre i årstallet.`,
    'moment-serial': (v: Said) =>
      `«${v.found}» er Excels eget tal for en dato. Formatér kolonnen som dato i Excel, og gem filen igen.`,
    'date-ambiguous': (v: Said) =>
      `«${v.found}» kan læses både med dagen og med måneden først. Skriv fx 2020-05-27 09:58 eller 27-05-2020 09:58.`,
    'date-nonexistent': (v: Said) => `Datoen «${v.found}» findes ikke. Ret dagen eller måneden.`,
    'time-nonexistent': (v: Said) =>
      `Klokkeslættet i «${v.found}» findes ikke. Skriv en tid fra 00:00 til 23:59; midnat er 00:00 den næste dag.`,
    'time-skipped': (v: Said) =>
      `«${v.found}» findes ikke: uret blev stillet frem til sommertid. Ret klokkeslættet.`,
    'time-doubled': (v: Said) =>
      `«${v.found}» forekom to gange: uret blev stillet tilbage fra sommertid. Tilføj +02:00 for sommertid eller +01:00 for vintertid.`,

    'missing-column': (v: Said) =>
      `Kolonnen «${v.column}» mangler. Filen har: ${v.known}. Tilføj kolonnen, eller ret dens overskrift.`,
    'duplicate-column': (v: Said) =>
      `Overskriften «${v.column}» står to gange, som kolonne nr. ${v.first} og ${v.second}. Slet eller omdøb den ene.`,
    'unknown-column': (v: Said) =>
      `Kolonnen «${v.column}» kendes ikke. De mulige er: ${v.known}. Ret overskriften, eller slet kolonnen.`,
    'column-resembles': (v: Said) =>
      `Kolonnen «${v.column}» ligner «${v.other}», men læses som fri tekst. Ret overskriften, hvis det er en skrivefejl.`,
    'required-empty': () => 'Feltet er tomt. Udfyld det.',
    'text-too-long': (v: Said) =>
      `Teksten har ${v.found} tegn; højst ${v.max} er tilladt. Forkort den.`,
    'invisible-characters': (v: Said) =>
      `${one(v.count, 'usynligt tegn', 'usynlige tegn')} er taget ud, vist som ␣ i «${v.found}». Se efter, at teksten er, som den skal være.`,
    'lost-characters': () =>
      'Et eller flere tegn er gået tabt, før filen blev gemt (�). Ret teksten i den oprindelige fil.',
    'cpr-like': () =>
      'Teksten indeholder noget, der ligner et CPR-nummer. Fjern det fra filen, hvis det er et.',
    'row-twice': (v: Said) =>
      `Linjen siger det samme som linje ${v.otherLine} («${v.found}») og er sprunget over.`,
    'row-conflict': (v: Said) =>
      `«${v.found}» står også på linje ${v.otherLine}, men med et andet indhold. Slet den forkerte linje.`,
    'record-too-large': (v: Said) =>
      `Teksterne fylder tilsammen ${v.found} byte; højst ${v.max} er tilladt. Forkort dem.`,
    'row-malformed': (v: Said) =>
      `«${v.found}» kan ikke læses. Sammenlign linjen med en linje, der kan.`,
    'no-rows': () => 'Filen har en overskrift, men ingen rækker. Der er ikke noget at indlæse.',

    'case-mangled': (v: Said) =>
      `«${v.found}» ser ud til at være lavet om af Excel. Formatér kolonnen som tekst, og skriv sagsnummeret igen.`,
    'case-lookalike': (v: Said) =>
      `«${v.found}» ligner «${v.other}» på linje ${v.otherLine}, men er skrevet med andre tegn. Er det samme sag, så ret det ene.`,
    'case-mixed-alphabets': (v: Said) =>
      `«${v.found}» blander alfabeter. Skriv sagsnummeret igen med almindelige bogstaver.`,
    'unknown-area': (v: Said) =>
      `«${v.found}» er ikke et område i runden. Områderne er: ${v.known}. Ret navnet, eller tilføj området i opsætningen.`,
    'cvr-mangled': (v: Said) =>
      `CVR-nummeret «${v.found}» er ødelagt af Excel. Formatér kolonnen som tekst, og skriv de otte cifre igen.`,
    'cvr-length': (v: Said) =>
      `CVR-nummeret «${v.found}» har ${one(v.digits, 'ciffer', 'cifre')}; der skal være 8. Slå det op på datacvr.virk.dk.`,
    'cvr-checksum': (v: Said) =>
      `CVR-nummeret «${v.found}» består ikke kontrollen (modulus 11). Slå det op på datacvr.virk.dk, eller lad feltet stå tomt.`,
    'cvr-malformed': (v: Said) =>
      `«${v.found}» er ikke et CVR-nummer. Skriv otte cifre, eller lad feltet stå tomt.`,
    'moment-without-time': (v: Said) =>
      `«${v.found}» er uden klokkeslæt og er læst som kl. 00.00. Tilføj klokkeslættet, hvis fristen falder den dag.`,
    'unknown-municipality': (v: Said) =>
      `«${v.found}» er ikke en af de 98 kommuner og tæller ikke med i nogen region. Ret navnet, hvis det er en skrivefejl.`,
    'precondition-unreadable': (v: Said) =>
      `«${v.found}» kan ikke læses. Skriv «opfyldt», «plan» eller «ikke opfyldt», eller lad feltet stå tomt.`,
    'unknown-funder': (v: Said) =>
      `Kolonnen «${v.column}» er ikke et beløb, runden kender: bevillingsgiverne er ${v.known}. Ret overskriften, eller tilføj bevillingsgiveren i opsætningen.`,
    'year-outside-frames': (v: Said) =>
      `Kolonnen «${v.column}» er uden for rammerne: ${v.funder} har ikke ${v.year}, men ${v.known}. Ret overskriften, eller tilføj året i opsætningen.`,
    'amount-unreadable': (v: Said) =>
      `«${v.found}» er ikke et beløb. Skriv hele kroner som 12.000.000 eller 12000000, og øre efter komma.`,
    'amount-negative': (v: Said) =>
      `«${v.found}» er negativt. Skriv et beløb på nul eller derover.`,
    'amount-too-large': (v: Said) =>
      `«${v.found}» er større, end programmet kan regne nøjagtigt med. Kontrollér antallet af nuller.`,

    'unknown-case': (v: Said) =>
      `Sagsnummeret «${v.found}» findes ikke i runden. Ret det, eller indlæs ansøgningen først.`,
    'assessor-ambiguous': (v: Said) =>
      `Flere bedømmere hedder «${v.found}». Skriv i stedet bedømmerens id: ${v.known}.`,
    'unknown-criterion': (v: Said) =>
      `«${v.found}» er ikke et kriterium i runden. Kriterierne er: ${v.known}. Ret navnet.`,
    'criterion-missing': () =>
      'Kriteriet mangler. Skriv dets navn eller id. Feltet må kun stå tomt, hvor en bedømmer tildeles en ansøgning, og da uden point og bemærkning.',
    'point-unreadable': (v: Said) =>
      `«${v.found}» er ikke point. Skriv et tal fra ${v.min} til ${v.max}, «ikke relevant» eller «afstår», eller lad feltet stå tomt.`,
    'point-mangled': (v: Said) =>
      `«${v.found}» ser ud til at være lavet om til en dato af Excel. Formatér kolonnen som tekst, og skriv tallet igen.`,
    'off-scale': (v: Said) =>
      `«${v.found}» er uden for skalaen, der går fra ${v.min} til ${v.max} i trin på ${v.step}. Ret pointtallet.`,
    'inapplicable-not-allowed': (v: Said) =>
      `«${v.criterion}» kan ikke være «ikke relevant». Skriv et tal fra ${v.min} til ${v.max}, eller «afstår».`,
    'hand-in-unreadable': (v: Said) => `«${v.found}» kan ikke læses. Skriv «ja» eller «nej».`,
    'hand-in-mixed': (v: Said) =>
      `Linje ${v.otherLine} siger det modsatte om samme bedømmelse. En bedømmelse er afleveret eller ikke afleveret som helhed; ret den ene linje.`,
    'hand-in-incomplete': (v: Said) =>
      `${v.found} mangler point i ${v.caseNumber}, så bedømmelsen læses som ikke afleveret. Udfyld de manglende kriterier, hvis den er afleveret.`,

    'ruling-unreadable': (v: Said) =>
      `«${v.found}» kan ikke læses. Skriv «inhabil», «afvist», «trukket», «genoptaget» eller «dispensation».`,
    'assessor-needed': () =>
      'En afgørelse om inhabilitet gælder én bedømmer. Skriv bedømmerens navn eller id.',
    'assessor-not-allowed': (v: Said) =>
      `Kun «inhabil» gælder en bedømmer; alt andet gælder ansøgningen, ikke en bedømmer. Slet «${v.found}», eller skriv «inhabil».`,
  },

  inRound: (path: string, text: string) => `${path}: ${text}`,

  /** Faults of `round.json` beside those of the setup it describes. */
  round: {
    'not-json': (v: Said) =>
      `Filen er ikke gyldig JSON: fejlen er på linje ${v.line}, tegn ${v.character}. Hent filen igen, eller ret den dér.`,
    'too-deep': (v: Said) =>
      `Filen er for dybt indlejret (højst ${v.max} niveauer). Vælg en fil, der er gemt af Klyngevalg.`,
    'duplicate-field': (v: Said) => `Feltet «${v.found}» står to gange. Slet det ene.`,
    'wrong-format': (v: Said) =>
      `Filen er ikke en runde, som programmet kan læse: «format» skal være «klyngevalg-round/1», ikke «${v.found}». Er den lavet af en nyere udgave, så opdatér programmet.`,
    'unknown-field': (v: Said) =>
      `Feltet kendes ikke. De mulige er: ${v.known}. Ret navnet, eller slet feltet.`,
    'missing-field': () => 'Feltet mangler. Tilføj det.',
    'wrong-type': (v: Said) => `«${v.found}» er ikke ${v.expected}. Ret værdien.`,
    'not-allowed': (v: Said) => `«${v.found}» er ikke muligt her. Vælg mellem ${v.known}.`,
    'empty-text': () => 'Teksten er tom. Udfyld den, eller slet feltet.',
    'text-too-long': (v: Said) =>
      `Teksten har ${v.found} tegn; højst ${v.max} er tilladt. Forkort den.`,
    'out-of-range': (v: Said) =>
      `${v.found} skal være et tal fra ${v.min} til ${v.max}. Ret tallet.`,
    'not-whole': (v: Said) => `${v.found} skal være et helt tal. Ret tallet.`,
    'not-half': (v: Said) => `${v.found} skal være et helt eller halvt point. Ret tallet.`,
    'bad-id': (v: Said) =>
      `«${v.found}» kan ikke være id. Brug bogstaver, tal, punktum, bindestreg og understreg, højst 60 tegn, og begynd med bogstav eller tal.`,
    'reserved-id': (v: Said) =>
      `«${v.found}» betyder panelets egne point og kan ikke være en bedømmers id. Vælg et andet.`,
    'bad-year': (v: Said) => `«${v.found}» er ikke et årstal fra 1990 til 2100. Skriv fire cifre.`,
    'bad-anchor': (v: Said) => `«${v.found}» er ikke et pointtal. Skriv fx "1" eller "2.5".`,
    'too-many-anchors': (v: Said) =>
      `Der er ${v.found} tekster, men skalaen har kun ${v.max} trin. Giv højst én tekst pr. trin.`,
    'bad-amount': (v: Said) =>
      `${v.found} er ikke et beløb i kroner. Skriv et tal på nul eller derover med højst to decimaler.`,
    'without-time': (v: Said) =>
      `«${v.found}» er uden klokkeslæt, og fristen gælder på sekundet. Skriv fx 2020-05-27T10:00.`,
    'round-too-large': (v: Said) =>
      `Opsætningen fylder ${v.found} byte; højst ${v.max} er tilladt. Forkort spørgsmål og ankertekster.`,
    malformed: () => 'Værdien kan ikke læses. Sammenlign med en fil, der er gemt af Klyngevalg.',
  },

  /** What JSON can hold, as it reads after «er ikke». */
  jsonTypes: {
    text: 'en tekst',
    number: 'et tal',
    boolean: 'true eller false',
    list: 'en liste',
    object: 'et objekt',
    localText: 'en tekst eller {"da", "en"}',
  },

  /** What keeps a setup from giving one ranking; the setup screen says the same. */
  setupFaults: {
    'scale-order': () => 'Skalaens højeste point skal være større end dens laveste. Ret en af dem.',
    'scale-steps': () =>
      'Skalaen går ikke op i sit trin, eller den har mere end 41 trin. Ret enderne eller trinnet.',
    'weights-sum': (v: Said) =>
      `Vægtene giver tilsammen ${v.found} promille; de skal give 1.000 (100\u00a0%). Ret vægtene.`,
    'no-criteria': () => 'Der er ingen kriterier. Tilføj mindst ét.',
    'no-areas': () => 'Der er ingen områder. Tilføj mindst ét.',
    'duplicate-id': (v: Said) => `Id’et «${v.found}» er brugt to gange. Giv den ene et andet.`,
    'duplicate-name': (v: Said) => `Navnet «${v.found}» er brugt to gange. Giv den ene et andet.`,
    'threshold-off-scale': (v: Said) =>
      `Tærsklen ${v.found} ligger uden for skalaen. Vælg et tal på skalaen, eller lad den stå tom.`,
    'threshold-decimals': (v: Said) =>
      `Tærsklen ${v.found} har mere end tre decimaler. Afrund den.`,
    'anchor-off-scale': (v: Said) =>
      `Der er en ankertekst til ${v.found}, som ikke er på skalaen. Slet teksten, eller ret skalaen.`,
    'duplicate-anchor': (v: Said) => `Der er to ankertekster til ${v.found}. Slet den ene.`,
    'cascade-unknown': (v: Said) =>
      `«${v.found}» i rækkefølgen ved lige point er ikke et kriterium. Fjern det, eller ret det til et kriteriums id.`,
    'cascade-twice': (v: Said) =>
      `«${v.found}» står to gange i rækkefølgen ved lige point. Slet den ene.`,
    'frame-twice': (v: Said) => `Året ${v.found} har to rammer. Slet den ene.`,
    'grant-order': (v: Said) =>
      `Den største forventede bevilling (${v.found}\u00a0kr.) er mindre end den mindste. Byt om på dem.`,
  },
}
