"""The direction of a change: "fell by 5.2 %" says -5.2, "fell to 5.2 %" says 5.2."""

from jinan_laser.store.printed.alternatives import expressions
from jinan_laser.store.printed.words import pattern

# What fell: directly before the number, or with "by" between. What follows is the rest.
_FELL = expressions(
    r"\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|down|slid|slides?|sliding|slipp?(?:s|ed|ing)?|shr[aiu]nk|shrinks|shrinking|plung(?:e|es|ed"
    r"|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cuts?|cutting"
    r"|contract(?:s(?= (?:by|to))|ed|ion)|s[aiu]nk|sinks|dip(?:s|ped)?|slump(?:s|ed)?|eased"
    r"|lower(?:ed)?|minus|retreat(?:s|ed)?|weaken(?:s|ed)?|los[ts]|dive[ds]?|shed|crash(?:es|ed)?"
    r"|sagg?(?:s|ed))\b|下降|减少|減少|下跌|下滑|降低|回落|缩减|縮減|缩小|縮小|萎缩|萎縮|锐减|銳減"
    r"|骤降|驟降|下挫|衰退|收缩|收縮|负增长|負增長|負成長|マイナス成長|同比少"
    r"|(?<![至最不减減缩縮降])[少低](?=[约約近逾超]?$)|下修|缩水|縮水|倒退|缩短|縮短"
    r"|[减減][产產员員]|裁[员員]|降[价價]|下調|下调|下落|低下|比[^,]{1,10}[低少]|(?<![下])跌"
    r"|(?<![下骤驟])降(?!水|雨|雪|落)|(?<![缩縮锐銳])[减減](?![排持])|\b(?:упа[лд]\w*|па[дл]\w*"
    r"|сни[зж]\w*|сокра[тщ]\w*|уменьш\w*|спад\w*|просе[лд]\w*|обвал\w*|рухну\w*|подешеве\w*"
    r"|ослаб\w*|потерял\w*|минус|убы[лв]\w*|отста\w*|урезал\w*|сжа[лт]\w*)\b|\b(?:упа[ўлд]\w*"
    r"|зні[зж]\w*|скара[цч]\w*|зменш\w*|паменш\w*|мінус|абваліл\w*|страці\w*|патанне\w*|упаў"
    r"|знізіў\w*|скараціў\w*|зменшыў\w*)\b"
)
# "降幅达5.2%": a noun that is followed by the figure itself.
_FALL_IS = pattern(
    r"(?:[降跌减減]幅|降率|下降率|減少率|下落率|低下率|减少幅度|下降幅度|\b(?:падение|снижение"
    r"|сокращение|спад|убыль|уменьшение)|\b(?:падзенне|зніжэнне|скарачэнне|спад|памяншэнне)"
    r"|\b(?:decline|drop|fall|decrease|reduction|slump|contraction|loss)) ?(?:为|為|是|达到?|達到?"
    r"|约|約|超过?|超過?|逾|近|は|が|\bof\b|\bwas\b|\bis\b|составил\w*|достигл\w*|скла[лў]\w*"
    r"|дасягн\w*| )*$"
)
_LEVEL = pattern(
    r"\b(?:to(?<!up to)|at(?! (?:least|most)\b)|from|until|below|under|above)\b|至(?![少多])|到|为"
    r"|為|に$|\b(?:до|да|с|са|з|от|ад)\b"
)
_BY = pattern(
    r"(?:^|\b(?:by|на)\b)(?:了|约|約|近|超过?|超過?|逾|达|達|幅度|至[少多]|不[少超][于於过過]"
    r"|[^\W\d_]{0,3}\s|\b(?:of|on|by|на|about|around|some|nearly|almost|more than|over|at least"
    r"|less than|up to|roughly|approximately|an?|почти|около|более чем|более|примерно|свыше"
    r"|больш за|больш чым|больш як|амаль|каля|прыкладна|звыш|сразу|ажно|целых)\b|\s|という)*$"
)
_RISE = expressions(
    r"\b(?:r[oi]se\w*|risen|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|up|expand\w*|reach\w*)\b|上升|增"
    r"|升|涨|漲|\b(?:вырос\w*|увелич\w*|возрос\w*|подня\w*|достиг\w*|рост\w*|расшир\w*)\b"
    r"|\b(?:вырас\w*|павяліч\w*|узрас\w*|узрос\w*|падня\w*|дасяг\w*|рост\w*|пашыр\w*)\b"
)
_AFTER = expressions(
    r" ?(?:の)?(?:減|削減|縮|目減り|カット|圧縮|軽減|節減|引き下げ|値下が|値下げ|下降|後退|低下"
    r"|下落|縮小|マイナス|ダウン|下が|下げ|落ち|落ち込|安(?!定)|下回)"
    r"|的?(?:降幅|跌幅|减幅|減幅|下降|下跌|下滑|减少|減少|萎缩|萎縮)|(?: "
    r"|-)(?:[\w-]+ ){0,2}(?:declines?|drop|fall|decrease|reduction|slump|dip|contraction|downturn"
    r"|lower|less|fewer|down|loss|cut|cuts|below|smaller|cheaper|weaker|slower|shorter"
    r"|lighter)\b(?! than \d)|(?:-?н\w+)? (?:\w+ )?(?:меньше|ниже|дешевле|слабее|короче|легче"
    r"|снижени\w|падени\w|сокращени\w|спад\w?|уменьшени\w)\b| (?:снизил|сократил|упа[лў]|уменьшил"
    r"|просел|подешевел|знізі|скараці|паменшы|зменшы)\w*(?! [дД][оа] )|(?:-?н\w+)? (?:\w+ )?(?:менш"
    r"|ніжэй|танней|слабей|карацей|зніжэнн\w|падзенн\w|скарачэнн\w|памяншэнн\w)\b| (?:کی |کا "
    r"|تک کی )?(?:(?:نمایاں|بڑی|واضح|مزید|سالانہ) )?(?:کمی|گراوٹ|سست|تنزلی|گر |گرے|گری|گرا|گھٹ"
    r"|کم\b(?! (?:از|سے)))"
    r"| ?(?:ची|नी|ने|नं)? ?(?:इतकी |एवढी )?(?:मोठी |वार्षिक |लक्षणीय )?(?:घट|घसर|स्वस्त|कमी|खाली)"
)
# The unit itself ends in "to" or "at": Marathi joins it.
_AT = pattern(r"(?:वर|पर्यंत|पेक्षा)$")
_STAYED = pattern(r"(?:رہ گئ|رہ گی|پر آ|तक|तक पहुँच)|.{0,12}(?:رہ گئ|رہ گی)")
_SIGN = pattern(
    r"(?:(?<![\d\w])-|(?<=[\u3400-\u9fff])-|マイナス|▲|△|负|負|\bminus |\bnegative |(?<![^\s(])–"
    r"|\bминус |\bмінус |منفی |उणे |वजा )$"
)
_WITHIN = pattern(r"(?<!or)(?<!или)(?<!або)(?<!ці) (?:fewer|less|меньше|менш) ")
_WINDOW = 60
_SIGNED = 10


def falls(before: str, printed: str, after: str) -> bool:
    """Return whether a figure is printed as a decrease.

    Args:
        before: the clause up to the number.
        printed: the figure itself, its unit included.
        after: what follows it.
    """
    before = before[-_WINDOW:]
    if _WITHIN.search(printed):
        return True
    if _SIGN.search(before[-_SIGNED:]) or _FALL_IS.search(before):
        return True
    if _AFTER.at(after, 0) and not _AT.search(printed) and not _STAYED.match(after):
        return True
    last = None
    for last in _FELL.all(before):  # noqa: B007 - the last one is wanted
        pass
    return (
        last is not None
        and not _LEVEL.search(before, last.end)
        and _BY.search(before[last.end :]) is not None
    )


def moves(before: str) -> bool:
    """Return whether a clause says that something rose or fell: "to" is then no bound."""
    return any(next(each.all(before), None) for each in (_RISE, _FELL))
