"""The words around a printed number that every base shares: multipliers, bounds, places in order.

Most are patterns over plain text. In a table the row that comes first wins, so longer words stand
before those they contain. To teach the reader a word, add it to a row. Numbers in words stand in
``spelled``, the words of units in the fact base and in ``known``.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.words import Words, pattern


def heads(row: str) -> Words[bool]:
    """Return words as they are found before a number."""
    return Words({f"{plain(word)} #": True for word in row.split(", ")})


NOTHING: frozenset[str] = frozenset()

MULTIPLIERS: Mapping[str, int] = {
    r"trillions?\b|trn\b|tn\b|трыльён\w*|триллион\w*|трлн\.?|兆(?!瓦)|ٹریلین|कोटी कोटी": 10**12,
    r"کھرب": 10**11,
    r"billions?\b|bn\b|bln\b\.?|b\b|мільярд\w*|миллиард\w*|млрд\.?|अब्ज(?:ां?)?|ارب|بلین": 10**9,
    r"亿|億": 10**8,
    r"crores?\b|कोटी(?:ं)?|کروڑ": 10**7,
    r"millions?\b|mn\b|mln\b\.?|mio\b|мільён\w*|миллион\w*|млн\.?|दशलक्ष(?:ां?)?|ملین": 10**6,
    r"lakhs?\b|lacs?\b|लाख(?:ां?)?|लक्ष|لاکھ": 10**5,
    r"万|萬": 10**4,
    r"thousands?\b|тысяч\w*|тыс\.?|हजार(?:ां?)?|ہزار|千": 1000,
    r"hundred\b|百|سو\b|शे\b": 100,
    r"dozen\b|дюжин\w*|тузін\w*|درجن|डझन": 12,
    r"десят(?:ок|к\w+)|дзясят(?:ак|к\w+)": 10,
    r"сот(?:ен|н[яиюіь]|няў|няй|ней|нями|нямі)\b": 100,
}
# These are multipliers only where nothing parts them from the digits, and no unit is meant.
SUFFIXES: Mapping[str, int] = {r"k\b": 1000, r"m\b": 10**6, r"t\b(?= ?[a-z])": 10**12}

# Words that count things of any sort, in Chinese and Japanese: the noun says of which.
ANY_COUNT = frozenset("个個条條所座类類件只隻支顆颗枚间間款块塊艘架艇份处處株口枝對对组組")
# Words that make a number a place in an order; of people in Chinese, unless told so before.
PLACES = ("st", "nd", "rd", "th", "位", "名", "番目", "番手")
PLACED = heads(
    "第, 前, 排名, 位列, 名列, 列, 居, 排, 位, 位居, 排在, 世界, 国内, 全国, 业界, 業界, 國內"
    ", 全國, 全省, 全市"
)
# After a number such as 2021 these make it a year of the calendar, and no duration.
YEAR = pattern(r"年|years?|год|года|годзе|году|гады|гадоў|лет|سال|साल|वर्ष\w*|वर्षी")
ERA = heads("令和, 平成, 昭和, 大正, 明治, 民国, 民國, 公元, 西暦, 西元")
# Before a number these make it a day or a year.
DATED = heads(
    "january, february, march, april, may, june, july, august, september, october, november"
    ", december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar."
    ", apr."
    ", jun., jul., aug., sep., sept., oct., nov., dec."
)
MONTH = pattern(
    r"\s*(?:-?(?:е|го|га|st|nd|rd|th) )?(?:of )?\b(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|январ\w|феврал\w|марта?|апрел\w|ма[йя]|июн\w|июл\w|августа?|сентябр\w|октябр\w|ноябр\w"
    r"|декабр\w|студзеня?|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня"
    r"|кастрычніка|лістапада|снежня|जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर"
    r"|ऑक्टोबर|नोव्हेंबर|डिसेंबर|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر"
    r"|دسمبر)\b"
)
IN_YEAR = heads("in, since, by, until, from, у, ў, в, с, з, до, да, к, سنہ, सन, year, fy")
OF_YEAR = heads("of, to, for, end, late, early, mid, mid-, during, through, and, or, before, after")

# Which values of `comparator` agree with a word. "Nearly 300" is below 300 and close to it.
_OVER = frozenset({">"})
_AT_LEAST = frozenset({">="})
_NEARLY = frozenset({"<", "~"})
_UNDER = frozenset({"<"})
AT_MOST = frozenset({"<="})
ABOUT = frozenset({"~"})
FROM = frozenset({">", ">="})
EXACTLY = frozenset({"="})
FROM_OR_EXACTLY = frozenset({"=", ">="})

BEFORE: Mapping[str, AbstractSet[str]] = {
    r"[不未没沒]有?超[过過]|不多于|不多於|不高于|不高於|至多|最多|上限为?|最大で?\s*$|最高で?\s*$"
    r"|最多で|多くて(?!も)|(?:no|not) (?:more|higher|greater) than\b|at (?:the )?most\b|up to\b"
    r"|as many as\b|as much as\b|limited to\b|(?:a )?maximum(?: of)?\b|\bmax\b\.?|\bwithin\b"
    r"|\bcapped at\b|\bnot exceeding\b|≤|<=|не (?:больш|вышэй|болей|даражэй|перавы\w*|звыш)\w*"
    r"|не (?:более|больше|выше|превы\w*|свыше)|максимум|самое большее|в пределах|у межах"
    r"|самае большае|максімум|زیادہ سے زیادہ|जास्तीत जास्त|कमाल|多くとも|せいぜい|高々": AT_MOST,
    r"不少于|不少於|不低于|不低於|至少|起码|起碼|最少|最低|下限|少なくとも|最低でも"
    r"|at (?:the very )?least\b|at (?:a )?minimum\b,?|(?:no|not) (?:less|fewer|lower) than\b"
    r"|(?:a )?minimum(?: of)?\b|\bmin\b\.|upwards? of\b|≥|>=|не менш\w*|не менее|не меньше|не ниже"
    r"|не ніжэй|как минимум|минимум|як мінімум|мінімум|по (?:меньшей|крайней) мере|прынамсі|хаця б"
    r"|хотя бы|не меней|निदान|کم از کم|کم سے کم|किमान|कमीत कमी": _AT_LEAST,
    r"不到|不足|未满|未滿|未达|未達|少于|少於|低于|低於|小于|小於|不及|跌破|跌穿|(?:less|fewer"
    r"|lower|smaller) than\b|\bunder\b(?! (?:the|construction))|\bbelow\b|\b(?:shy|short) of\b|<"
    r"|\bменш(?: за| чым| як)?\b|\bменей за|\bніжэй за|\bменее|\bменьше|\bниже": _UNDER,
    r"接近|将近|將近|近乎|(?<![最附靠临臨])近(?![年日来來期代])|\bnearly\b(?! (?:doubl|tripl|halv))"
    r"|\balmost\b|\bclose to\b|\bapproaching\b|\bjust under\b|\bgetting on for\b|直逼|几乎|幾乎"
    r"|амаль|почти|без мал[ао]га|без малого|(?:едва|чуть) ли не|ледзь не|приближа\w+ к"
    r"|набліжа\w+ да|जवळपास|जवळजवळ": _NEARLY,
    r"超过|超過|(?<!不)超(?![高大強强級级声聲快])|(?<![经經通不超])[过過]\s*$|突破|逾|多于|多於"
    r"|高于|高於|大于|大於|(?:more|greater|higher|larger|better) than\b|\bover\b(?! the (?:past"
    r"|last|next|course|coming|years))|\bexceed\w*|\babove\b|\bsurpass\w*|\bbeyond\b|\btop(?:s|ped"
    r"|ping)(?= [$€£¥]?$)|\bpass(?:es|ed|ing)(?: the)?(?= [$€£¥]?$)|\bin excess of\b|\bnorth of\b|>"
    r"|\bбольш(?: за| чым| як)?\b|\bболей за|\bзвыш\b|\bвышэй за|\bперавы\w*|\bперавалі\w*"
    r"|\bперасягн\w*|\bболее|\bсвыше|\bбольше|\bвыше|\bпревы\w*|\bпревос\w*|\bперевал\w*"
    r"|زائد از": _OVER,
    r"大约|大約|(?<![节節合条條契])[约約]|大概|有望|预计|預計|预料|預料|估计|估計|推定|大体|大致"
    r"|およそ|ほぼ|おおよそ|ざっと|\babout\b|\baround\b|\bapproximately\b|\bapprox\b\.?|\broughly\b"
    r"|\bsome\b|\bestimated\b|\bexpected\b|\b[io]n the (?:region|order|neighbou?rhood"
    r"|vicinity) of\b|\bsomething like\b|\bmore or less\b|\bgive or take\b|\bcirca\b|\bca\b\.?|≈|~"
    r"|±|\bc\.|\bor so\b|каля|прыблізна|прыкладна|арыенціровачна|парадку|около|примерно|блізу|недзе"
    r"|близко к|в районе|у раёне|приблизительно|ориентировочно|порядка|где-то|تقریبا|تقریباً|قریبا"
    r"|قریباً|لگ بھگ|اندازاً|اندازا|सुमारे|अंदाजे|साधारण\w*|साधारणतः|साधारणपणे|जवळ जवळ|अंदाजित|قریب\b"
    r"|کوئی\b": ABOUT,
}
# "Up to" and "to" are one word here: not where something rose or fell to the number.
FROM_AT = pattern(r"\b(?:от|ад)\s*$")  # the lowest, or whose they are
UP_TO = pattern(r"\b(?:до|да)\s*$")
REACHED = pattern(r"(?:лся|лась|лось|лись|ўся|лася|лося|ліся)\b[^,]{0,20}$")
AFTER: Mapping[str, AbstractSet[str]] = {
    r"(?:पेक्षा|हून) कमी (?:नाही|नसे\w*|नसले\w*)|سے (?:بھی )?کم نہیں": _AT_LEAST,
    r"(?:पेक्षा|हून) (?:जास्त|अधिक) (?:नाही|नसे\w*|नसले\w*)|سے (?:بھی )?(?:زیادہ|زائد) نہیں": AT_MOST,
    r"及?以上|以上|or more\b|or above\b|and above\b|and up\b|and more\b|(?:or|and) over\b|(?:и"
    r"|или) (?:более|больше|выше)|(?:і|або|ці) (?:больш|болей|вышэй)|یا (?:اس سے )?زیادہ"
    r"|یا (?:اس سے )?زائد|at (?:the very )?least\b(?!\s+\w)|(?:किंवा|वा) (?:त्याहून |त्यापेक्षा )?(?:अधिक"
    r"|जास्त)": _AT_LEAST,
    r"及?以下|以内|以內|まで(?!に|低下|下|減|落|縮|上昇|増|拡大|回復)|or (?:less|fewer|under"
    r"|below)\b|at (?:the )?most\b|(?:maximum|max)\b|(?:или|и) менее|(?:або|ці) менш|पर्यंत"
    r"|تک(?! (?:کم\b|گر|پہنچ|بڑھ|محدود))": AT_MOST,
    r"未满|未滿|未満|足らず|に満たない|を下回る|弱(?!い)|سے (?:بھی )?کم|(?:पेक्षा|हून) कमी"
    r"|(?<=पेक्षा) कमी|(?<=हून) कमी": _UNDER,
    r"近[くい]|に迫る|に近い|に上る見込み": _NEARLY,
    r"左右|程度|前後|前后|ほど|くらい|ぐらい|内外|見当|上下(?![水游层班级級])|[级級](?![别別])"
    r"|or so\b|-?ish\b|or thereabouts\b"
    r"|(?:کے|کی) (?:قریب|لگ بھگ)|च्या (?:आसपास|जवळपास|घरात)|च्या सुमारास": ABOUT,
    r"余り|あまり|を超え?る?|を上回る|超(?![过過高大強强級级声聲快])|強(?!い)"
    r"|(?<=[十百千万萬亿億])多(?=元)|多(?!数|數|元|样|樣|种|種)|余(?!り?年代)|餘"
    r"|(?<=[十百千])[几幾]|سے (?:(?:بھی|کہیں|کچھ|قدرے|ذرا|تھوڑا) )?(?:زیادہ|زائد|اوپر|متجاوز|تجاوز)"
    r"|سے (?:بھی )?بڑھ(?: کر)?|(?:पेक्षा|हून) (?:जास्त|अधिक)|(?<=पेक्षा) (?:जास्त|अधिक)|(?<=हून) (?:जास्त"
    r"|अधिक)|च्या (?:वर|पुढे)|с лишним|с лишком|з лішкам|з гакам|с гаком|с небольшим|з невялікім"
    r"|з нечым|з лішнім|и с лишним": _OVER,
    r"[ -]strong\b|वर पोहोच\w*": NOTHING,
    r"\+|-?plus\b|-?odd\b|-some\b": FROM,
    r"来(?=[家个人名年种])|來(?=[家個人名年種])": frozenset({">", "~"}),
    r"余人": _OVER,
}
ODD = pattern(r"-?odd\b|-some\b")  # "3,000-odd" is as well about 3,000
# Between a number and its multiplier: 200多亿.
AMID = pattern(r"(?:[多余餘几幾来來数數]|\+|余り)(?=[百千万萬亿億])")

# What says of something that it is the first; other places are in ``ordinals``.
FIRST = pattern(
    r"\bnumber one\b|榜首|首位|居首|之首|冠军|冠軍|首[个個家台次]|領[先跑](?=全国|全國|全球)"
    r"|トップ(?![\d一二三四五六七八九十クバダラレ])|\bاول\b"
    r"|\bनंबर वन\b|\bنمبر ون\b|\bسرفہرست(?= (?:ہے|ہیں|رہ|تھ|ملک))|\bлидиру\w+|\bлідзіру\w+"
    r"|\bвозглавля\w+ (?:\w+ )?(?:рейтинг|спис)\w*|\bузначальва\w+ (?:\w+ )?(?:рэйтынг|спіс)\w*"
    r"|\bप्रथम\b|\bअव्वल\b|\b(?:led|leads|leading|tops|topped|heads|headed) (?:the|its|all) "
    r"(?:\w+ )?(?:nation|country|world|province|region|state|continent|city|ranking|rankings|list"
    r"|table|league|chart|charts|field|pack|way|market)\b"
)
# What follows an ordinal that is no place in an order.
NO_PLACE = pattern(
    r"\s*(?:-?hand|-?rate|time|times|half|quarter|year|day|week|month|century|phase|stage|edition"
    r"|generation|annual|congress|annual|of all\b)"
)
LARGEST = pattern(
    r"(?:\b(?:largest|biggest|greatest|highest)\b|最大(?!\s*[\d約约级級限化程公値值])"
    r"|\bкрупнейш\w*"
    r"|\bсам(?:ый|ая|ое|ым|ой|ого) (?:большо\w+|больша\w+|крупн\w+)|\bнайбуйнейш\w*|\bнайвялікш\w*"
    r"|\bсам(?:ы|ая|ае|ым|ай) (?:вялік\w+|буйн\w+)|سب سے بڑ\w+|सर्वात मोठ\w+|सर्वांत मोठ\w+)"
)
# One of several, or not the first of them.
ONE_OF = pattern(
    r"\b(?:one of|among|some of|part of)\b|\bодн?(?:ин|на|но|ним|ной|ого) из\b|\bодин из\b"
    r"|\bадн?(?:зін|на|но|ным|ной|аго) (?:з|са|з-пад)\b|\bадзін з\b|\bсреди\b|\bсярод\b|\bв числе\b"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]\s*$"
    r"|第[二三四五六七八九十\d]+\s*$"
    r"|\bвтор\w+\s*$|\bдруг\w+\s*$|\bтрет\w+\s*$|\bтрэц\w+\s*$|\d(?:-?(?:й|я|е|га|і|nd|rd"
    r"|th))[ -]\s*$"
    r"|(?:دوسر|تیسر|چوتھ)\w+ \s*$|(?:दुसऱ्या|तिसऱ्या|चौथ्या) \w*\s*$"
)
OF_SEVERAL = pattern(r"之一|のひとつ|の一つ|の1つ|いずれか|میں سے ایک|पैकी एक")

# A number after one of these is a place in an order; "top ten" is a bound.
RANK_PREFIX = heads("第, no, no., number, номер, нумар, نمبر, नंबर, क्रमांक")
TOP_PREFIX = heads(
    "前, top, топ, トップ, 上位, ベスト, ٹاپ, سرفہرست, टॉप, पहिल्या, अव्वल, आघाडीच्या, پہلے, первые"
    ", первых"
    ", первую, першыя, першых, першую, лучшие, лучших"
)
NO_TOP = heads("之前, 以前, 年前, 月前, 日前, 天前")
TOP_SUFFIX = pattern(
    r"[ -]*(?:大?[强強]|大(?![^\u3400-\u9fff\s,;.:)」』”])|بڑے|بہترین|largest|biggest|крупнейш\w*"
    r"|найбуйнейш\w*)"
)
# Words that are a number of the best: "entered the first five".
TOP_SETS: Mapping[str, int] = {
    r"\bтройк[ауеі]\b|\bтро[йи]ц[ыуе]\b": 3,
    r"\bп[яе]т[её]рк[ауеі]\b|\bпяц[её]рк[ауе]\b|\bпяц[её]рцы\b|\bпяцёрку\b": 5,
    r"\bдесятк[ауеі]\b|\bдесятке\b|\bдзясятк[ауе]\b|\bдзясятцы\b|トップテン"
    r"|\bٹاپ ٹین\b|\bटॉप टेन\b": 10,
    r"\bдвадцатк[ауе]\b|\bдваццатк[ау]\b|\bдваццатцы\b": 20,
    r"\b(?:сотн[юе]|сотцы) (?:сам|круп|луч|буй|найб|найл|вядуч|ведущ)\w*": 100,
}
