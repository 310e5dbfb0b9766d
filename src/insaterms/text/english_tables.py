"""English words whose forms the rules don't reach."""

__all__ = [
    "AFTER_HEAD",
    "DOUBLING_PREFIXED",
    "F_TO_VES",
    "IRREGULAR_PLURALS",
    "IRREGULAR_VERBS",
    "O_TAKES_ES",
    "POSTPOSED",
    "UNCOUNTABLE",
    "UNCOUNTABLE_ENDINGS",
]


def _listed(text: str) -> dict[str, tuple[str, ...]]:
    table = {}
    for entry in text.split(","):
        word, *forms = entry.split()
        table[word] = tuple(forms)
    return table


# Hold for the end of a word too: schoolchild, businesswoman, policeman.
IRREGULAR_PLURALS = _listed("""
    child children, person people persons, salesperson salespeople,
    layperson laypeople, man men, woman women, foot feet, tooth teeth, goose geese,
    mouse mice, louse lice, ox oxen, die dice, penny pennies pence, crisis crises, analysis analyses,
    basis bases, thesis theses, hypothesis hypotheses, synthesis syntheses, diagnosis diagnoses,
    prognosis prognoses, neurosis neuroses, psychosis psychoses, axis axes, oasis oases,
    emphasis emphases, parenthesis parentheses, criterion criteria, phenomenon phenomena,
    curriculum curricula curriculums, datum data, medium media mediums, bacterium bacteria, ovum ova, vertebra vertebrae vertebras, alga algae,
    bacillus bacilli, genus genera, nebula nebulae nebulas, apex apexes apices, codex codices, larynx larynges larynxes,
    opus opuses opera, corps corps, chassis chassis, rendezvous rendezvous,
    trousers trousers, scissors scissors, gallows gallows, pyjamas pyjamas, jeans jeans, shorts shorts,
    tights tights, pliers pliers, tweezers tweezers, binoculars binoculars, clothes clothes, goods goods,
    premises premises, proceeds proceeds, belongings belongings, surroundings surroundings, leggings leggings,
    barracks barracks, crossroads crossroads, innings innings, pants pants, underpants underpants,
    knickers knickers, forceps forceps, thanks thanks, outskirts outskirts, whereabouts whereabouts,
    arrears arrears, earnings earnings, savings savings,
    stratum strata, addendum addenda, erratum errata, memorandum memoranda memorandums,
    referendum referendums referenda, forum forums fora, spectrum spectra, symposium symposia symposiums,
    stimulus stimuli, alumnus alumni, syllabus syllabuses syllabi, focus focuses foci, nucleus nuclei,
    radius radii, fungus fungi, cactus cacti cactuses, locus loci, terminus termini, bonus bonuses,
    virus viruses, campus campuses, census censuses, status statuses, consensus consensuses,
    appendix appendices appendixes, index indexes indices, matrix matrices, vertex vertices,
    formula formulas formulae, alumna alumnae, larva larvae, antenna antennas antennae,
    quiz quizzes, bus buses, gas gases, plus pluses, series series, species species, means means,
    sheep sheep, deer deer, fish fish, aircraft aircraft, offspring offspring, headquarters headquarters,
    crossroads crossroads, passer-by passers-by, runner-up runners-up, looker-on lookers-on,
    hanger-on hangers-on, listener-in listeners-in, court-martial courts-martial courts-martials,
    human humans, german germans, roman romans, talisman talismans, shaman shamans, ottoman ottomans,
    stepchild stepchildren, grandchild grandchildren, staff staff, youth youth youths, cattle cattle,
    police police, clergy clergy, bureau bureaux bureaus, plateau plateaus plateaux
""")

# Adjectives behind the noun that they belong to, with the nouns: notary public, court martial.
# An empty list stands for any noun.
POSTPOSED: dict[str, frozenset[str]] = {
    adjective: frozenset(nouns.split())
    for adjective, nouns in {
        "general": "attorney director secretary inspector governor solicitor auditor surveyor "
        "postmaster advocate procurator consul",
        "public": "notary",
        "major": "sergeant",
        "martial": "court",
        "royal": "battle astronomer princess",
        "laureate": "poet",
        "apparent": "heir",
        "vitae": "curriculum",
        "presumptive": "heir",
        "politic": "body",
        "errant": "knight",
        "simple": "fee",
        "elect": "",
        "designate": "",
        "emeritus": "",
        "plenipotentiary": "minister ambassador",
        "extraordinary": "ambassador",
    }.items()
}

