"""Dutch verbs: the strong and irregular ones, and the prefixes that come apart."""

__all__ = [
    "ALSO_PARTICIPLE",
    "ALSO_PAST",
    "EITHER_WAY",
    "INSEPARABLE_WITH",
    "LOAN_STEMS",
    "LONG_STEMS",
    "MUTE_E",
    "NOT_PREFIXED",
    "NOT_SEPARABLE",
    "NOT_STRONG",
    "SCHWA_STEMS",
    "SEPARABLE",
    "STRONG",
    "STRONG_PRESENT",
]


def _strong(text: str) -> dict[str, tuple[str, str, str]]:
    """Read `infinitive past past-plural participle` entries; the participle without ge-."""
    table = {}
    for entry in text.split(","):
        infinitive, past, plural, participle = entry.split()
        table[infinitive] = (past, plural, participle)
    return table


# ANS 2.3.2 and 2.3.3.  The participle stands without ge-, which a prefix takes away.
STRONG = _strong("""
    bakken bakte bakten bakken, bannen bande banden bannen, barsten barstte barstten barsten,
    bederven bedierf bedierven bedorven, bedriegen bedroog bedrogen bedrogen, beginnen begon begonnen begonnen,
    bergen borg borgen borgen, bevelen beval bevalen bevolen, bezwijken bezweek bezweken bezweken,
    bidden bad baden beden, bieden bood boden boden, bijten beet beten beten, binden bond bonden bonden,
    blazen blies bliezen blazen, blijken bleek bleken bleken, blijven bleef bleven bleven,
    blinken blonk blonken blonken, braden braadde braadden braden, breken brak braken broken,
    brengen bracht brachten bracht, brouwen brouwde brouwden brouwen, buigen boog bogen bogen,
    delven dolf dolven dolven, denken dacht dachten dacht, doen deed deden daan, dragen droeg droegen dragen,
    drijven dreef dreven dreven, dringen drong drongen drongen, drinken dronk dronken dronken,
    druipen droop dropen dropen, duiken dook doken doken, dunken docht dochten docht,
    dwingen dwong dwongen dwongen, eten at aten geten, fluiten floot floten floten, gaan ging gingen gaan,
    gelden gold golden golden, genezen genas genazen genezen, genieten genoot genoten genoten,
    geven gaf gaven geven, gieten goot goten goten, glijden gleed gleden gleden, glimmen glom glommen glommen,
    graven groef groeven graven, grijpen greep grepen grepen, hangen hing hingen hangen, hebben had hadden had,
    heffen hief hieven heven, helpen hielp hielpen holpen, heten heette heetten heten,
    hijsen hees hesen hesen, houden hield hielden houden, houwen hieuw hieuwen houwen,
    jagen joeg joegen jaagd, kiezen koos kozen kozen, kijken keek keken keken,
    klimmen klom klommen klommen, klinken klonk klonken klonken, kluiven kloof kloven kloven,
    knijpen kneep knepen knepen, komen kwam kwamen komen, kopen kocht kochten kocht,
    krijgen kreeg kregen kregen, krimpen kromp krompen krompen, kruipen kroop kropen kropen,
    kunnen kon konden kund, lachen lachte lachten lachen, laden laadde laadden laden, laten liet lieten laten,
    leggen legde legden legd, lezen las lazen lezen, liegen loog logen logen, liggen lag lagen legen,
    lijden leed leden leden, lijken leek leken leken, lopen liep liepen lopen, malen maalde maalden malen,
    melken molk molken molken, meten mat maten meten, moeten moest moesten moeten, mogen mocht mochten mogen,
    nemen nam namen nomen, nijgen neeg negen negen, ontginnen ontgon ontgonnen ontgonnen,
    pluizen ploos plozen plozen, prijzen prees prezen prezen,
    raden raadde raadden raden, rieken rook roken roken, rijden reed reden reden, rijgen reeg regen regen,
    rijten reet reten reten, rijzen rees rezen rezen, roepen riep riepen roepen, ruiken rook roken roken,
    scheiden scheidde scheidden scheiden, schelden schold scholden scholden, schenden schond schonden schonden,
    schenken schonk schonken schonken, scheppen schiep schiepen schapen, scheren schoor schoren schoren,
    schieten schoot schoten schoten, schijnen scheen schenen schenen, schrijden schreed schreden schreden,
    schrijven schreef schreven schreven, schrikken schrok schrokken schrokken, schuilen school scholen scholen,
    schuiven schoof schoven schoven, slaan sloeg sloegen slagen, slapen sliep sliepen slapen,
    slijpen sleep slepen slepen, slijten sleet sleten sleten, slinken slonk slonken slonken,
    sluipen sloop slopen slopen, sluiten sloot sloten sloten, smelten smolt smolten smolten,
    smijten smeet smeten smeten, snijden sneed sneden sneden, snuiten snoot snoten snoten,
    snuiven snoof snoven snoven, spannen spande spanden spannen, spijten speet speten speten,
    spinnen spon sponnen sponnen, splijten spleet spleten spleten, spreken sprak spraken sproken,
    springen sprong sprongen sprongen, spruiten sproot sproten sproten, spugen spuugde spuugden spuugd,
    spuiten spoot spoten spoten, staan stond stonden staan, steken stak staken stoken,
    stelen stal stalen stolen, sterven stierf stierven storven, stijgen steeg stegen stegen,
    stinken stonk stonken stonken, stoten stootte stootten stoten, strijden streed streden streden,
    strijken streek streken streken, stuiven stoof stoven stoven, treden trad traden treden,
    treffen trof troffen troffen, trekken trok trokken trokken, vallen viel vielen vallen,
    vangen ving vingen vangen, varen voer voeren varen, vechten vocht vochten vochten,
    verderven verdierf verdierven verdorven, verdrieten verdroot verdroten verdroten,
    verslinden verslond verslonden verslonden,
    verdwijnen verdween verdwenen verdwenen, vergeten vergat vergaten vergeten,
    verliezen verloor verloren verloren, vermijden vermeed vermeden vermeden, vinden vond vonden vonden,
    vliegen vloog vlogen vlogen, vlechten vlocht vlochten vlochten, vouwen vouwde vouwden vouwen,
    vragen vroeg vroegen vraagd, vreten vrat vraten vreten, vriezen vroor vroren vroren,
    waaien waaide waaiden waaid, wassen waste wasten wassen, wegen woog wogen wogen,
    werpen wierp wierpen worpen, werven wierf wierven worven, weten wist wisten weten,
    weven weefde weefden weven, wijken week weken weken, wijten weet weten weten, wijzen wees wezen wezen,
    willen wilde wilden wild, winden wond wonden wonden, winnen won wonnen wonnen, worden werd werden worden,
    wreken wreekte wreekten wroken, wrijven wreef wreven wreven, wringen wrong wrongen wrongen,
    zeggen zei zeiden zegd, zenden zond zonden zonden, zien zag zagen zien, zijn was waren weest,
    zingen zong zongen zongen, zinken zonk zonken zonken, zinnen zon zonnen zonnen, zitten zat zaten zeten,
    zoeken zocht zochten zocht, zouten zoutte zoutten zouten, zuigen zoog zogen zogen,
    zuipen zoop zopen zopen, zullen zou zouden zuld, zwelgen zwolg zwolgen zwolgen,
    zwellen zwol zwollen zwollen, zwemmen zwom zwommen zwommen, zweren zwoer zwoeren zworen,
    zwerven zwierf zwierven zworven, zwijgen zweeg zwegen zwegen, zeiken zeek zeken zeken
""")

