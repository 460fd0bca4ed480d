import type { Application } from '~/domain/model/Application.ts'
import { buildApplication, type ApplicationSketch } from './buildApplication.ts'

const health: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41067',
    applicant: 'Øresund Bio',
    title: 'Kortere vej fra laboratorium til patient',
    cvr: '99309091',
    places: ['Tårnby', 'Aarhus', 'Odense', 'Aalborg'],
    submittedAt: '2020-05-22T15:30:11Z',
    asks: [8.4, 7.6],
    text: `
      Øresund Bio samler 260 virksomheder og fem forskningsmiljøer om nye lægemidler og medicinsk
      udstyr. Klyngen vil give små virksomheder den hjælp til afprøvning og godkendelse, som de store
      har i huset.

      En virksomhed får først en samtale med en godkendelsesekspert og derefter en plan for de
      næste tolv måneder. Sytten hospitalsafdelinger stiller kliniske vejledere til rådighed.
      Underleverandører uden egne produkter kan følge et særskilt spor om kvalitetssikring.

      Kontoret i Kastrup er størst, men planerne lægges også i Aarhus, Odense og Aalborg. Region
      Sjælland dækkes fra Kastrup med kontordage i Køge.

      Klyngen har sat mål for mindre spild i laboratorier og i emballage. Vi driver et fælles program
      med Skåne, hvor begge parter har lagt penge på bordet, og har faste pladser i en inkubator i
      Boston.`,
  },
  {
    caseNumber: '20-41104',
    applicant: 'Velfærd i Vækst',
    title: 'Velfærdsteknologi, der bliver brugt',
    cvr: '99332093',
    places: ['Svendborg', 'Hjørring', 'Randers', 'Vordingborg', 'Herlev'],
    submittedAt: '2020-05-25T19:12:45Z',
    asks: [8, 8],
    text: `
      Velfærd i Vækst arbejder fra hverdagen og ud: 41 kommuner åbner plejehjem og hjemmepleje for
      afprøvning. Vi vil have flere hjælpemidler fra prototype til daglig brug.

      Personalet skriver sine besværligste opgaver ned, og vi finder virksomheder, der kan løse
      dem. En udviklingskonsulent ringer hvert år til 300 virksomheder uden for sundhedsområdet.
      Afprøvningen varer tre måneder og koster virksomheden 10.000 kr.

      Alle fem regioner har et testhjem med egen leder og egne mål. Testhjemmet i Vordingborg er
      landets nyeste og tager imod fra hele Sjælland.

      Hjælpemidler vurderes også på levetid og genbrug, og kommunerne har lovet at købe efter det. I
      udlandet samarbejder vi med byer i Finland og Skotland om fælles afprøvning.`,
  },
]

const construction: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41079',
    applicant: 'Bygherrer og Byggevarer',
    title: 'Byggeriets kunder sætter opgaven',
    cvr: '99355689',
    places: ['Ballerup', 'Horsens', 'Middelfart', 'Aalborg'],
    submittedAt: '2020-05-25T08:08:08Z',
    asks: [5.6, 6.4],
    text: `
      Klyngen tager udgangspunkt i bygherrernes behov: boligselskaber, kommuner og pensionskasser
      lægger opgaverne frem. Producenter og håndværkere løser dem sammen med forskere.

      Opgaverne slås op som korte film fra byggepladsen. En håndværksmester kan melde sig med et
      opkald, og vi skriver ansøgningen. Der er afsat 120 timer til hver mester, der ikke har prøvet
      det før.

      Projektledere i Ballerup, Horsens, Middelfart og Aalborg dækker hver sin del af landet. Det
      sydlige Sjælland betjenes fra Ballerup.

      Bygherrerne stiller krav om livscyklusberegning i alle projekter. Vi har et udvekslingsforløb
      med en klynge i Vorarlberg om træbyggeri.`,
  },
  {
    caseNumber: '20-41116',
    applicant: 'Betonbælte',
    title: 'Mindre cement, mere genbrug',
    cvr: '99378247',
    places: ['Køge', 'Aalborg', 'Esbjerg'],
    submittedAt: '2020-05-26T13:37:21Z',
    asks: [4.8, 5],
    goldLabel: 'plan',
    text: `
      Betonbælte vil halvere cementforbruget i dansk byggeri. Klyngen omfatter producenter,
      entreprenører, nedrivere og to forskningsmiljøer.

      Vi går fra virksomhed til virksomhed med et mobilt laboratorium og prøver recepter af på
      stedet. Små fabrikker får en fast kemiker to dage om måneden. Nedrivere, som sjældent er med i
      den slags, har deres egen indgang.

      Laboratoriet kører ud fra Køge, Aalborg og Esbjerg og når hele landet på et år. Der er aftaler
      med alle erhvervshuse om at bestille det.

      Vi måler kilo cement pr. kubikmeter hos hvert medlem hvert år. Den tekniske komité deles med
      Norge og Sverige, og et fælles forsøg med knust beton begynder til efteråret.`,
  },
]

