import type { Application } from '~/domain/model/Application.ts'
import { buildApplication, type ApplicationSketch } from './buildApplication.ts'

const robots: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41073',
    applicant: 'Armen og Propellen',
    title: 'Robotter og droner, der arbejder sammen',
    cvr: '99539488',
    places: ['Middelfart', 'Aalborg', 'Struer', 'Næstved', 'Ballerup'],
    submittedAt: '2020-05-23T19:31:15Z',
    asks: [6.6, 6.2],
    text: `
      Armen og Propellen forener dem, der bygger robotter, og dem, der flyver med droner. Det
      fælles afsæt er sensorer, styring og sikkerhed, hvor de to miljøer kan lære af hinanden.

      Vi låner udstyr ud i fire uger med en instruktør, så en virksomhed kan prøve på sin egen opgave
      før køb. Udlånet går først til virksomheder uden robotter, og dem finder vi gennem
      maskinforhandlere og landboforeninger.

      Udlånet har fem depoter, ét i hver region, alle med værksted og en instruktør. Ventetiden må
      højst være tre uger, uanset hvor i landet man bor.

      Hver afprøvning får et regnskab for energi og spild. I München og Zürich har vi faste
      pladser til praktik, og et projekt om fælles godkendelse af droner er i gang med norske
      myndigheder.`,
  },
  {
    caseNumber: '20-41107',
    applicant: 'Autonom Vest',
    title: 'Selvkørende maskiner på mark, vej og vand',
    cvr: '99562528',
    places: ['Ringkøbing-Skjern', 'Esbjerg', 'Aarhus'],
    submittedAt: '2020-05-26T07:05:44Z',
    asks: [4.4, 4],
    goldLabel: 'plan',
    text: `
      Autonom Vest udvikler selvkørende maskiner til landbrug, vejdrift og havne. Klyngen har egne
      testarealer og 88 medlemmer.

      Virksomheder kan booke testarealet på nettet og få en sikkerhedsvurdering med. Et begynderforløb
      på to dage viser, hvad der kan bygges om på maskiner, man har i forvejen.

      Testarealerne ligger ved Skjern, Esbjerg og Aarhus. Vi har ingen faste medarbejdere øst for
      Storebælt, men to aftaler med maskinstationer på Sjælland om demonstration.

      Præcis kørsel sparer brændstof og sprøjtemidler; vi forventer
      at spare 15 % pr. hektar og måler efter. Med
      en hollandsk klynge driver vi et fælles testprogram, som begge parter betaler til.`,
  },
]

const film: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41171',
    applicant: 'Spilrummet',
    title: 'Spilteknologi til undervisning og industri',
    cvr: '99585234',
    places: ['Frederiksberg', 'Aarhus', 'Aalborg'],
    submittedAt: '2020-05-27T08:14:26Z',
    asks: [4.2, 4],
    goldLabel: 'plan',
    text: `
      Spilrummet vil bruge spiludviklernes værktøjer uden for underholdning: i undervisning,
      træning og produktudvikling. Klyngen samler 120 små studier og deres kunder.

      Kunderne stiller en opgave, og tre studier får hver to uger til at vise en løsning. Alle
      deltagere bliver betalt for tiden. Studierne er små og ville ellers ikke kunne tage del i den
      slags.

      Vi har arbejdspladser på Frederiksberg, i Aarhus og i Aalborg. Opgaverne kommer fra hele
      landet og løses for en stor del på afstand.

      Virtuel træning sparer rejser og materialer, men vi har ikke regnet på, hvor meget. Fælles
      udviklingsforløb med Malmø og Helsinki er aftalt og betalt for de første to år.`,
  },
  {
    caseNumber: '20-41138',
    applicant: 'Tegn og Tale',
    title: 'Dansk animation på verdensmarkedet',
    cvr: '99608978',
    places: ['København', 'Viborg'],
    submittedAt: '2020-05-26T12:29:10Z',
    asks: [2.6, 2.4],
    legalForm: 'not-met',
    boardKnowledge: 'plan',
    goldLabel: 'plan',
    text: `
      Tegn og Tale er et samarbejde mellem tegnere, lydfolk og producenter om serier til børn. Vi
      søger om at blive den danske indgang til internationale sendeflader.

      Nye talenter kan vise deres arbejde frem to gange om året og få svar fra erfarne producenter.
      Vi hjælper med kontrakter og rettigheder, som de færreste har prøvet før.

      Kredsen mødes i København og Viborg. Resten af landet kan være med på skærm.

      Tegnestuerne vil indføre et klimaregnskab efter samme model som filmbranchen. Vi har gode
      forbindelser til producenter i Frankrig og Canada.`,
  },
]