# First person (the stem) and third person, where they can't be had from the infinitive.
STRONG_PRESENT = {
    "gaan": ("ga", "gaat"),
    "staan": ("sta", "staat"),
    "slaan": ("sla", "slaat"),
    "doen": ("doe", "doet"),
    "zien": ("zie", "ziet"),
    "zijn": ("ben", "is", "bent"),
    "hebben": ("heb", "heeft", "hebt"),
    "kunnen": ("kan", "kan", "kunt"),
    "mogen": ("mag", "mag"),
    "zullen": ("zal", "zal", "zult"),
    "willen": ("wil", "wil", "wilt"),
    "komen": ("kom", "komt"),
    "moeten": ("moet", "moet"),
    "weten": ("weet", "weet"),
}

# What may stand before a verb and leaves it in a main clause: hij zit thuis.  The Leidraad
# writes them together in the infinitive (thuiszitten) and the participle (thuisgezeten).
SEPARABLE = frozenset(
    """
    aan aaneen achter achterna achterover achteruit adem af beet bekend bij bijeen binnen bloot
    boven buiten deel dicht dood door droog effen fijn gade gebruik gelijk gereed gerust glad goed
    groot haak hard heen hoog in ineen kapot kennis klaar kort krom kwijt laag lang langs lastig
    leeg les los mede mee na naar neer neder om omhoog omlaag omver onder op opeen open over overeen
    plaats plat raak recht rechtop rond samen schoon schuil stand stil stop stuk tegemoet tegen
    tegoed tekort teleur teloor teniet tentoon terecht terneer terug teweeg thuis toe tussen uit
    uiteen vast veilig vol voor voorbij voort vooraf vooruit vrij waar warm weer weg ziek zoek zwart
    """.split()
)

