"""Where the noun that is counted may stand: after adjectives, or before the number."""

from collections.abc import Iterator

from jinan_laser.store.printed.words import IDEOGRAPH, LETTER, pattern

WORD_PATTERN = rf"{LETTER}+(?:['-]{LETTER}+)*"
WORD = pattern(WORD_PATTERN)
# Words that stand between two nouns, or after a number that is no count: what follows one of
# them is not what the number counts.
_LINKS_ROW = (
    "of in on at by to for from with and or as than into out per a an the this that these those "
    "is are was were has have had will would which who while when where after before since "
    "until during over under about across among between through worldwide nationwide globally "
    "overall annually yearly last next each every now already so far up also but more less "
    "total combined altogether year-on-year either around within abroad и в во на с со к ко у о "
    "об от до за из по при для без над под про что как это или а но не ни же ли был была было "
    "были есть по-прежнему всего ежегодно каждый против год і ў да з са ад аб пра пры дзеля над "
    "пад праз што як гэта ці але ня быў было былі ёсць усяго штогод штогадова супраць میں کا کی "
    "کے کو سے پر نے اور یا تک بھی ہے ہیں تھا تھے تھی ہو گئے گئی گیا والے والی والا کر جو کہ اس "
    "ان یہ وہ نہیں مگر لیکن تا سالانہ आणि व किंवा वा मध्ये ते तर पण पासून पर्यंत साठी होते होता होती आहे "
    "आहेत झाले झाली झाला यांच्या यांनी असून की जे जो हे ही हा पैकी"
)
LINKS = frozenset(_LINKS_ROW.split())
# Names that end in a number: the Fortune 500, ISO 9001.
_NAMED_ROW = (
    "fortune forbes iso iec covid article chapter paragraph annex appendix page flight aged "
    "table figure fig agenda horizon статья статьи статье глава главы приложение таблица "
    "рисунок артыкул табліца малюнак"
)
NAMED = frozenset(_NAMED_ROW.split())
# A Slavic word between a number and its noun is an adjective: "126 маршрутов компаний" are routes.
_CYRILLIC = pattern(r"[а-яіўё'-]+")
_ADJECTIVE = pattern(
    r"[а-яіў'-]*(?:[ыиі]х|[ыиі]е|[ыіа]я|яя|[оыеіа]й|[оа]го|ага|яга|[оы]м|ую|юю|ае|яе|[ыі]мі?|ыми|ими)"
)
_RUN = pattern(rf"の?({IDEOGRAPH}+)")
_OF_ALL = pattern(  # nine of its subsidiaries
    r" (?:of (?:its|their|these|those|our)|из (?:ее|его|их|этих|наших)"
    r"|з (?:яе|яго|іх|гэтых|нашых)) "
)
_AND = pattern(r" (?:и|і|й) (?=[а-яіў'-]+[ыиі]х )")  # малых и средних предприятий
_PARTICLES = frozenset("的之和与與及、在是将將等は、がをにでともへやの，")
_PART = pattern("[级級型性]")  # 国家级项目 are projects
BESIDE = pattern(r"(?:^| )([a-z]+)(?: of)? $")
_NUMBER = pattern(r" \d+")
# "Domestic and foreign companies": what joins two words that describe, and how such words end.
_CONJUNCTIONS = frozenset(["and", "и", "і", "й", "ды", "اور", "و", "आणि", "व"])
_DESCRIBES = pattern(
    r"[a-z-]*[a-rt-z]|[а-яіў'-]*(?:[ыиі]х|[ыиі]е|[ыі]я|[ыі]мі?|[ыи]ми)|\w*ی|\w*(?:ी|ीय|िक|्या)"
)
# Nouns that describe the noun behind them.
_MEMBER = frozenset(("رکن", "ممبر", "सदस्य"))
_PLURAL = pattern(".*(?:[ыи]е|[ыі]я)")
_GENITIVE = pattern(".*[^аяыиіе]")
_WORDS = 4
_LETTERS = 10

# What may stand between a noun and its number: 会员人数达一万名.
FILLER = pattern(
    r"(?:单位|單位|人数|人數|员数|数量|數量|总数|總數|总量|總量|数|數|家数|は|が|も|を|に|で|计|計|合计|合計|共计|共計|共|约|約"
    r"|年間|年产|年產|每年|毎年|近|逾|超过|超過|超|突破|破|达到|達到|达|達|已|有|为|為|至|到|多|增至|增加|新增|累计|累計|不少于|不少於|至少|最多"
    r"|可|将|將|是|仅|僅|大约|大約|约为|分别|分別|数は|:|\s|—|–|-)+$"
)


def places(text: str, at: int) -> Iterator[int]:
    """Yield where the noun may begin that a number before ``at`` counts, the nearest first."""
    if of_all := _OF_ALL.match(text, at):
        at = of_all.end()
    while text[at : at + 1] in {" ", "-"}:
        at += 1
    run = _RUN.match(text, at)
    if run:
        start = run.start(1)
        for place in range(start, min(start + _LETTERS, run.end())):
            if text[place] in _PARTICLES:
                return
            yield place
        at = run.end()
        return
    yield from _beginnings(text, at)


def _beginnings(text: str, at: int) -> Iterator[int]:
    """Yield where words begin of which the last may be the noun; the others describe it."""
    described = False
    words = 0
    while words < _WORDS and (word := WORD.match(text, at)):
        joins = described and word[0] in _CONJUNCTIONS
        if word[0] in LINKS and not joins:
            return
        if not joins:
            words += 1
            yield at
            if _CYRILLIC.fullmatch(word[0]) and not _ADJECTIVE.fullmatch(word[0]):
                return
        described = _DESCRIBES.fullmatch(word[0]) is not None
        number = _NUMBER.match(text, word.end()) if word[0] in NAMED else None
        at = number.end() if number else word.end()
        if text[at : at + 1] != " ":
            return
        at += 1


def describes(word: str, following: str) -> bool:
    """Return whether a noun or what looks like one describes the noun behind it: рабочих групп."""
    if word.isascii() or word in _MEMBER:
        return True
    if not _ADJECTIVE.fullmatch(word):
        return False
    return _PLURAL.fullmatch(word) is not None or _GENITIVE.fullmatch(following) is not None


def is_part(text: str, end: int) -> bool:
    """Return whether a noun that ends there is only part of a word: 国家级."""
    return _PART.match(text, end) is not None


def unknown(text: str, at: int) -> str:
    """Return the words that follow a number, of which nothing is known; empty for none."""
    if of_all := _OF_ALL.match(text, at):
        at = of_all.end()
    while text[at : at + 1] in {" ", "-"}:
        at += 1
    run = _RUN.match(text, at)
    if run:
        letters = ""
        for letter in run[1][:_LETTERS]:
            if letter in _PARTICLES:
                break
            letters += letter
        return letters
    words: list[str] = []
    while len(words) < 3 and (word := WORD.match(text, at)) and word[0] not in LINKS:  # noqa: PLR2004
        words.append(word[0])
        at = word.end()
        if text[at : at + 1] != " ":
            break
        and_ = _AND.match(text, at)
        at = and_.end() if and_ else at + 1
    return " ".join(words)
