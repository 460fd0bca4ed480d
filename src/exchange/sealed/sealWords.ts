/**
 * The 2048 words that six are drawn from: Danish, without æ, ø and å, four to eight letters. No two
 * of them differ in one letter alone, and none is another with an ending, so that a slip in typing
 * or in hearing is seen rather than taken for another word.
 */
export const sealWords: readonly string[] = `
abrikos adresse agurk akacie akkord akrobat aksel aktie alarm album alfabet alge alkove alliance
altan ambolt ampul ananas anden anemone anker ankomst anmelde anmode annonce anorak ansats ansigt
antage antal antenne antik anvende apotek applaus april arbejde arena arkade arkiv armbind artikel
arving asfalt aske asterisk asters astma astronom atlas atletik atom attrap august autobus avis
avisbud avisside avler badebold badebro badehat badekar badevand bagage bagben bagdel bageri
baggrund baghave bagrude bagside bagskov bajonet balance ballade ballet ballon balsam bambus banan
bank bankbog banner baron basar basilisk basun batteri bavian beder bedre befolke begavet begonia
begribe behandle behold beige bekendt beklage belejlig benzin beplante beret berig berolige
besejle besked bestige bestik bestyrer besvare besynge betale betegne beton betragte bevare bevis
bevogte bidrag bifald bilferie bilfri bilist billede bilradio bilvask biograf biolog birk birkeris
bison bispehue bistade bitter bjerg bjergsti bjergtop blad bladhang bladlus blande blank blege
blikfang blok blomme blomst blomstre blond bluse blyant boble bogbus bogdag bogfinke boghylde
bogklub bogmark bogmesse bogreol bogstav boldbane bolig bolsje bolte bomuld boplads borddug borg
botanik brage brasen bratsch bremse brev brevdue brevkort brevpost briller brise brombusk bronze
brosten brugs brun brunlig brusebad bryg bryllup bryst budcykel budget budskab buffet buket bukser
bulder bunke burger burre bustur butik byfest bygning byhave bymur bymuseum byport byrum bysten
byvej cafe camping campist cedille cello cement center ceremoni chance charter check chef chip
cider cirkel cirkus cirkusby citron civil cykel cykelbud cykelsti cyklist cylinder cypres daddel
dadel daggry daglig dagpleje dagslys dahlia dambrug damp dampskib damspil dandy dans datter deling
delta depot design dessert detalje diagram diamant digel digter dille diplom dirigent diskant
diskos distrikt dobbelt doktor dolk domino domkirke donkraft doven dreje dreng dressing drive
drivhus droge dronning drue druehave dryppe duel dukke dukkehus dumpling dundyne dunet dusin
dykker dykning dyne dyrehave dyrke dyster ebbe edderkop effekt efterret egern egeskov egoist
ejendom ejer eksamen eksem ekspert ekspres elefant elev elevator ellipse elsker emalje embede
enebolig energi engang enhed enighed enklave ensemble ensom entre episode epoke epos erantis
eremit erfaring erhverv erindre erobre esdragon essay etape etiket etui eventyr evig evne fablende
fabrik facade fadder fagbog fager fagfolk fagmand fagskole fajance fakkel faktor faktura falk
familie fanfare fange fantasi farin fart fartplan fasan favorit fedme feje feltseng ferieby
feriehus fernis festival fiber fiberlys fidus figen figur figurlig fiktion filet filial film
filosof finale finger finne firben fiskenet fisker fjeld fjerde fjernlys fjernsyn fjols fjord
fjorten flade flag flagdag flagre flakon flaske flid flink flipper flise flodhest flodpram flot
flue flugt flygel flyplads flyrejse flytte flyver fodbad fodbold foged fokus folde folkekor fonden
forbi forbund foredrag forel forening forhave forhold forlove form formel forsalg forsvar fortov
forum foto fotobog fotograf frakke frase fred fredag fregat fregne frelser fremad fremtid fremvise
frihed friluft frisk frisure frokost frost frysefri fugl fuglebur fugtig fuldmagt funkle fyldepen
fyrre fyrretal fyrskib fyrste gadefest gaffel galant galge galop gammel garage garanti garn
gartner gartneri gasovn gavekort gavl gazelle gebis gedde gedeost geleer gemme genbrug general
gengive geni genrejs gensyn genvej geograf geranium gevind gilde gips giraf glans glas glasbod
glasur glemsom glimt globus glorie glose gnaven gnist gobelin godnat godstog godt golf gople
gorilla gotik granit gratis gravhund greb grille gris grotte grund gruppe grusgrav grusvej gryde
grydelap gryn guide guldfisk guldring guldsmed guldur gulerod gulv gummi gutter gyde gylden
gymnast gynge gyser habit hagl halskade halvdel halvtag hamster handske hanefjed hanesang hang
hangglid harmoni harpiks hasard hastig hatteske havblik havebord havefest havegang havfrue
havgasse havkat havmand havmose havneby havre havvind hejsning heks hektar held heldig helhed
helle helst hengemt herberg herold herre hertug hestehov hestesko hilsen himmel himmelsk hindbusk
historie hjelm hjem hjemby hjemvej hjerte hjort hjul hjulben hjulspor hobby hofdame holdbar
holdning holdspil holme honning honorere horisont hotdog hotel hoved hulemand huller humle humor
hunkat hurtig husar husbond husflid husmand husmor hustag hvalp hvede hveps hverdag hvid hvile
hvirvel hyacint hybel hygge hyldetop hylster hyrde hyrdinde hyttefad hyttesko ideal idiom igen
iglo ildelugt ildflue ildrager ildsted illusion imens import impuls indbo indbyde indeks indfald
indgang indkalde indkast indland indpakke indramme indre indsats indspark indtryk industri infant
ingen initial insekt institut instruks internt interval invitere ironi isbod isbryder isenkram
isflage isglat ishockey iskage iskold islom isolere isotop istand ister istid isvaffel ivrig jagt
jagthorn jagthund jakke jalousi jammer januar jargon jasmin jernbane jerngreb jernport jernvej
jerseyko jetfly jobbe joker jolle jord jordskok jordvold journal jubilar judo juice julefred
julegave julelys julesang juletid jungle juni justere juvel kabine kadet kaffekop kaffepot kahyt
kajak kajplads kakao kaktus kalas kalender kalkbrud kalkun kalv kalvekro kamera kamfer kamille
kampdag kanal kanin kaninbur kano kanotur kanske kantine kapel kapelmur kapers kapgang kapital
kappe kapsel kaptajn karaffel karamel karavane karklud karneval karosse karpedam karrusel karry
karton kartotek kasket kasse kastanje katalog katedral kavaler kedelig kejser kelner keramik kerne
kikkert kikskage kilt kimono kinesisk kiosk kirkeby kirkeur kitte kjole kladde klang klapjagt
klarinet klase klatre klaver klima klinik klinke klint klit klitvej klods klokke klor kloster
klovn klub klump klynge knage knallert knap knaphul knapsak knasende knast knippe knippel kniv
knogle knold knopskud knude knurhane kobber koben kobolt kode kogebog koks kolbe kold kolibri
kollega koloni komedie komet komfort komfur komma kommode kommune kompas kompleks koncert konditor
konfekt konge kongelig konkav konsulat kontant konto kontrast konvoj kopi kopirum kopper korn
kornmark korridor korsang kortbord kortdug kortspil kostume kotelet kradse kraft kraftig krat
krave kravle krebsdyr kreds kringle krog krokus krone krudt krumme krus kryb krydder krydsord
krykke krympe krystal kubik kugle kuglepen kukur kulgrav kulisse kulsort kultur kumme kunde
kundskab kunst kunstig kunstner kuppel kurant kurbad kurve kusk kuvert kvadrat kvark kvartet kvide
kvinde kylling kyse kystby kystvagt labil labyrint lade ladning lagen lagerhus lagkage lagune
lakaj lakrids lama lamel lampe lampefod lancet land landbrug landevej landgang landkort landsby
langsom langtur lanterne lapis laptop larve laserlys lasso lavine lavtryk lavvande legat legende
legetid lejrtur lektie leopard lerduer lerjord lerkar letmetal letter lever levering liberal
licens lighed likvid limfarve limstift lineal linedans linned linoleum liste liter livagtig livret
livsglad lodret logik lokale lomme lommeur loppe lotto lovlig lovtale luffe luftpost luftrum
luftskib lugt lune lunken lunte lupin lyddosis lydig lygte lykke lyng lyngmark lyrik lysegul
lysfest lysning lyst lystavle madkasse madkurv madpakke madplan magasin magi magnet magnolia
mahogni majsmark makrel maler maleri maling malkeko malm mandag mandel mandolin margin marked
marskal marsvin marts maskine maskot mast matador matjord matros medalje medfart medicin medlem
mejeri mejetid mejse mekanik meldug melodi melon memorere mental menu messing metal meter metode
metro middag midnat midte mikrofon mild milits mimre mine mineral minister minut mirakel mitra
model modepynt modig modstand modvind mole monark monokel monster montre mops moral morfar morgen
mormor morsom mosaik mosegris moster motion motiv motor mousse muffin muldjord muldvarp mulig
multebar munk munter murer murerske murske museflet musehul museum musik musikant muskat muskel
musling musvit myggenet mylder myrte myte nabo naboby nabohus nabokone narre nathue natklub natlys
nattog natugle natur naturlig navn nederst nedgang nedtur negle nellike nemlig nerve netkort netop
neutral nikke nisse nitten niveau nobel nordhavn nordlig nordlys nordmand nordpol normal notat
note notesbog novelle november nuance nudel nummer nutid nyfigen nyhed nylon nymalet nyplante
nypris nyskabe nyttig oase objekt oblat obligat odder offer officer ofte oksehale oktav oktober
oldemor oldtid olie oliven olympisk omega omkreds omkring omme omrids omtale omtanke omvej onkel
onsdag opal opera opgang opgave ophav ophold opklare oplag opland oplyse opmuntre oprejst oprette
opskrift opslag opstand opstille opsyn optik optog opvask orange ordblind ordbog orden ordkunst
ordliste ordre ordrig ordsprog organist orgel original orkan orkester orkide orlov ornament osende
ostebord ostehaps osteklok ostemad ovenlys overalt overblik overdel overfor overkrop oversav
overskud overtage ovnrist pacifist padde pagaj paillet palads palet palme palpere panda panel
panter papfly papir papirfly papkasse papkrus paprika parade paradis paraply parasol parcel
parentes parfume park parkbank parklys parkvej parti partikel partitur pasning passer pasta pastel
pastinak patent patient patrulje pause pavillon peber pedel pejs pelikan penalhus pendler pendul
pensel pension pepper periode perle perlemor persille person petanque petunia piano pige piknik
pileblad pilgrim pilot pindemad pindsvin pingpong pingvin pinse pirat piske pistacie pixel pjerrot
plads plage plakat plan plante plaster plastik plastre platan plejer plet pligt plov plukke plumpe
plys poesi pointe polardag polere politik polsk pomade pomfrit pony poplin popmusik poppel porre
portal portion portner portvin posedame postbud posthus postkort postvogn potte praksis praktik
praktisk praline premiere prente present prik prikblad primula princip prins prisme privat problem
procent profet profil program projekt proper protein proviant provins pryd prydhave psalter pudder
pudevar pudsig puls pulsmale pumpe punkt punktum purpur pyjamas pynte pyntelig pyramide rabarber
rabat race radar radering radiator radiofyr radise raket rambuk ramme ransel rapport rapsmark
raser rasp ratio rats rebstige redskab refleks reform regatta regel regent regering region
register regn regnbue regnorm regntid regnvejr rejsebog rejsepas reklame rekord relief remise
renhed rensdyr rense rensning reparat republik reserve resonans respekt resultat retning retur
revne ribbe ribs ridder ridebane ridehest ridetur rigdom rigsdal rimelig ring ringbind ringdue
ringmur risiko rival robot rodfrugt rodvals roelygte rokke rokoko roman romkugle rondo roning
rosenrod roserne roset rosin rotation rotunde rubin rude rulle rumrejse rumskib rundbold rundtur
runer rust rustik rustning rutine rydde rygrad rygstod ryle rynke rytme rytmisk rytter safir
safran sagn saks salat saldo salgsbod salmebog salon salpeter salt saltvand salve samfund samle
samling samtale samtid samvirke sandal sandet sandkage sandkorn sandslot sangbog sanger sangfugl
sangkor sardin sarkofag satellit satin sauna savblad savnet savsmuld scene seer segment sejlads
sejldug sejle sejltur sekskant sekt sektor selleri selskab selvlyd semester senat senator senere
senge sengetid sennep serie serum servere serviet sesam sidde sidegade sidste signal sigte silhuet
silke silkeorm sirene sirup sjal sjette sjofel sjusk skabelon skagen skak skaldyr skalp skamrose
skarn skelet skelne skema skepsis skib skibakke skibsbro skiferie skihop skilift skilling skilt
skimte skinne skipper skitse skitur skjold skjorte skjul skolebog skolie skorpe skotsk skovhus
skovl skovsti skovtur skovvej skramme skrap skred skrift skriver skrot skrubbe skrue skuespil
skuffe skulder skuldre skum skvat skvulp skyde skyfri skygge skyline skylle skynd slagte slalom
slange slat slikke slippe slips smaragd smedje smelte smidig smiger smilende smule smutte smykke
snarlig snebold snedker snefnug snegl snehare snemand snerle snevejr snige snittet snorkel snuble
snurre sodavand sokkel solbad solcelle solhat solhjul solid solist solrig solsejl solside solskin
solsort solur sommer sonate sonde sonet sopran sorbet sortere sovepose spagat spalte spand spark
spartel spejder spids spinat spinde spiral spise splint spole spolere sprede spring sprog spurv
stabel stade stafet stakit stald stander stank start station statut stearin stedord stedse stejl
stemme stemning stempel stenbro steppe stereo stilhed stilk stille stime stiplet stjerne stofbog
stolpe storby storke storm strand streg strejfe strik stritte strop struds struktur strut stryge
stub studere studio stuehus stump stund stylte styr subjekt sukker sump sundhed suppe surfer suser
svampe svane svigt svimmel sving svirre svoger syden sydpol syerske sylte symbol symfoni syngende
synode system systue syvsover tackle tagetage tagfat tagryg tagsten takstol takt talent talje
tandem tandrem tango tape taske tavle teater tehus tekande teknik teknisk tekst telefon teltpal
tempel tempo tendens tenor teori terning terrin tiara tidende tidlig tidsel tidsrum tierne tiger
tigge tikamp tilbud tildele tilfald tillid tilsagn tilskud timeglas timelang timian tinde tindre
tinfad tipning tirade titel tjavs tjene tobak tofte togkort togvogn toldbod tolv tomat tombola
tommel tone tonse topas topform topmode topsejl torden tornado torne torsdag torsk totem trafik
tragt trailer traktor tramp transit trapez trappe travl tredive treenig trekant trekvart tretten
tribune triumf trivsel trodse trold trolling tromme trompet tropisk trumf tryghed trylle tukan
tulipan tumult tunge tunika tunnel turban turist turkis turnus tusch tusind tutte tvebak tvist
tyfon tylle tyroler tyvende udbrud udbytte uddrag udebane udeblev udefra udflugt udgave udhang
udhule udhus udkant udkig udland udmark udrede udsigt udsolgt udspring udtryk udvalg udvidet
ugeblad ugedag ugeplan uglebo uheld ukendt uldgarn ulven umage umulig ungdom ungkarl ungskov
uniform unikum union univers urmager urokse urskive urskov urtebed urtehave urtete urviser usand
usikker utidig utrolig uvant uvejr vabel vadested vafler vagtel vakker valdhorn valgdag valmue
vandfad vandhul vante varan varde varehus varsel vattere vedbend vegetar vejbod vejbred vejfest
vejkant vejkort vejr velour veltalt vending veninde ventil veranda verden video vidne vidunder
vielse vifte vigtig vikar viking vikle vildand vildnis vilje villa vimpel vindue vinge vinkel
vinter violin vippe virke virtuos visdom vismand vistnok vitamin vitrine vogn vognhjul vogter
vokal vokse volapyk volden vorte vrang vrikke vrimle vugge vulkan vupti weekend western yacht
yndig yngel yngling yoghurt zebra zenit zigzag zinnia zoolog
`
  .trim()
  .split(/\s+/)
