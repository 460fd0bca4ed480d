import type { Application } from '~/domain/model/Application.ts'
import { buildApplication, type ApplicationSketch } from './buildApplication.ts'

const manufacturing: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41063',
    applicant: 'Værkstedet Danmark',
    title: 'Den digitale fabrik for virksomheder med under 100 ansatte',
    cvr: '99424141',
    places: ['Høje-Taastrup', 'Aalborg', 'Herning', 'Odense', 'Slagelse', 'Sønderborg'],
    submittedAt: '2020-05-20T13:00:27Z',
    asks: [9, 11],
    text: `
      Værkstedet Danmark hjælper fremstillingsvirksomheder med at tage ny teknologi i brug i den
      hal, de har. Klyngen har 540 medlemmer, hvoraf to tredjedele har under 100 ansatte.

      Seks værkstedsvogne med robot, måleudstyr og en tekniker kører ud og bliver en uge hos
      virksomheden. Ruten planlægges ud fra en liste over virksomheder, som ikke har søgt støtte i fem
      år. Ordningen har eget budget på 9 mio. kr. om året og følges op med et besøg efter tre
      måneder.

      Der er bemandede værksteder i seks byer og mindst ét i hver region. Bestyrelsen har sat mål for
      hver vogn og offentliggør, hvor den har været.

      Energi pr. produceret enhed måles før og efter, og 210 virksomheder har tilsluttet sig et fælles
      mål. Vi har bindende aftaler med klynger i Baden-Württemberg og Catalonien og en pulje, der
      betaler for ophold begge veje.`,
  },
  {
    caseNumber: '20-41098',
    applicant: 'Fabrik 4 Nord',
    title: 'Produktion i små serier',
    cvr: '99447885',
    places: ['Brønderslev', 'Randers', 'Assens', 'Ringsted'],
    submittedAt: '2020-05-25T16:05:50Z',
    asks: [5.4, 5.2],
    text: `
      Fabrik 4 Nord er specialiseret i at gøre små serier lønsomme. Bag klyngen står 150
      virksomheder, fire erhvervsskoler og et universitet.

      Virksomheder sætter selv emnet for en fælles arbejdsgruppe på seks til otte deltagere. Gruppen
      mødes hos medlemmerne på skift og får en forsker som sparringspartner. Nye kommer som regel
      ind, fordi en kunde eller kollega tager dem med.

      Vi er begyndt i Nordjylland og har siden åbnet i Randers, Assens og Ringsted. I hovedstaden
      bruger vi lokaler hos en erhvervsskole hver anden uge.

      Grupperne arbejder med spild, energi og returmaterialer og skriver resultatet ned. Et netværk
      af seks nordiske klynger udveksler arbejdsgrupper, og vi leder det i 2021.`,
  },
]

const digital: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41085',
    applicant: 'Kodekraft',
    title: 'Data og kunstig intelligens i almindelige virksomheder',
    cvr: '99470739',
    places: ['København', 'Aarhus', 'Vejle', 'Aalborg', 'Roskilde'],
    submittedAt: '2020-05-24T21:17:09Z',
    asks: [7.2, 8.6],
    text: `
      Kodekraft vil bringe data og kunstig intelligens ud til virksomheder, der ikke selv har en
      it-afdeling. Klyngen bygger på et fællesskab af 230 softwarehuse.

      Vi tilbyder et dataeftersyn, hvor to studerende og en erfaren udvikler på fem dage viser, hvad
      virksomhedens egne tal kan bruges til. Virksomhederne findes gennem deres revisorer og banker.
      Der gennemføres 180 eftersyn om året.

      Fem regionale kontorer deler en fælles vagtplan, så der altid er nogen at ringe til. Kontoret i
      Roskilde har én medarbejder, de andre mindst tre.

      Mindst hvert fjerde forløb skal handle om energi eller materialer. Vi har aftaler om udveksling
      af eksperter med Tallinn og Eindhoven og deltager i et europæisk netværk for datadeling.`,
  },
  {
    caseNumber: '20-41124',
    applicant: 'Dataklyngen Øst',
    title: 'Sikker deling af data mellem virksomheder',
    cvr: '99493631',
    places: ['Albertslund', 'Kolding', 'Holbæk'],
    submittedAt: '2020-05-26T21:50:34Z',
    asks: [4.6, 4.2],
    goldLabel: 'plan',
    text: `
      Dataklyngen Øst arbejder med den tillid, der skal til, før virksomheder deler data. Vi udvikler
      skabeloner, prøver dem af og uddanner rådgivere.

      En virksomhed kan tage en gratis prøve af sin egen sikkerhed og få svaret forklaret. Derefter er
      der forløb i tre trin, hvor det sidste er et egentligt projekt. Prøven er taget af 900
      virksomheder, de fleste med under 50 ansatte.

      Rådgiverne arbejder ud fra Albertslund, Kolding og Holbæk. Nord- og Midtjylland får besøg, når
      der er fem tilmeldte.

      Vi har endnu ikke sat tal på den grønne effekt, men deling af måledata fra bygninger er
      første tema. Et konsortium med estiske og hollandske partnere har søgt EU om et fælles projekt.`,
  },
]

const finance: readonly ApplicationSketch[] = [
  {
    caseNumber: '20-41091',
    applicant: 'Betalingsrådet',
    title: 'Finansiel teknologi som infrastruktur for små virksomheder',
    cvr: '99516003',
    places: ['København', 'Silkeborg', 'Aabenraa'],
    submittedAt: '2020-05-25T11:48:00Z',
    asks: [4, 4.2],
    goldLabel: 'plan',
    text: `
      Betalingsrådet er mødested for banker, forsikringsselskaber og nye finansielle virksomheder. Vi
      vil gøre betaling, regnskab og finansiering til ét sammenhængende forløb for små virksomheder.

      Nye finansvirksomheder får adgang til et fælles testmiljø og til medlemmernes erfaring med tilsyn.
      Små virksomheder inddrages som brugere gennem et panel på 400, der prøver løsningerne af. Panelet
      hverves gennem bogholdere i hele landet.

      Sekretariatet ligger i København, hvor branchen er. Silkeborg og Aabenraa har hver en
      medarbejder, og på Sjælland og i Nordjylland bruger vi erhvervshusene.

      Et spor om grønne lån skal gøre det billigere at investere i energi. Vi har faste aftaler med
      finansklynger i Stockholm, Vilnius og Amsterdam om gensidig adgang til testmiljøer.`,
  },
]

export const industryApplications: readonly Application[] = [
  ...manufacturing.map((sketch) => buildApplication('produktion', sketch)),
  ...digital.map((sketch) => buildApplication('digital', sketch)),
  ...finance.map((sketch) => buildApplication('fintech', sketch)),
]