const design: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41083',
    applicant: 'Formværk',
    title: 'Design med længere levetid',
    cvr: '99401435',
    places: ['København', 'Kolding', 'Skive', 'Holbæk', 'Aalborg'],
    submittedAt: '2020-05-24T10:22:36Z',
    asks: [4.4, 4.8],
    text: `
      Formværk er fælles klynge for møbler, boligtekstil og industrielt design. Vi hjælper
      virksomheder med at tegne produkter, der kan repareres, skilles ad og sælges igen.

      Indgangen er en designdag i virksomhedens egen produktion. Bagefter kan den få en designer
      tilknyttet i seks uger, hvor klyngen betaler halvdelen. Vi søger bevidst efter
      underleverandører, der altid har produceret på andres tegninger.

      Kontorerne i København, Kolding, Skive, Holbæk og Aalborg er alle bemandet, dog kun på halv tid
      i Holbæk. Værktøjerne ligger desuden frit på nettet.

      To af tre projekter skal ende i et produkt med dokumenteret længere levetid. Vi har aftaler med
      designskoler i Milano og Eindhoven om fælles hold af studerende og virksomheder.`,
  },
  {
    caseNumber: '20-41121',
    applicant: 'Snit & Søm',
    title: 'Tekstilbranchen skifter spor',
    places: ['Ikast-Brande', 'Vejle', 'Frederiksberg'],
    submittedAt: '2020-05-26T17:59:02Z',
    asks: [3.8, 3.4],
    legalForm: 'plan',
    boardBusiness: 'plan',
    boardKnowledge: 'plan',
    goldLabel: 'plan',
    text: `
      Snit & Søm dannes af to brancheforeninger og en uddannelsesinstitution og stiftes som selvstændig
      forening i november 2020. Vi vil få genanvendte fibre fra forsøg til kollektion.

      Vi er en kendt indgang i branchen: 180 virksomheder bruger i forvejen vores kurser. Derfra
      inviteres de til korte forløb om materialer, hvor en leverandør og et mærke deltager sammen. De
      mindste får hjælp til at skrive krav til deres leverandører.

      Hovedkontoret bliver i Ikast med afdelinger i Vejle og på Frederiksberg. For de øvrige dele af
      landet er der aftalt faste rejsedage.

      Medlemmerne har underskrevet et løfte om 30 % genanvendt fiber i 2024. I Portugal og Litauen, hvor
      meget af produktionen ligger, er der indgået aftaler om fælles forsøg.`,
  },
]

export const peopleApplications: readonly Application[] = [
  ...health.map((sketch) => buildApplication('life-science', sketch)),
  ...construction.map((sketch) => buildApplication('byggeri', sketch)),
  ...design.map((sketch) => buildApplication('design', sketch)),
]
