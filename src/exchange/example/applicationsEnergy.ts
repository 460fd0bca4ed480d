import type { Application } from '~/domain/model/Application.ts'
import { buildApplication, type ApplicationSketch } from './buildApplication.ts'

const energy: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41088',
    applicant: 'Nordvind Energiklynge',
    title: 'Fra leverandør til løsning: et løft af energisektorens underleverandører',
    cvr: '99010053',
    places: ['Frederikshavn', 'Holstebro', 'Esbjerg', 'Odense', 'Kalundborg', 'København'],
    submittedAt: '2020-05-25T12:41:08Z',
    asks: [6, 5.2],
    goldLabel: 'plan',
    text: `
      Nordvind samler 310 virksomheder i vind, el og fjernvarme om at få ny viden hurtigere ud til
      underleverandørerne. Klyngen er dannet af tre regionale netværk og dækker hele kæden fra
      komponent til drift.

      En virksomhed møder os gennem et gratis eftersyn på halvanden dag, hvor en ingeniør fra klyngen
      og en fra et universitet gennemgår produkt, proces og marked. Halvdelen går videre i et
      projekt, oftest med en større kunde ved bordet. Forløbene annonceres gennem
      brancheforeningerne, så vi når især virksomheder, der allerede har en udviklingsplan.

      Vi har bemandede kontorer i Frederikshavn, Holstebro, Esbjerg, Odense og Kalundborg og en fast
      ugedag i København. Hvert kontor har sit eget årsmål for besøg og projekter, som bestyrelsen
      følger hvert kvartal. Ni af ti virksomheder i målgruppen har under 75 km til nærmeste kontor.

      Hvert projekt opgør sin forventede CO2-besparelse før start og måler den efter samme metode ved
      afslutning; målet er 38.000 ton om året i 2024. Med klynger i Bremerhaven, Göteborg og
      Groningen har vi skriftlige aftaler om fælles testtid. Syv projekter er gennemført sammen.`,
  },
  {
    caseNumber: '20-41122',
    applicant: 'Strømsamling Danmark',
    title: 'Energisektorens leverandørled som innovationskraft',
    cvr: '99033614',
    places: ['Aalborg', 'Viborg', 'Kolding', 'Ringsted', 'Gladsaxe'],
    submittedAt: '2020-05-26T18:02:55Z',
    asks: [6.2, 5.4],
    text: `
      Strømsamling Danmark vil have flere små leverandører til energisektoren i gang med deres første
      innovationsprojekt. Det sker med et opsøgende hold, korte forløb og én fælles indgang i hver
      landsdel.

      Energisektorens leverandørled består for størstedelens vedkommende af virksomheder med under 50
      ansatte. Af de 1.140 virksomheder i vores kortlægning har 620 ikke deltaget i et
      innovationsprojekt de seneste fem år. Vi opretter derfor et opsøgende hold på fire medarbejdere
      med hver sin landsdel, som besøger 200 virksomheder om året. Holdet råder over 38 % af det
      samlede budget og måles på, hvor mange virksomheder der tager det næste skridt.

      Sekretariatet ligger i Aalborg. Der er indgået samarbejdsaftaler med fem erhvervshuse, som
      stiller lokaler og en navngiven medarbejder til rådighed. På Sjælland deles medarbejderen det
      første år med erhvervshusets øvrige opgaver.

      Energispild og materialeforbrug indgår i alle forløb, og virksomheden skriver selv under
      på sit mål. Samarbejdet med to norske og en hollandsk klynge er aftalt skriftligt; det første
      fælles projekt om fleksibelt elforbrug begyndte i marts.`,
  },
  {
    caseNumber: '20-41096',
    applicant: 'Brintby Vest',
    title: 'Grøn brint fra demonstration til marked',
    cvr: '99056061',
    places: ['Holstebro', 'Esbjerg', 'Fredericia'],
    submittedAt: '2020-05-25T07:20:31Z',
    asks: [4.2, 3.8],
    text: `
      Brintby Vest samler producenter, rådgivere og forskere om brint og elektrolyse. Vi vil forkorte
      vejen fra forsøgsanlæg til første kommercielle ordre.

      Nye medlemmer begynder i et af fire arbejdsspor og får en fast kontaktperson. SMV’er kan låne
      måleudstyr og få dækket op til 60 timers hjælp fra et universitet. De fleste deltagere har
      udviklingserfaring i forvejen, men maskinværksteder uden er velkomne.

      Kontorerne ligger, hvor anlæggene er: i Holstebro, Esbjerg og Fredericia. Virksomheder øst for
      Storebælt betjenes efter aftale og ved to årlige temadage i Næstved.

      Vi følger produceret mængde brint og fortrængt naturgas i hvert projekt. Partnere i
      Nordtyskland og Holland er navngivet i ansøgningen, og en fælles kortlægning af havnenes behov
      er under forberedelse.`,
  },
  {
    caseNumber: '20-41131',
    applicant: 'Kattegat Energi',
    title: 'Et åbent testfelt for bølge, vind og lager',
    cvr: '99079878',
    places: ['Helsingør', 'Norddjurs', 'Samsø'],
    submittedAt: '2020-05-26T09:15:00Z',
    asks: [3.6, 3.2],
    boardKnowledge: 'plan',
    text: `
      Kattegat Energi vil give virksomheder adgang til test på vand uden selv at eje et anlæg.
      Klyngen drives af 74 medlemmer og to forskningsmiljøer.

      Adgangen begynder med en teknisk samtale, hvor vi afklarer, om en test er det rigtige næste
      skridt. En tredjedel af testdagene er forbeholdt virksomheder med under 20 ansatte. Vi
      samarbejder med værfter, som peger på underleverandører, der ikke selv ville have meldt sig.

      Der er medarbejdere i Helsingør, Grenaa og på Samsø. Fyn, Sønderjylland og Nordjylland nås
      gennem erhvervshusenes konsulenter, som vi har uddannet til opgaven.

      Vores mål er, at hver anden test fører til et produkt med lavere klimaaftryk end det, det
      afløser. Der er kontakt til miljøer i Halmstad og Stavanger; en egentlig aftale afventer
      svensk medfinansiering.`,
  },
  {
    caseNumber: '20-41147',
    applicant: 'Lagring & Net',
    title: 'Det fleksible elnet: lagring, styring og data',
    cvr: '99102659',
    places: ['Lyngby-Taarbæk', 'Aarhus'],
    submittedAt: '2020-05-26T20:48:12Z',
    asks: [3, 2.4],
    goldLabel: 'plan',
    text: `
      Klyngen udvikler lagring og styring til et elnet med mere sol og vind. Den bygger på fem års
      samarbejde mellem netselskaber, softwarehuse og to universiteter.

      Virksomheder kommer ind gennem åbne udfordringer, som netselskaberne stiller to gange om året.
      De tre bedste forslag får et halvt års udviklingshjælp. Der er en særlig pulje til
      virksomheder med under ti ansatte.

      Arbejdet er samlet i Lyngby med en afdeling i Aarhus. Møderne streames, og deltagere fra resten
      af landet får rejsen betalt.

      Udfordringerne udvælges efter, hvor meget vedvarende energi de gør plads til i nettet. Vi er
      med i et nordisk forskningsprojekt og har aftalt gensidig adgang til laboratorier med en
      partner i Trondheim.`,
  },
  {
    caseNumber: '20-41119',
    applicant: 'Grøn Puls',
    title: 'Varmepumper og fjernvarme i samme system',
    cvr: '99125810',
    places: ['Gladsaxe', 'Vejle'],
    submittedAt: '2020-05-26T16:33:47Z',
    asks: [2.6, 2.2],
    goldLabel: 'plan',
    text: `
      Grøn Puls vil samle installatører og fjernvarmeværker om fælles standarder for store
      varmepumper. Ansøgningen dækker opbygning af klyngen og otte første projekter.

      Installatører melder sig gennem deres lokale værk og får et kursus og en rådgiver tilknyttet.
      Kurset er gratis for virksomheder med under 25 ansatte.

      Vi begynder i Gladsaxe og Vejle og udvider med ét kontor om året. Indtil da holder vi kurser
      hos de værker, der er medlemmer.

      Hver varmepumpe, der sættes i drift, opgøres i sparet gas. En søsterorganisation i Malmø har
      tilbudt at dele sit undervisningsmateriale.`,
  },
]

export const energyApplications: readonly Application[] = energy.map((sketch) =>
  buildApplication('energi', sketch),
)
