"""The words beside a number that say how it bounds the truth: more than, at most, 余.

In a table the row that comes first wins, so longer words stand before those they contain.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from jinan_laser.store.printed.words import pattern

NOTHING: frozenset[str] = frozenset()
# Which values of `comparator` agree with a word. "Nearly 300" is below 300 and close to it.
OVER = frozenset({">"})
_AT_LEAST = frozenset({">="})
_NEARLY = frozenset({"<", "~"})
_UNDER = frozenset({"<"})
AT_MOST = frozenset({"<="})
ABOUT = frozenset({"~"})
FROM = frozenset({">", ">="})
EXACTLY = frozenset({"="})
FROM_OR_EXACTLY = frozenset({"=", ">="})

BEFORE: Mapping[str, AbstractSet[str]] = {
    r"[不未没沒]有?超[过過]|不多于|不多於|不高于|不高於|至多|(?<![去史])最多(?![のをにとだ的])"
    r"|上限为?|最[大高](?:で|可?[达達]?)[为為到]?\s*$|多くて(?!も)"
    r"|(?:no|not) (?:more|higher|greater) than\b|at (?:the )?most\b|up to\b|as many as\b"
    r"|as much as\b|limited to\b|(?:a )?maximum(?: of)?\b|\bmax\b\.?|\bwithin\b|\bcapped at\b"
    r"|\bnot exceeding\b|≤|<=|не (?:больш|вышэй|болей|даражэй|перавы\w*|звыш)\w*"
    r"|не (?:более|больше|выше|превы\w*|свыше)|максимум|самое большее|в пределах|у межах"
    r"|самае большае|максімум|زیادہ سے زیادہ|जास्तीत जास्त|कमाल|多くとも|せいぜい|高々": AT_MOST,
    r"不少于|不少於|不下[于於]?|不低于|不低於|至少|起码|起碼|最少|最低|下限|少なくとも|最低でも"
    r"|at (?:the very )?least\b|at (?:a )?minimum\b,?|(?:no|not) (?:less|fewer|lower) than\b"
    r"|(?:a )?minimum(?: of)?\b|\bmin\b\.?|upwards? of\b|≥|>=|не менш\w*|не менее|не меньше|не ниже"
    r"|не ніжэй|как минимум|минимум|як мінімум|мінімум|по (?:меньшей|крайней) мере|прынамсі|хаця б"
    r"|хотя бы|не меней|निदान|کم از کم|کم سے کم|किमान|कमीत कमी": _AT_LEAST,
    r"不到|不足|未满|未滿|未达|未達|少于|少於|低于|低於|小于|小於|不及|跌破|跌穿"
    r"|(?:did not|failed to|yet to|not yet|never) (?:reach|hit|attain)"
    r"|(?:less|fewer|lower|smaller) than\b|\bunder\b(?! (?:the|construction))|\bbelow\b"
    r"|\b(?:shy|short) of\b|<|\bменш(?: за| чым| як)?\b|\bменей за|\bніжэй за|\bменее|\bменьше"
    r"|\bниже": _UNDER,
    r"接近|将近|將近|近乎|(?<![最附靠临臨])近(?![年日来來期代])|\bnearly\b(?! (?:doubl|tripl|halv))"
    r"|\balmost\b|\bclose to\b|\bapproaching\b|\bjust under\b|\bgetting on for\b|直逼|几乎|幾乎"
    r"|амаль|почти|без мал[ао]га|без малого|(?:едва|чуть) ли не|ледзь не|приближа\w+ к"
    r"|набліжа\w+ да|जवळपास|जवळजवळ": _NEARLY,
    r"超过|超過|(?<!不)超(?![高大強强級级声聲快])|(?<![经經通不超])[过過]\s*$|突破|破\s*$|不止|不只"
    r"|逾|多于|多於|高于|高於|大于|大於|(?:more|greater|higher|larger|better) than\b"
    r"|\bover\b(?! the (?:past|last|next|course|coming|years))|\bexceed\w*|\babove\b|\bsurpass\w*"
    r"|\bbeyond\b|\btop(?:s|ped|ping)(?= [$€£¥]?$)|\bpass(?:es|ed|ing)(?: the)?(?= [$€£¥]?$)"
    r"|\bin excess of\b|\bnorth of\b|>|\bбольш(?: за| чым| як)?\b|\bболей за|\bзвыш\b|\bвышэй за"
    r"|\bперавы\w*|\bперавалі\w*|\bперасягн\w*|\bболее|\bсвыше|\bбольше|\bвыше|\bпревы\w*"
    r"|\bпревос\w*|\bпревзо\w*|\bперевал\w*|زائد از": OVER,
    r"大约|大約|(?<![合节節条條契])[约約]|(?<=折合)[约約]|上看|预估|預估|大概|有望|预计|預計|预料"
    r"|預料|估计|估計|推定|大体|大致|およそ|ほぼ|おおよそ|ざっと|\babout\b|\baround\b"
    r"|\bapproximately\b|\bapprox\b\.?|\broughly\b|\bsome\b|\bestimated\b|\bexpected\b"
    r"|\b[io]n the (?:region|order|neighbou?rhood|vicinity) of\b|\bsomething like\b"
    r"|\bmore or less\b|\bgive or take\b|\bcirca\b|\bca\b\.?|≈|~|±|\bc\.|\bor so\b|каля|прыблізна"
    r"|прыкладна|арыенціровачна|парадку|около|примерно|блізу|недзе|близко к|в районе|у раёне"
    r"|приблизительно|ориентировочно|порядка|где-то|تقریبا|تقریباً|قریبا|قریباً|لگ بھگ|اندازاً|اندازا"
    r"|सुमारे|अंदाजे|साधारण\w*|साधारणतः|साधारणपणे|जवळ जवळ|अंदाजित|تخمینا|تخمیناً|اندازے کے مطابق|کم و بیش"
    r"|قریب\b|کوئی\b": ABOUT,
}
# "Up to" and "to" are one word here: not where something rose or fell to the number.
FROM_AT = pattern(r"\b(?:от|ад)\s*$")  # the lowest, or whose they are
UP_TO = pattern(r"\b(?:до|да)\s*$")
REACHED = pattern(r"(?:лся|лась|лось|лись|ўся|лася|лося|ліся)\b[^,]{0,20}$")
AFTER: Mapping[str, AbstractSet[str]] = {
    r"を下回らな|(?:पेक्षा|हून) कमी (?:नाही|नसे\w*|नसले\w*)|سے (?:بھی )?کم نہیں": _AT_LEAST,
    r"を(?:超え|上回ら)な|(?:पेक्षा|हून) (?:जास्त|अधिक) (?:नाही|नसे\w*|नसले\w*)"
    r"|سے (?:بھی )?(?:زیادہ|زائد) نہیں": AT_MOST,
    r"及?以上|以上|起跳|[はを]下らな|(?:or|and) (?:more|above|over|higher|greater|larger|up)\b"
    r"|min(?:imum)?\b|(?:и|или) (?:более|больше|выше)|(?:і|або|ці) (?:больш|болей|вышэй)"
    r"|یا (?:اس سے )?زیادہ|یا (?:اس سے )?زائد|at (?:the very )?least\b(?!\s+\w)"
    r"|(?:किंवा|वा) (?:त्याहून |त्यापेक्षा )?(?:अधिक|जास्त)": _AT_LEAST,
    r"及?以下|以内|以內|まで(?!に|低下|下|減|落|縮|上昇|増|拡大|回復)"
    r"|(?:or|and) (?:less|fewer|under|below|lower|smaller)\b|之[内內]|[为為]上?限|封[顶頂]"
    r"|at (?:the )?most\b|(?:maximum|max)\b|(?:или|и) менее|(?:або|ці) менш|पर्यंत"
    r"|تک(?! (?:کم\b|گر|پہنچ|بڑھ|محدود|آ ))": AT_MOST,
    r"未满|未滿|未満|足らず|を(?:割|切)[ぁ-ん]*|に(?:は)?(?:届か|及ば|達しな)|に満たな[ぁ-ん]*"
    r"|を下回[ぁ-ん]*|弱(?!い)|سے (?:بھی )?کم|(?:पेक्षा|हून) कमी|(?<=पेक्षा) कमी|(?<=हून) कमी": _UNDER,
    r"近[くい]|目前|に迫[ぁ-ん]*|に近い|に上る見込み": _NEARLY,
    r"左右|程度|(?<=割)方|程(?!度|式)|ばかり|前後|前后|ほど|くらい|ぐらい|内外|見当"
    r"|上下(?![水游层班级級])|[级級](?![别別])|or so\b|-?ish\b|or thereabouts\b"
    r"|(?:کے|کی) (?:قریب|لگ بھگ|آس پاس)|च्या (?:आसपास|जवळपास|घरात)|(?<=च्या) (?:आसपास|जवळपास|घरात)"
    r"|च्या सुमारास": ABOUT,
    r"余り|あまり|を超[ぁ-ん]*|越え|を?突破|有[余餘](?![力地])|出[头頭]|を上回[ぁ-ん]*"
    r"|超(?![过過高大強强級级声聲快])|強(?!い)|(?<=[一二三四五六七八九])强"
    r"|(?<=[十百千万萬亿億])多(?=元)|多(?!数|數|元|样|樣|种|種)|余(?!り?年代)|餘"
    r"|(?<=[十百千])[几幾]|سے (?:(?:بھی|کہیں|کچھ|قدرے|ذرا|تھوڑا) )?(?:زیادہ|زائد|اوپر|متجاوز|تجاوز)"
    r"|سے (?:بھی )?بڑھ(?: کر)?|(?:पेक्षा|हून) (?:जास्त|अधिक)|(?<=पेक्षा) (?:जास्त|अधिक)"
    r"|(?<=हून) (?:जास्त|अधिक)|च्या (?:वर|पुढे)|(?<=च्या) (?:वर|पुढे)|с лишним|с лишком|з лішкам|з гакам"
    r"|с гаком|с небольшим|з невялікім|з нечым|з лішнім|и с лишним": OVER,
    r"[ -]strong\b|वर (?:पोहोच|गेल)\w*": NOTHING,
    r"\+|-?plus\b|-?odd\b|-some\b": FROM,
    r"来(?=[家个人名年种])|來(?=[家個人名年種])": frozenset({">", "~"}),
    r"余人": OVER,
}
ODD = pattern(r"-?odd\b|-some\b")  # "3,000-odd" is as well about 3,000
# Between a number and its multiplier: 200多亿.
AMID = pattern(
    r"(?:[多余餘几幾来來数數]|\+|余り)(?=[百千万萬亿億])|(?:\+|-?plus|-?odd| [сз] (?:лишним|лішнім"
    r"|лішкам|гакам|небольшим))(?=[ -]?(?:million|billion|trillion|thousand|hundred|тыс|млн|млрд"
    r"|трлн|миллио|миллиард|мільён|мільярд))"
)
