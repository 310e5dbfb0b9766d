"""Dutch adjectives that no ending shows, and what is peculiar about some of them."""

__all__ = [
    "BARE",
    "BARE_PHRASES",
    "BY_POSITION",
    "CLASSIFYING",
    "COMMON",
    "DEGREES",
    "MODIFIED",
    "NOT_MODIFIED",
    "QUALITIES",
]

# Adjectives wherever they stand alone: absoluut en relatief verzuim.
COMMON = frozenset(
    """
    goed nieuw oud jong groot klein hoog laag lang kort vroeg laat ziek gezond zwak sterk zwaar
    licht snel vast vrij open extern intern sociaal speciaal passend regulier primair secundair
    voortgezet bijzonder openbaar regionaal lokaal landelijk nationaal gemeentelijk wettelijk
    absoluut relatief luxe geoorloofd ongeoorloofd thuiszittend leerplichtig kwalificatieplichtig
    voortijdig structureel incidenteel langdurig kortdurend veelvuldig frequent chronisch psychisch
    medisch maatschappelijk pedagogisch orthopedagogisch ambulant ernstig beginnend dreigend
    zorgwekkend toegankelijk inclusief preventief curatief actief passief digitaal administratief
    financieel juridisch bestuurlijk beroepsgericht praktisch theoretisch algemeen middelbaar fysiek
    mentaal emotioneel cognitief autistisch hoogbegaafd blind doof dyslectisch slechthorend
    slechtziend rijk arm wit zwart rood blauw groen geel gezamenlijk gedeeld integraal onafhankelijk
    verplicht vrijwillig bevoegd onbevoegd bekwaam erkend particulier privaat publiek vermist
    afwezig aanwezig veilig onveilig warm koud zacht hard streng vol leeg dicht breed smal diep
    recht stil druk modern klassiek normaal apart eigen ander heel half dubbel enkel formeel
    informeel officieel tijdelijk blijvend definitief voorlopig individueel collectief zwanger
    belangrijk talrijk omvangrijk kansrijk kansarm vetarm prikkelarm energiearm zuurstofarm
    prikkelrijk invloedrijk succesvol zinvol waardevol duurzaam betrouwbaar kwetsbaar
    """.split()
)

# Adjectives where a noun follows, and perhaps nouns where none does: "fout antwoord" has foute
# antwoorden, but "fout en gebrek" is two nouns.
BY_POSITION = frozenset(
    """
    abrupt abstract absurd bang acuut adequaat alert amsterdams anoniem antiek attent autonoom barok
    bedaard bekend beperkt beschut bewust bezet bitter bizar blank bleek blond bloot bol bont
    boos bot braaf broos bros bruin bruut charmant civiel compleet complex concreet confuus
    constant contant correct corrupt coulant dagelijks dapper deens delicaat devoot diffuus
    dik direct discreet divers dof dol dom donker dood dor droef droog duf duister duits dun
    duur dwaas dwars echt edel efficiënt engels enorm erg erudiet exact expliciet extreem
    fel ferm fijn fiks fit flauw flets flink fors fout fraai frank frans fries fris gaaf gaar
    gammel geheel geheim geil gek gemeen gemengd gering gestreng getrouw getrouwd gewond gewoon
    gezwind glad grauw grieks grijs grof gul guur hees heet helder hels heterogeen heus hip hol
    homogeen humaan immens immuun impliciet incorrect indirect inert infantiel inferieur
    inhumaan instabiel intact intens intiem irreëel jaarlijks jaloers joods juist kaal kalm kil
    klaar klam klef knap knus koel krap kras kreupel kritiek krom kuis kwaad laf lam lauw lek
    leuk lief lomp loom los lui luid maandelijks maf mager mak mal markant mat mild  mobiel
    monter mooi moreel muf murw naakt  nader nat nauw naïef nederlands  nobel noors nors
    nuchter obscuur onbeperkt onbewust onecht ongewoon onjuist onwaar onwijs onzeker oprecht
    paars paraat parallel pienter plat pools potent pover precies preuts puur raar rank rap
    rauw resoluut reëel riskant robuust rond rooms rot ruig ruim rustiek ruw schaars scheef
    schel scherp schools schoon schril schuin schuw separaat sereen serieel simpel slank slap
    slecht sleets slim sluw sober soepel spaans spits spontaan stabiel star steil stijf stoer
    stom stomp straf strak strikt stroef stug subtiel suf summier superieur taai tactvol tam
    teder teer traag triest troebel trots trouw turks uniek uniform urbaan urgent vaag vaal
    vals ver verdacht verkeerd vermoeid vers verslaafd vet vief vies virtueel visueel vlaams
    vlak vlot vlug vreemd vroom vuil  waterdicht  weids wekelijks  wijd wijs
    wild woest wrang wreed zeker zoet zot zout zuiver zuur zweeds zwoel
    """.split()
)

# What one can be in a certain way or degree, so that an adverb may stand before it: chronisch
# ziek, visueel beperkt.  So can what looks like a participle (lichamelijk gehandicapt).
MODIFIED = frozenset(
    """
    actief afhankelijk afwezig arm autistisch begaafd bekwaam beperkt blind dementerend doof
    gehandicapt gelovig gestoord getalenteerd gewond gezond hulpbehoevend kwetsbaar onveilig rijk
    slechthorend slechtziend sterk toegankelijk veilig verslaafd verwaarloosd ziek zwak zwanger
    """.split()
)
# Participles only by their look.
NOT_MODIFIED = frozenset(
    {"geoorloofd", "ongeoorloofd", "verplicht", "bevoegd", "onbevoegd", "bekend"}
)
# Say how or how much where such a word follows, though no ending shows it.
DEGREES = frozenset("diep erg hoog laag licht matig normaal sterk volledig zwaar zeer".split())
# End like such adverbs, but say which of several: openbaar verplicht onderwijs.
CLASSIFYING = frozenset(
    """
    administratief algemeen bijzonder centraal gewoon internationaal jaarlijks landelijk lokaal
    nationaal openbaar particulier primair regionaal regulier secundair speciaal tijdelijk totaal
    """.split()
)

# No -e: materials in other letters than -en, loans, and what is never said of degrees (gratis).
BARE = frozenset(
    """
    aluminium anders beige crème fulltime gratis linker live offline online parttime plastic platina
    rechter rosé rubber stuk
    """.split()
)

# Stand without -e before these nouns, in the plural too: kort gedingen.
BARE_PHRASES = frozenset({("kort", "geding")})

# Never fixed before who does something: jonge leraren, but intern begeleiders.
QUALITIES = frozenset(
    """
    goed nieuw oud jong groot klein hoog laag lang kort ziek gezond zwak sterk zwaar licht snel rijk
    arm dreigend ernstig kwetsbaar thuiszittend veilig onveilig streng blind doof passend vol leeg
    warm koud zacht hard breed smal diep recht stil druk modern klassiek normaal wit zwart rood
    blauw groen geel
    """.split()
)