F_TO_VES = frozenset(
    """
    leaf loaf thief sheaf shelf self elf half calf wolf knife life wife hoof scarf wharf bookshelf
    midwife housewife penknife behalf yourself
    """.split()
)
O_TAKES_ES = frozenset(
    "hero potato tomato echo veto torpedo embargo negro mosquito volcano "
    "cargo domino buffalo no go".split()
)

# Without a plural that anybody would offer.
UNCOUNTABLE = frozenset(
    """
    truancy education absenteeism support care guidance attendance non-attendance nonattendance
    information advice research homework housework knowledge evidence equipment furniture progress
    behaviour behavior staff health welfare wellbeing well-being inclusion exclusionism legislation
    help work feedback training funding money news music mathematics physics politics economics
    statistics ethics software hardware data media bullying cyberbullying schooling homeschooling
    housing parenting mentoring counselling counseling coaching teaching learning tutoring
    monitoring admissibility autism dyslexia anxiety poverty literacy numeracy youth privacy safety
    traffic luggage weather water air gold silver luck fun patience confidence violence enforcement
    compliance transport transportation prevention safeguarding upbringing childcare daycare
    babysitting hygiene
    """.split()
)
UNCOUNTABLE_ENDINGS = ("absenteeism", "schooling", "bullying", "homework", "parenting", "software")

# What ends the head of a noun phrase: declaration | of admissibility, pupil | who stays away.
AFTER_HEAD = frozenset(
    """
    of in on at by for from with without to into about after against among around as before behind
    below beneath beside between beyond despite during except inside like near off onto outside over
    past per since through throughout toward towards under until up upon via within not who whom
    whose which that where when whose staying living attending receiving having being going refusing
    missing requiring needing aged subject due entitled exempt
    """.split()
)

IRREGULAR_VERBS = _listed("""
    arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten,
    become became become, begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound,
    bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred,
    bring brought brought, build built built, burn burned burnt burned burnt, burst burst burst,
    buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
    come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug,
    do did done, draw drew drawn, dream dreamed dreamt dreamed dreamt, drink drank drunk,
    drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
    fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown,
    forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
    forgive forgave forgiven, freeze froze frozen, get got got gotten, give gave given, go went gone,
    grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden,
    hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known,
    lay laid laid, lead led led, lean leaned leant leaned leant, leap leaped leapt leaped leapt,
    learn learned learnt learned learnt, leave left left, lend lent lent, let let let, lie lay lain,
    light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled,
    mistake mistook mistaken, misunderstand misunderstood misunderstood, overcome overcame overcome,
    oversee oversaw overseen, pay paid paid, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt,
    redo redid redone, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said,
    see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn,
    shake shook shaken, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk,
    shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid,
    smell smelled smelt smelled smelt, speak spoke spoken, speed sped sped, spell spelled spelt spelled spelt,
    spend spent spent, spill spilled spilt spilled spilt, spin spun spun, split split split,
    spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck,
    sting stung stung, stink stank stunk, strike struck struck, strive strove striven, swear swore sworn,
    sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught taught,
    tear tore torn, tell told told, think thought thought, throw threw thrown, undergo underwent undergone,
    understand understood understood, undertake undertook undertaken, undo undid undone,
    uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weep wept wept,
    win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
    withstand withstood withstood, write wrote written, rewrite rewrote rewritten, rethink rethought rethought,
    retell retold retold, retake retook retaken, override overrode overridden, broadcast broadcast broadcast,
    homeschool homeschooled homeschooled, focus focused focussed focused focussed,
    benefit benefited benefitted benefited benefitted, bias biased biassed biased biassed
""")

# Stress on the last syllable, so that its consonant doubles: refer => referred, enrol => enrolled.
DOUBLING_PREFIXED = (
    "refer", "prefer", "infer", "defer", "confer", "transfer", "occur", "recur", "incur", "concur",
    "admit", "commit", "permit", "submit", "omit", "transmit", "emit", "remit", "acquit", "control",
    "patrol", "enrol", "compel", "expel", "propel", "repel", "dispel", "rebel", "excel", "fulfil",
    "instil", "distil", "regret", "forget", "upset", "begin", "forbid", "equip", "abet", "abhor",
    "deter", "inter", "annul", "allot", "outbid", "unplug", "program", "cancel", "travel", "label",
    "model", "channel", "signal", "counsel", "level", "fuel", "dial", "total", "equal", "quarrel",
    "marvel", "tunnel", "panel", "initial", "pencil", "shovel", "worship", "kidnap", "handicap",
    "zigzag", "input", "output", "format", "backlog", "debug", "reset", "offset",
)  # fmt: skip