# Prefixes that stay on the verb, as be- and ver- do, in these (overlegd, not overgelegd).
INSEPARABLE_WITH = {
    "onder": None,
    "mis": None,
    "over": frozenset(
        """
        leggen wegen treden schrijden bruggen tuigen lijden drijven winnen leven laden komen vallen
        handigen rompelen schatten stemmen spannen treffen weldigen heersen stelpen nachten
        meesteren zien denken donderen bluffen schilderen dekken koken stijgen stromen vleugelen
        trekken vragen winteren zomeren dragen drukken schreeuwen reden peinzen slaan
        """.split()
    ),
    "vol": frozenset("doen brengen tooien harden staan trekken voeren eindigen wassen".split()),
    "weer": frozenset("staan leggen spiegelen houden spreken klinken galmen streven".split()),
    "om": frozenset(
        "schrijven vatten ringen armen singelen helzen sluiten geven "
        "kaderen lijsten klemmen zeilen".split()
    ),
    "door": frozenset("gronden kruisen snijden staan boren leven zien lopen breken denken".split()),
    "voor": frozenset("komen zien spellen voelen onderstellen".split()),
    "aan": frozenset("vaarden bidden schouwen".split()),
    "achter": frozenset("halen volgen".split()),
}
# Both ways, with a difference in meaning (doorlopen, voorkomen): both sets are generated.
EITHER_WAY = frozenset(
    """
    voorkomen doorlopen doorbreken overleggen overtrekken overdrijven overkomen overzien overdragen
    onderhouden ondergaan overdrukken overvallen overslaan voorzeggen overwinteren overstromen
    doorzien doorstaan overladen overkoken doordenken overschrijven omgeven omvatten omsluiten
    """.split()
)

# Single verbs that only look as if a prefix stood before them.
NOT_SEPARABLE = frozenset(
    """
    instrueren initiëren interviewen interveniëren opteren naderen naaien openen opperen toeteren
    nagelen waarschuwen waarborgen waarderen stukadoren mededingen afrikaniseren
    """.split()
)

# Native verbs whose last stem syllable is a schwa (weiger, verbeter) although they end like
# loans in -eren (studeer).  Only the end of the stem is compared.
SCHWA_STEMS = (
    "erger", "beter", "lever", "luister", "verander", "inner", "hinder", "wijder", "vorder",
    "gader", "minder", "schilder", "zuiver", "offer", "onder", "klauter", "hamer", "tover",
    "duister", "ijver", "sluimer", "huiver", "kinder", "plunder", "schemer", "sidder", "sluier",
    "snater", "foeter", "kader", "nader", "ouder", "meester", "opper", "adder", "ijzer", "akker",
    "ikker", "okker", "ekker", "atter", "etter", "itter", "otter", "utter", "odder", "edder",
    "apper", "ipper", "epper", "inger", "oeder", "uider", "eister", "eiger", "onker", "inker",
    "unker", "anker", "ammer", "ommer", "immer", "ummer", "suiker", "zeker", "leder", "laster",
    "koester", "toeter", "ibber", "obber", "abber", "ijger", "vlinder", "ijfer", "verover", "emmer",
    "water", "hanger", "kelder", "polder", "folter", "filter", "halver", "daver", "haper", "zuster",
    "burger", "blader", "peuter", "splinter", "slenter", "monster", "baker",
)  # fmt: skip
# Loans all the same: programmeer, not programmer.
LOAN_STEMS = ("garander", "programmer", "mitter", "flatter", "sommer", "gommer", "sponder")
# Look as if be-, er-, ge- stood before them.
NOT_PREFIXED = frozenset({"ergeren", "bezigen", "bezemen", "erkeren"})
# Weak, although what follows the prefix is strong by itself (moeten).
NOT_STRONG = frozenset({"ontmoeten", "verwachten"})
# A second past beside the one in the table.
ALSO_PAST = {
    "willen": ("wou", "wouden"),
    "jagen": ("jaagde", "jaagden"),
    "spugen": ("spoog", "spogen"),
    "waaien": ("woei", "woeien"),
    "scheppen": ("schepte", "schepten"),
    "stoten": ("stiet", "stieten"),
}

# The same for the participle, without ge-.
ALSO_PARTICIPLE = {"spugen": "spogen"}

# English verbs keep the e that nobody hears (deletet, deletete, gedeletet).
MUTE_E = frozenset(
    """
    backspacen biken bridgen browsen challengen crowdsourcen cyclen daten deleten downgraden
    downsizen escapen faken fencen finetunen framen freelancen gamen hedgen hiken housen hypen
    interfacen invoicen judgen kiten leasen liken managen micromanagen mountainbiken outsourcen
    pacen pledgen racen raven recyclen releasen resizen samplen saven servicen shapen sharen
    shaven skaten skypen stylen swipen tapen timen tunen upcyclen updaten upgraden upscalen
    vapen
    """.split()
)

# Long vowels before a single l in more than one syllable: beoordeel, benadeel.
LONG_STEMS = ("oordel", "nadel", "krakel", "juwel", "vervel", "bevel", "mededel")
