/**
 * The 2048 words that six are drawn from: Danish, without æ, ø and å, four to eight letters. No two
 * of them are one slip apart (a letter changed, added, dropped or swapped with its neighbour), and
 * none is another with an ending, so that a slip in typing or in hearing is seen rather than taken
 * for another word.
 */
export const sealWords: readonly string[] = `
abrikos adresse afdeling afgang afkom afregne afrejse afsender afslag afsnit afstand aftale
aftensol agurk ahorn akkord akrobat aktie akvarel alarm album alene alfabet alge algebra alkove
alpaka alsidig altan altid alvor ambolt ampul analyse ananas anbefale anden anemone angive anker
ankomst anmelde anmode anorak ansigt ansvar antage antal antenne antik anvende apotek april
arbejde arena argument arkade arkitekt arkiv armbind artist arving asfalt asterisk astronom
atlas atletik atom august autobus automat avis avisbud avisside avler badebold badebro badehat
badekar badering badesko badevand bagage bagben bagdel bageri baggrund baghave baghjul baglomme
baglys bagside bagskov bagspejl bagved baklygte balance ballade ballet ballon balsam bambus
bamse banan bank bankbog banner baron basar basilisk basun batteri bavian bedre bedrift begavet
begonia begynde behandle behold beige bekendt beklage belejlig benzin beplante beret berig
berolige besejre besidde besked bestige bestik bestille bestyrer besvare betale betegne beton
betragte bevis bevogte bidrag bifald bilferie bilist billede billig billygte bilmotor bilradio
biltur bilvask binding biograf biolog birkeris bison bistade bitter bjerg bjergsti bjergtop blad
bladlus blande blege blikfang blinklys blok blokhus blokvogn blomme blomst blomstre blond bluse
blyant boble bogbus bogfinke boghylde bogklub bogmesse bogreol bogstav boldbane bolig bolsje
bomuld bonus boplads borddug bordkort borg botanik brage brandbil brandmur bregne bremse brev
brevdue brevkort brevpost briller bringe brise brisling brodere broget bronze brosten brumme
brun brusebad bryg bryllup budcykel budding budget budskab bugt buket bukser bulder bule bunke
burger burre bustur butik butler byfest byge byggeri bygherre bygning byhave bymidte bymuseum
bypark byplan byrum bysten bytorv bytte byvej cement center cirkel cirkus citron cykel cykelbud
cykelsti cykeltur cyklist daggry daghold daglig dagmenu dagpleje dagslys dagtur dagvagt damp
dampbad dampskib damspil dans dansesal dansesko dato datter debat decimal delfin delta depot
derfor design dessert desuden detalje detektiv diagram dialekt dialog diamant digel digital
digter diktat dingle diplom direkte dirigent diskette distrikt diverse dobbelt doktor dokument
domino donkraft dosis doven dramatik dreje drejebog dreng dressing drivbold drive drivhus
dronning drue dryp dryppe duel dufte dugfrisk dukke dukkehus dundyne dunjakke dusin dvale dybhav
dykker dykning dynamik dynamo dyne dyrehave dyrke dyrlege ebbe edderkop effekt eftermad efterret
egern egeskov ejendom ejer eksakt eksamen eksem eksempel eksotisk ekspert ekspres ekstra elbil
elcykel elefant element elev elevator elite elmotor emalje embede emne enebolig energi engang
enhed enighed enkelt entre envejs episode epoke erantis erfaring erindre erobre erstatte
esdragon etage etiket eventyr fabrik fagbog fager fagfolk fagmand fagskole fakkel faktor faktura
familie fanfare fantasi farin fart fartplan farverig fasan favne favorit fedme feje feltseng
femtal feriehus ferietur festival fiber fidus figen figur fiktion filet filial film filosof
finale finger finne firben fiskehus fiskemad fiskenet fisker fisketur fjeder fjeld fjerbold
fjerde fjernlys fjernsyn fjollet fjord fjorten flade flag flagdag flagre flakon flamingo flamme
flaske flertal flid flink flipper flise flittig flodhest flodvand flot flue flugt flygel
flymotor flyrejse flyrute flytte flyver flyvinge fnug fodbold foder fodgang fodspor foged fokus
folde folkekor fonetik forbedre forbi forbund fordybe foredrag forening forgrund forhave forhold
forkert forklare form formand format formel formue fornuft forret forrige forsalg forsker
forstad fortid fortov foto fotobog fotograf fototur frakke frase fred fredag fremgang fremme
fremtid fremvise frihed frikort friluft frimodig friplads frisk frisure fritid frodig frokost
frossen frost frostfri frugtfad frysefri fugl fuglebur fugtig fuldkorn funkle fyldepen fyldig
fyraften fyrlampe fyrre fyrskib gadefest gadenavn gaffel galop gammel garage garanti garn
gartner gasovn gavekort gavl gavmild gazelle gedde gemme gengive geni genial gensyn genvej
geograf geologi geometri gestus giftig gilde gips giraf glas glasur glemsom glimt globus glose
gnaver gnist gobelin godkende godnat godstog godt golf gople gorilla gotik grafisk gram granit
granskov grantop gratis grave gravhund greb gribe grille gris grotte grov gruble grund grundlov
gruppe grusvej gryde grydelap grydeske gryn guide guitar guldfisk guldkant guldmine guldring
guldsmed guldur gulerod gulv gummi gummiand gylden gymnast gynge hagl halmhat halskade halvdel
halvtag hammer hamster handske hanesang hang hangglid harmoni harpe harpiks harpun hastig
havblik havebord havefest havegang havfrue havkat havmand havneby havre havvind hektar hektisk
helhed helle helst hente herberg herlig hestehov hestesko hilsen himmel himmelsk hinke historie
hjelm hjemby hjemland hjemlig hjemvej hjerte hjort hjul hobby holdbar holdning holdspil honning
horisont hornfisk hoste hotel hoved hovedret hovedvej hugorm huller humle humlebi hundehus
hurtig husbond husdyr husleje husmand husmor hvalp hvalros hvede hvedemel hveps hverdag hvid
hvile hvirvel hviske hyben hygge hyle hylster hyrde hyttesko ideal idiom iglo ilder ildfast
ildflue ildsted illusion import impuls indbo indbyde indeks indeni inderst indfald indgang
indkalde indkast indland indpakke indramme indsamle indsats indspark indtryk industri initial
insekt institut instruks internt invitere ironi isbjerg isbryder isenkram isflage iskage iskold
isolere isotop ister istid isvaffel ivrig jagt jagthorn jagthund jakke januar jernbane jernhegn
joker jolle jonglere jordbund jordskok judo juice julefred julegave julekort julelys julemand
julesang julestue juletid jungle juni justere juvel kabine kaffebar kaffekop kaffepot kagedej
kagefad kahyt kajak kakao kaktus kalas kalender kalkun kalv kamel kamera kamille kanal kanin
kaninbur kano kanotur kantine kapital kappe kapsel kaptajn karaffel karakter karamel karavane
karbad karklud karneval karry karton kartotek kasket kasse kastanje katalog kejser kelner kemi
kemiker keramik kerne kigge kikkert kilo kimono kiosk kiwi kjole kladde klang klapstol klapvogn
klarinet klatre klaver klima klinik klinke klint klods klokke klor klovn klub klump klumset
klynge knage knaldgul knallert knap knaphul knapsak knast knirke knitre kniv knogle knopskud
kobber koben kobolt kode kogebog koks kolibri kollega koloni kolonne komedie komet komfort
komfur komma kommende kommode kommune kompas kompleks kompost koncert konditor konge konsulat
kontant konto kontrast kontrol kopi kopper korkprop korn kortspil kosmos kotelet krabbe kradse
kraft krans krater kravle kreativ krebsdyr kreds kridt kringle krog krokus krone krus kryb
krydder krydsord krympe krystal kuffert kugle kuglepen kukur kuling kulisse kulsort kulstof
kultur kunde kundskab kunst kunsthal kunstner kuppel kursist kurve kusk kutter kuvert kvadrat
kvalitet kvartet kvidre kvik kvinde kvist kylling kystby kystvagt labyrint ladning lagen
lagerhus lagkage lagune lakrids lama lampe land landbrug landevej landgang landkort landliv
landsby landskab langbord langskib langsom langtur lanterne larve laserlys lasso lastbil
lastvogn lavine lavland lavpris lavvande legat legehus legetid leguan lejrtur lektie leopard
letter levende lever lighed limstift lineal linedans linned linser liste liter livret livsglad
lodret loft logbog logik logo lokale lommeur loppe lotus lovlig luftbro luftfoto luftpost
luftrum luftskib luksus lune lunken lupin lydig lygte lykke lyng lyngmark lynild lyntog lyrik
lysegul lysfest lyskilde lyskryds lysning lyst madkasse madkurv madpakke madplan magasin magi
magnet magnolia makrel maleri maling malm mandag mandel mandolin manual maraton marcipan maritim
marked markmus marsvin marts maskine maskot mast matros mave medalje medister medlem mejeri
mejse mekanik meldug melodi melon memorere menu messing meter metode metro middag midnat
midtbane midte mikrofon mikse mild mine mineral minimum minut minutur mobil model modig modstand
modvind molekyle moment monster montre moral morfar morgen mormor morsom mosaik motion motiv
motor motorsav muffin muldvarp mulig mundfuld munding mundkurv mundvand munter murer murske
mursten museflet musehul museum musik musikant muskat muskel musling musvit myggenet mylder nabo
nabohus nabokone narre natbord natdyr nathue natkjole natklub natlys nattog natur navn navnedag
nederdel nederst nedgang nedtur negle nellike nemlig neon nerve netbank netkort netop netto
neutral nikke nisse nitten nittende nomade nordisk nordkyst nordlig nordlys nordpol nordside
nordvest nordvind normal note notere notesbog novelle november nudel nummer nutid nyfigen nyhed
nylon nynne nyttig oase objekt odder ofte oksehale oktav oktober oldemor oldtid olie oliven
olympisk omdele omega omelet omkreds omkring omplante omrids omtale omtanke omtrent omvej onkel
onsdag opal opbygge opdage opdrift opera opfatte opfinde opfriske opfylde opgang opgave ophold
opkald opklare oplyse opmuntre oprette oprydde opsigt opskrift opslag opstand opstart opstille
opsyn optik optimist optog opvarme opvask orange orangeri ordbog ordleg ordliste ordre ordspil
ordsprog oregano organist orgel original orkan orkester orlov ornament ostebord ostekniv ostemad
ovenlys overalt overarm overblik overdel overflod overfor overgang overkrop overskud padde
pakhus palme panda panel panter papir papirark papirfly papkrus paprika parade paradis paraply
parasol parfume parkbank parklys parksti parkvej parodi partikel partitur pasning passer pasta
pastel pastinak patient patrulje pause pavillon peber pedel pejs pelikan penalhus pendler pendul
pensel pension pepper periode perle perlemor persille person pesto petunia piano pige piknik
pilot pincet pindemad pindsvin pingpong pingvin pirat pixel pjaske plads plakat plante plastik
platan plejer plet pligt plov plukke plys pony poppel porre portal portion portner porto portvin
posedame positiv postbil postbud posthus postkort postmand posttog postvogn potte praksis
praktik praline prik primtal primula prins prisme privat problem profil program projekt proper
prosa protein proviant provins prydhave pudder pudse pudsig puffe pukkel puls pulver punkt
punktum purpur puste pyjamas pynte pyramide rabarber rabat radar radiator radise radius raket
ramme rapport rapsgul rasle rasp rats redskab refleks regatta regel region register regn regnbue
regnbyge regnhat regnorm regnskov regnsky regntid regnvand regnvejr rejsebog rejsepas reklame
rekord relativ rensdyr rense rensning reol replik reserve respekt resultat retning rette retur
revne ribbe ribs ridder ridebane ridehest ridetur rift rigdom rimelig rimfrost ring ringbind
ringdue ringmur risiko rival robot robust rodfrugt rokke roman rosenbed roset rosin rosmarin
rotation rubin rubrik rude rugmel rulle rumdragt rumfart rumrejse rumskib rundbold rundtur runer
rust rustik rutebil rutine rydde rygrad rynke ryste rytme rytmisk rytter safir safran saft sagn
saks salat saldo salmiak salon saltsten saltvand salve samba samfund samle samling samtale
samtid samvirke sandal sandkage sandkorn sandsten sangbog sanger sangfugl sangkor sanse sardin
satin sauna savsmuld scene seddel seer segment sejlads sejldug sejle sejlskib sejltur sekskant
seksten sektor sekund selleri selskab selvlyd senere senge sengetid sennep sensor serie serum
servere serviet sesam sidde sidebord sidegade siden sidevej sidste signal sigte silke silkeorm
sirene sirup sjal sjette skabelon skak skala skaldyr skarv skelne skema skepsis skib skifer
skiferie skihop skilift skilling skilt skimte skinne skipper skitse skitur skjold skjorte skjul
skolebog skolebus skoledag skolekor skoletid skolevej skorpe skovbrug skovbryn skovbund skovhus
skovl skovsti skovtur skovvej skralde skramme skrap skred skrift skriver skrot skrubbe skrue
skuespil skuffe skulder skulptur skum skumbad skumring skurvogn skvulp skyde skygge skylle
slalom slange slank slibe slikke slippe slips slogan sludre slurk smag smaragd smelte smidig
smilende smule smykke snakke snebold snedig snedker snefald snefnug snegl snehare snehule
snemand sneplov snerle snesko snevejr snige snittet snor snorkel snuble snurre sodavand sofa
sokkel solbad solhat solid solist solo solrig solside solskin solsort solstik solstol solur
sommer sonate sopran sorbet sortere sovepose spagat spalte spand spark spartel spejder spejl
spelt spids spinat spinde spiral spise splint spole spolere sprede spring sprog spurv stabel
stafet stald standard start station stativ statue stavelse stemme stemning stempel stenbro
stenhus stenovn steppe stereo stikling stikord stilhed stilk stillads stille stime stiplet
stjerne stofbog stolpe storby storm straks strand streg strejfe strik strikke stritte strofe
strop struktur stryge stub student studere studio stuefugl stuehus stump stund styr styrke
sukker sundhed suppe surfer svampe svane svar svimmel sving svoger sydkyst sydpol sydvest
sydvind sylte symbol symfoni syngende syning synlig system systue syvsover tagfat tagsten takt
taktik talent talje tandem tandhjul tandlege tangent tango tapet tapper taske tavle taxi teater
tegl tegne tehus tekande teknik tekop tekst tekstbog telefon telegraf teleskop teltlejr temmelig
tempo tendens tennis tenor teori termos terning tiara tidlig tidsel tidsplan tidsrum tiger
tikamp tilbage tilbud tildele tilfald tilfreds tillid tilpas tilsagn tilskud tilstand timeglas
timelang timian tindre tirade titel tjene togbane togkort togrejse togspor togvogn toldbod tolke
tolv tomat tombola tommel tone topform topsejl torden torsdag torsk total trafik tragt trailer
traktor tramp transit trappe travl tredive trekant trekvart tretten tribune trikot trin trivsel
trodse trold tromme trompet tropisk tryghed trykke trylle tukan tulipan tunfisk tunge tunika
tunnel turban turist turkis turleder tusch tusind tutte tydelig type tyvende udbringe udbrud
udbytte uddrag udefra udelukke udenad udflugt udfordre udfylde udgave udgift udhang udkant udkig
udland udregne udrejse udsigt udskrift udsolgt udspring udstille udstyr udtale udtryk udvalg
udvikle ugeavis ugeblad ugedag ugemenu ugentlig ugeplan ukendt uldgarn uldvest umage undre
undulat ungdom ungfugl ungskov uniform unikum univers urmager urskive urskov urtebed urtesalt
urtete utrolig vabel vadested vafler vagtel vakker valdhorn valmue valse vandfad vandglas
vandhane vandhul vandmand vandpyt vandre vandtank vandvej vanilje vante varde varehus varevogn
variere varig varmeovn varsel vaskeri vedbend vegetar vejbro vejkant vejkort vejnavn vejr
vejrhane vejskilt vejsving vejviser veksle veninde venlig venskab ventesal ventil veranda verden
vestkyst vestlig vestvind video vidne vidunder vifte vigtig vikar viking vikle vildand vildnis
vildsvin vilje villa vimpel vindfang vindue vinge vinglas vink vinkel vinter violin vippe virke
virksom visdom visebog visesang vismand vistnok visuel vital vitamin vitrine vogn vognhjul
vognmand vogter vokal vokse vove vrang vrimle vrinske vugge vulkan vurdere weekend yndig yngel
yoga zebra zenit zigzag zoolog
`
  .trim()
  .split(/\s+/)
