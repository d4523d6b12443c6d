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
    "ان یہ وہ نہیں تا سالانہ आणि व किंवा वा मध्ये ते तर पण पासून पर्यंत साठी होते होता होती आहे "
    "आहेत झाले झाली झाला यांच्या यांनी असून की जे जो हे ही हा पैकी"
)
LINKS = frozenset(_LINKS_ROW.split())
# A Slavic word between a number and its noun is an adjective: "126 маршрутов компаний" are routes.
_CYRILLIC = pattern(r"[а-яіўё'-]+")
_ADJECTIVE = pattern(
    r"[а-яіў'-]*(?:[ыиі]х|[ыиі]е|[ыіа]я|яя|[оыеіа]й|[оа]го|ага|яга|[оы]м|ую|юю|ае|яе|[ыі]мі?|ыми|ими)"
)
_ADVERB = pattern(r"[а-яіў'-]+(?:о|а)-?(?=[а-яіў]*$)")
_RUN = pattern(rf"の?({IDEOGRAPH}+)")
_OF_ALL = pattern(  # nine of its subsidiaries
    r" (?:of (?:its|their|these|those|our)|из (?:ее|его|их|этих|наших)"
    r"|з (?:яе|яго|іх|гэтых|нашых)) "
)
_AND = pattern(r" (?:и|і|й) (?=[а-яіў'-]+[ыиі]х )")  # малых и средних предприятий
_PARTICLES = frozenset("的之和与與及、在是将將等は、がをにでともへやの，")
_PART = pattern("[级級型性]")  # 国家级项目 are projects
_WORDS = 4
_LETTERS = 10

# What may stand between a noun and its number: 会员人数达一万名.
FILLER = pattern(
    r"(?:单位|單位|人数|人數|员数|数量|數量|总数|總數|总量|總量|数|數|家数|は|が|も|を|に|で|计|計|合计|合計|共计|共計|共|约|約"
    r"|近|逾|超过|超過|超|突破|达到|達到|达|達|已|有|为|為|至|到|多|增至|增加|新增|累计|累計|不少于|不少於|至少|最多"
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
    for _ in range(_WORDS):
        word = WORD.match(text, at)
        if word is None or word[0] in LINKS:
            return
        yield at
        if _CYRILLIC.fullmatch(word[0]) and not _ADJECTIVE.fullmatch(word[0]):
            return
        at = word.end()
        if text[at : at + 1] != " ":
            return
        and_ = _AND.match(text, at)
        at = and_.end() if and_ else at + 1


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
