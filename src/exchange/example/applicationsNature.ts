import type { Application } from '~/domain/model/Application.ts'
import { buildApplication, type ApplicationSketch } from './buildApplication.ts'

const environment: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41064',
    applicant: 'Ren Ressource Danmark',
    title: 'Vand, affald og jord som afsæt for ny eksport',
    cvr: '99148071',
    places: ['København', 'Aarhus', 'Odense', 'Aalborg', 'Slagelse'],
    submittedAt: '2020-05-22T11:05:40Z',
    asks: [6.2, 6],
    text: `
      Ren Ressource Danmark forener forsyninger, rådgivere og maskinbyggere om teknologi til vand,
      affald og jord. Vi vil gøre forsyningernes konkrete problemer til de små virksomheders næste
      produkt.

      Hvert halvår offentliggør 30 forsyninger deres uløste opgaver i et fælles katalog. Virksomheder
      kan byde ind alene eller sammen og får hjælp til at finde en partner. To medarbejdere opsøger
      virksomheder, der ikke tidligere har solgt til en forsyning, og halvdelen af projektmidlerne er
      afsat til dem.

      Vi deler kontor med erhvervshuset i fire regioner og har eget sekretariat i København. Alle
      fem steder er bemandet mindst tre dage om ugen. I Region Sjælland er målet 40 nye
      virksomhedskontakter om året.

      Forsyningerne forpligter sig til at måle vandtab, energi og genanvendelse før og efter hvert
      projekt. Aftaler med klynger i Skåne, Hamborg og Singapore giver adgang til tre fælles
      testanlæg.`,
  },
  {
    caseNumber: '20-41101',
    applicant: 'Kredsløb Syd',
    title: 'Affald som råvare i den lokale industri',
    cvr: '99171111',
    places: ['Haderslev', 'Kolding', 'Silkeborg', 'Næstved'],
    submittedAt: '2020-05-25T14:10:22Z',
    asks: [3.8, 3.6],
    goldLabel: 'plan',
    text: `
      Kredsløb Syd parrer virksomheder, hvor den enes restprodukt kan blive den andens råvare. Klyngen
      er vokset ud af et affaldsselskab og har 96 medlemmer.

      En materialekonsulent gennemgår virksomhedens affald og foreslår mulige aftagere. Gennemgangen
      er gratis for virksomheder med under 100 ansatte og har de seneste to år ført til 31 byttehandler.
      Derfra er der kort vej til et udviklingsprojekt.

      Konsulenterne har base i Haderslev, Kolding, Silkeborg og Næstved. Nordjylland og hovedstaden
      dækkes af et samarbejde med to affaldsselskaber, som endnu ikke er underskrevet.

      Vi opgør ton genanvendt materiale pr. projekt og lægger tallene åbent frem. Samarbejdet over
      grænsen er tættest med Flensborg, hvor vi driver en fælles materialebørs.`,
  },
]

