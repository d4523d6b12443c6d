"""The words that make something, or a number beside them, a place in an order: 第, top, 榜首."""

from collections.abc import Mapping

from jinan_laser.store.printed.lexicon import heads
from jinan_laser.store.printed.words import pattern

# Words that make a number a place in an order; of people in Chinese, unless told so before.
PLACES = ("st", "nd", "rd", "th", "位", "名", "番目", "番手")
PLACED = heads(
    "第, 前, 排名, 位列, 名列, 列, 居, 排, 位, 位居, 排在, 世界, 国内, 全国, 业界, 業界, 國內"
    ", 全國, 全省, 全市"
)
# What says of something that it is the first; other places are in ``ordinals``.
FIRST = pattern(
    r"\bnumber one\b|榜首|首位|居首|之[首冠]|之最(?![\u3400-\u9fff])|冠[绝絕]|[独獨]占[鳌鰲][头頭]"
    r"|[头頭][号號]|\btop (?:spot|place|position)\b|居冠|冠军|冠軍|首[个個家台次]"
    r"|[领領][先跑](?=全国|全國|全球)|トップ(?![\d一二三四五六七八九十クバダラレテスフ])"
    r"|(?<!صف )\bاول\b|\bनंबर वन\b|\bنمبر ون\b|\bسرفہرست(?= (?:ہے|ہیں|رہ|تھ|ملک))|\bлидиру\w+"
    r"|\bлідзіру\w+|\bвозглав\w+ (?:\w+ )?(?:рейтинг|спис)\w*"
    r"|\bузнач\w+ (?:\w+ )?(?:рэйтынг|спіс)\w*|\bप्रथम\b|\bअव्वल\b|\b(?:led|leads|leading|tops|topped"
    r"|heads|headed) (?:the|its|all) (?:\w+ )?(?:nation|country|world|province|region|state"
    r"|continent|city|ranking|rankings|list|table|league|chart|charts|field|pack|way|market)\b"
)
# What says so of the second or the third.
NEXT: Mapping[str, int] = {r"居次|次席|亚军|亞軍|\brunner-?up\b": 2, r"季军|季軍": 3}
# What follows an ordinal that is no place in an order.
NO_PLACE = pattern(
    r"\s*(?:-?hand|-?rate|time|times|half|quarter|year|day|week|month|century|phase|stage|edition"
    r"|generation|annual|congress|annual|of all\b)"
)
LARGEST = pattern(
    r"(?:\b(?:largest|biggest|greatest|highest)\b|最も大き[いな]|\bнаибольш(?:ий|ая|ее|им|ей|его)\b"
    r"|\bнайбольш(?:ы|ая|ае|ым|ай)\b|最大(?!\s*[\d約约级級限化程公値值可能])|\bкрупнейш\w*"
    r"|\bсам(?:ый|ая|ое|ым|ой|ого) (?:большо\w+|больша\w+|крупн\w+)|\bнайбуйнейш\w*|\bнайвялікш\w*"
    r"|\bсам(?:ы|ая|ае|ым|ай) (?:вялік\w+|буйн\w+)|سب سے (?:بڑ\w+|آگے)|सर्वात मोठ\w+|सर्वांत मोठ\w+)"
)
# One of several, or not the first of them.
ONE_OF = pattern(
    r"\b(?:one of|among|some of|part of)\b|\bодн?(?:ин|на|но|ним|ной|ого) из\b|\bодин из\b"
    r"|\bадн?(?:зін|на|но|ным|ной|аго) (?:з|са|з-пад)\b|\bадзін з\b|\bсреди\b|\bсярод\b|\bв числе\b"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]\s*$"
    r"|第[二三四五六七八九十\d]+\s*$|\bвтор\w+\s*$|\bдруг\w+\s*$|\bтрет\w+\s*$|\bтрэц\w+\s*$"
    r"|\d(?:-?(?:й|я|е|га|і|nd|rd|th))[ -]\s*$|(?:دوسر|تیسر|چوتھ)\w+ \s*$"
    r"|(?:दुसऱ्या|तिसऱ्या|चौथ्या) \w*\s*$"
)
OF_SEVERAL = pattern(r"之一|のひとつ|の一つ|の1つ|いずれか|میں سے ایک|पैकी एक")

PLACE_NOUN = pattern(r" (?:мест(?:о|е|ом)|мес(?:ца|цы|цам)|строчк\w*|радк\w*)\b")
# Where these stand beside it, the best are missed.
MISSED = pattern(
    r"\b(?:outside|out of|failed|not|never|missed|beyond|не|вне|ня|выбы\w+|вылете\w+|покину\w+"
    r"|па-за|выпа\w+)\b|[未没沒]|无缘|無緣|跌出|掉出|退出"
)
FROM_BELOW = pattern(r"下から|ワースト|倒[数數]|末尾|\bworst\b|\bbottom\b|с конца|з канца")
MISSED_AFTER = pattern(
    r"(?:[位名強强社]|)(?:の?圏外|から(?:外れ|脱落|陥落|転落)|以外)| سے باہر"
    r"|(?:च्या)? ?(?:मधून )?बाहेर"
)
# "The five great" are the first five where they are those of all: 世界五大.
OF_ALL = pattern("(?:世界|全球|全国|全國|国内|國內|[亚亞]洲)$")
GREAT = pattern("大(?!洲)")
# A number after one of these is a place in an order; "top ten" is a bound.
RANK_PREFIX = heads("第, no, no., number, номер, нумар, نمبر, नंबर, क्रमांक")
TOP_PREFIX = heads(
    "前, top, топ, トップ, 上位, ベスト, ٹاپ, سرفہرست, टॉप, पहिल्या, अव्वल, आघाडीच्या, پہلے, پہلی"
    ", первые, первых, первую, першыя, першых, першую, лучшие, лучших"
)
NO_TOP = heads("之前, 以前, 年前, 月前, 日前, 天前")
TOP_SUFFIX = pattern(
    r"[ -]*(?:大?[强強]|大(?![^\u3400-\u9fff\s,;.:)」』”])|मोठ्या(?= \w+पैकी)|بڑے"
    r"|بڑی(?= \w+ میں (?:شامل|سے))|بہترین|best\b|лучш\w*|найлепш\w*|largest|biggest|крупнейш\w*"
    r"|найбуйнейш\w*)"
)
# Words that are a number of the best: "entered the first five".
TOP_SETS: Mapping[str, int] = {
    r"(?<!铁)三甲|\bٹاپ تھری\b|\bटॉप थ्री\b|トップスリー|\bтройк[ауеі]\b|\bтро[йи]ц[ыуе]\b": 3,
    r"\bп[яе]т[её]рк[ауеі]\b|\bпяц[её]рк[ауе]\b|\bпяц[её]рцы\b|\bпяцёрку\b|\bٹاپ فائیو\b"
    r"|\bटॉप फाइव्ह\b|トップファイブ": 5,
    r"\bдесятк[ауеі]\b|\bдесятке\b|\bдзясятк[ауе]\b|\bдзясятцы\b|トップテン|\bٹاپ ٹین\b"
    r"|\bटॉप टेन\b": 10,
    r"\bдвадцатк[ауе]\b|\bдваццатк[ау]\b|\bдваццатцы\b": 20,
    r"\b(?:сотн[юе]|сотцы) (?:сам|круп|луч|буй|найб|найл|вядуч|ведущ)\w*": 100,
}