const further: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41093',
    applicant: 'Lydens Hus',
    title: 'Lyd som dansk styrke',
    cvr: '99631090',
    places: ['Thisted', 'Aarhus', 'Odense', 'Roskilde', 'Rødovre'],
    submittedAt: '2020-05-25T13:13:13Z',
    asks: [3.8, 4.4],
    proposedField: 'Lyd og akustik',
    text: `
      Lydens Hus samler producenter af højttalere, høreapparater og akustik om et fælles
      vidensgrundlag. Området er lille, men 85 % af omsætningen er eksport.

      Vi ejer et lyddødt rum og et lyttepanel på 600 personer, som medlemmer kan bruge til kostpris.
      Byggevirksomheder og møbelfabrikker, der aldrig har arbejdet med lyd, får den første måling
      gratis. De første to år har 45 taget imod.

      Med målevogne kommer vi ud til virksomheden, og der er fem faste mødesteder. Kontoret i
      Roskilde åbnede i januar.

      Støj er et miljøproblem, og tre projekter gælder stille varmepumper og asfalt. Sammen med
      forskere i Oldenburg og Salford har vi en fælles ph.d.-ordning, som medlemmerne betaler til.`,
  },
  {
    caseNumber: '20-41110',
    applicant: 'Klangbund',
    title: 'Akustik i bygninger og byrum',
    cvr: '99654724',
    places: ['Hvidovre', 'Aarhus', 'Kolding', 'Holbæk'],
    submittedAt: '2020-05-26T08:36:52Z',
    asks: [2.8, 2.6],
    proposedField: 'Lyd og akustik',
    text: `
      Klangbund vil gøre god akustik til en del af ethvert byggeri. Vi bygger bro mellem akustikere,
      arkitekter og producenter af byggevarer.

      En virksomhed kan få et materiale målt og sammenlignet med markedet på to uger. Vi afholder
      desuden lyttevandringer for håndværkere, der sjældent får at vide, hvordan deres arbejde lyder.

      Medarbejdere i fire byer deler et mobilt laboratorium. Nordjylland nås fra Aarhus hver måned.

      Genbrugte materialer har forrang i alle forsøg, og producenterne har sat mål for andelen. Et
      nordisk projekt om skoler er i gang med partnere i Bergen og Göteborg.`,
  },
  {
    caseNumber: '20-41126',
    applicant: 'Forsvar og Rum',
    title: 'Fra forsvar og rumfart til civile markeder og tilbage',
    cvr: '99677023',
    places: ['Sønderborg', 'Aalborg', 'Lyngby-Taarbæk', 'Viborg'],
    submittedAt: '2020-05-26T19:58:39Z',
    asks: [4.4, 6.2],
    proposedField: 'Forsvar, rum og sikkerhed',
    goldLabel: 'plan',
    text: `
      Klyngen hjælper underleverandører ind i forsvars- og rumindustrien og tager teknologien med
      tilbage til civile formål. Den har 130 medlemmer, heraf 100 med under 50 ansatte.

      Vi begynder med krav og papirer, for det er dér, de fleste giver op. Et forløb på et halvt år
      ender med, at virksomheden er godkendt som leverandør. Deltagerne er typisk gode
      maskinfabrikker uden erfaring med udvikling.

      Forløbene afvikles i Sønderborg, Aalborg, Lyngby og Viborg efter tur. I Region Sjælland
      holder vi én dag om året.

      Satellitdata til landbrug og havmiljø er det grønne hovedspor, med to projekter i gang. Vi har
      skriftlige aftaler med rumklynger i Bremen og Toulouse og følger et europæisk program.`,
  },
  {
    caseNumber: '20-41140',
    applicant: 'Kvantekredsen',
    title: 'Kvanteteknologi gjort anvendelig',
    cvr: '99700211',
    places: ['København', 'Aarhus'],
    submittedAt: '2020-05-26T22:41:17Z',
    asks: [3.6, 2.8],
    proposedField: 'Kvanteteknologi',
    boardBusiness: 'plan',
    goldLabel: 'plan',
    text: `
      Kvantekredsen vil gøre dansk kvanteforskning tilgængelig for virksomheder, der måler, krypterer
      eller regner. Feltet er ungt, og vi søger om at samle det, før det spredes.

      Virksomheder møder os ved åbne laboratoriedage og kan derefter få en forsker ud i tre uger. Vi
      forventer 25 virksomheder det første år, de fleste med egen udviklingsafdeling.

      Laboratorierne ligger i København og Aarhus. Uden for de to byer tilbyder vi foredrag og
      undervisning på nettet.

      Bedre målinger kan spare energi i industrien; det undersøges i et forprojekt. Kredsen har
      bindende aftaler med Delft og Innsbruck og egne midler til ophold.`,
  },
]

export const emergingApplications: readonly Application[] = [
  ...robots.map((sketch) => buildApplication('robot', sketch)),
  ...film.map((sketch) => buildApplication('animation', sketch)),
  ...further.map((sketch) => buildApplication('oevrige', sketch)),
]