const food: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41071',
    applicant: 'Muld & Mælk',
    title: 'Nye fødevarer på danske råvarer',
    cvr: '99194596',
    places: ['Viborg', 'Hjørring', 'Vejen', 'Holbæk', 'København'],
    submittedAt: '2020-05-23T08:55:19Z',
    asks: [7.4, 7],
    text: `
      Muld & Mælk dækker kæden fra mark til køledisk og har 420 medlemmer. Vi vil gøre det lettere
      for mindre producenter at teste nye produkter og komme ind hos de store kæder.

      Indgangen er et prøvekøkken på hjul, der står 80 dage om året på torve, skoler og
      slagterier. Her kan en producent få afprøvet en idé på en eftermiddag sammen med en
      fødevareingeniør. En fjerdedel af budgettet går til producenter, som ikke har udviklet et nyt
      produkt i tre år.

      Der er faste medarbejdere i Viborg, Hjørring, Vejen, Holbæk og København. Prøvekøkkenets rute
      lægges efter, hvor vi har færrest medlemmer. Hver region har mål for både besøg og projekter.

      Alle projekter får beregnet klimaaftryk pr. kilo færdig vare, og medlemmerne har vedtaget at
      sænke det med 20 % inden 2024. Vi leder et fælles nordisk udviklingsforløb og har en
      medarbejder i Bruxelles.`,
  },
  {
    caseNumber: '20-41109',
    applicant: 'Grøn Protein Midt',
    title: 'Protein af græs, bælgfrugter og sidestrømme',
    cvr: '99217006',
    places: ['Silkeborg', 'Varde', 'Guldborgsund', 'Aalborg'],
    submittedAt: '2020-05-26T06:40:03Z',
    asks: [5, 4.6],
    text: `
      Klyngen arbejder med planteprotein til mennesker og dyr. Den er et samarbejde mellem
      landmænd, foderstofvirksomheder og et universitet og råder over et anlæg i fuld størrelse.

      Virksomheder kan leje sig ind på anlægget en uge ad gangen, og klyngen betaler halvdelen af
      lejen for små virksomheder. En netværksleder i hvert landbrugsområde finder nye deltagere.
      Mange af dem er landmænd, der prøver noget nyt for første gang.

      Vi er til stede i Silkeborg, Varde, Nykøbing Falster og Aalborg. I hovedstaden har vi kun et
      mødested, da målgruppen dér er lille.

      Målet er at erstatte 45.000 ton importeret soja, og landmændene har skrevet under på arealet.
      Et projekt om græs som råvare er i gang med hollandske og irske partnere.`,
  },
  {
    caseNumber: '20-41128',
    applicant: 'Foreningen for Sammenhængende Fødevaresystemer i By og på Land',
    title: 'Korte kæder mellem producent og storkøkken',
    cvr: '99240342',
    places: ['Frederiksberg', 'Lejre'],
    submittedAt: '2020-05-26T19:26:58Z',
    asks: [2.8, 2],
    boardBusiness: 'plan',
    goldLabel: 'plan',
    text: `
      Foreningen vil forkorte vejen fra små producenter til offentlige storkøkkener. Vi søger om at
      bygge en klyngeorganisation op om et netværk, der i dag drives af frivillige.

      Producenter optages i et fælles varekatalog og får hjælp til mærkning og levering. Køkkenerne
      melder ugentligt ind, hvad de mangler. Et mentorforløb tager imod ti producenter om året.

      Netværket er stærkest omkring København og i Lejre. Vi vil afholde møder i Jylland, når der er
      købere, som har brug for det.

      Kortere transport er en fordel i sig selv, og vi ser gerne, at flere lægger om. Vi følger
      arbejdet i Berlin og Oslo, hvor lignende ordninger er kommet længere.`,
  },
]

const sea: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41076',
    applicant: 'Blå Kurs',
    title: 'Skib, havn og lager i samme datastrøm',
    cvr: '99263121',
    places: ['København', 'Frederikshavn', 'Svendborg', 'Aarhus', 'Lolland'],
    submittedAt: '2020-05-24T17:44:30Z',
    asks: [4.6, 4.4],
    text: `
      Blå Kurs samler rederier, udstyrsproducenter og transportører. Vi vil hjælpe de mindre
      virksomheder med at levere til skibe og lagre, der styres af data.

      En ny virksomhed får tildelt en lods: en erfaren medarbejder fra et større medlem, som stiller
      ti timer til rådighed. Derudover holder vi åbne værkstedsdage om bord og på lagre. De fleste
      deltagere har udviklet produkter før, men hver tiende kommer udefra.

      Vi har folk i København, Frederikshavn, Svendborg, Aarhus og Nakskov. Kontoret i Nakskov åbner
      først i 2022; indtil da kører vi derned to dage om måneden.

      Forsøg med landstrøm og ruteplanlægning skal spare 60.000 ton CO2 over fire år. Vi deltager i
      tre EU-projekter og betaler selv for et delt kontor i Rotterdam.`,
  },
  {
    caseNumber: '20-41113',
    applicant: 'Havnenes Fælles Klynge',
    title: 'Havnen som omstillingsmotor',
    cvr: '99286792',
    places: ['Fredericia', 'Aabenraa', 'Thisted', 'Kalundborg'],
    submittedAt: '2020-05-26T10:00:00Z',
    asks: [4, 3.8],
    boardKnowledge: 'plan',
    text: `
      Seksten havne er gået sammen om én klynge for de virksomheder, der ligger på og omkring kajen.
      Vi vil bruge havnenes egne indkøb til at skabe ny teknologi.

      Havnene afsætter hvert år en pulje til indkøb, hvor små virksomheder kan prøve en løsning af i
      drift. Havnemesteren er første kontakt og sender videre til klyngens tre projektledere. Vi når
      smede og elektrikere, som aldrig har kaldt sig innovative.

      Projektlederne sidder i Fredericia, Hanstholm og Kalundborg, mens Aabenraa er bemandet efter
      behov. På Bornholm og i København er der aftaler, men endnu ingen medarbejder.

      Hver havn har besluttet et mål for landstrøm og udledning, og projekterne er valgt efter dem.
      Med havne i Kiel og Trelleborg er der underskrevet aftaler om fælles udbud.`,
  },
]

export const natureApplications: readonly Application[] = [
  ...environment.map((sketch) => buildApplication('miljoe', sketch)),
  ...food.map((sketch) => buildApplication('foedevarer', sketch)),
  ...sea.map((sketch) => buildApplication('maritim', sketch)),
]
