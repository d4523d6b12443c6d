"""Words beside a number that make it a label, or an amount that nobody vets: page 20, 20 °C.

To teach ``vet`` such a word, add it to a row; "*" is any ending. A word that stands before its
number goes to NAMED, or to NAMED_ALONE where it also stands before amounts: "hall 3", but "in the
hall 300 guests". One that stands behind goes to COUNTED.
"""

# ruff: noqa: E501 - letters of some scripts are two columns wide

from collections.abc import Mapping

# Whatever follows the number.
NAMED = (
    # parts of a text
    "section*, chapter*, annex, appendix, page*, pp., p., fig., figure, figures, table, tables, heading, headings"
    ", item, note, notes, footnote*, article, articles, art., clause, paragraph*, para, vol., volume, verse, psalm"
    ", equation, lesson, exercise, question, slide, schedule, sec., subsection, scene"
    ", раздел, разделе, раздела, глава, главе, главы, гл., стр., стр, страница, страницы, странице, с., п., пункт"
    ", пункте, подпункт, таблица, таблице, табл., рис., рисунок, рисунке, сноска, абзац, том, т., ч., вып., выпуск, строка"
    ", формула, статья, статьи, ст., параграф, примечание, прим., приложение, урок, вопрос, слайд"
    ", раздзел, раздзеле, раздзелу, старонка, старонцы, стар., табліца, табліцы, мал., малюнак, зноска, артыкул"
    ", артыкула, арт., радок, заўвага, заўв., дадатак, разд., пытанне"
    ", صفحہ, صفحات, باب, جدول, سیکشن, حاشیہ, نوٹ, دفعہ, شکل, ضمیمہ, آرٹیکل, شق, جلد, شمارہ, سطر, آیت, سورہ, حدیث, سبق, قسط"
    ", पृष्ठ, पृ., पान, प्रकरण, तक्ता, आकृती, टीप, परिशिष्ट, कलम, अनुच्छेद, खंड, अंक, ओळ, श्लोक, अध्याय, उपकलम, धडा, पाठ, विभाग"
    # places
    ", room, gate, suite, flat, floor, hall, booth, terminal, building, apartment, platform, exit, pavilion, unit no."
    ", postcode, postal code, zip code, p.o. box, po box, plot, seat"
    ", офис, офисе, кабинет, кабинете, каб., комната, комнате, ком., корпус, корп., квартира, кв., строение, дом, д., этаж"
    ", подъезд, ворота, платформа, вагон, стенд, павильон, индекс, а/я, аудитория, терминал"
    ", пакой, пакоі, офіс, офісе, кватэра, паверх, пад'езд, брама, вагон, стэнд, павільён, індэкс, а/с, аўдыторыя"
    ", پوسٹ کوڈ, کوڈ, کمرہ, ہال, سٹال, اسٹال, گیٹ, مکان, گلی, پلاٹ, بلاک, سیکٹر, فلیٹ, نشست, سیٹ, پلیٹ فارم, ڈبہ, پی او بکس"
    ", खोली, कक्ष, पिन कोड, पिनकोड, दालन, गेट, मजला, घर, गल्ली, स्टॉल, भूखंड, ब्लॉक, सेक्टर, इमारत, फ्लॅट, फलाट, डबा, आसन, टपाल पेटी, प्लॉट, सर्व्हे"
    # ways
    ", route, bus, line, flight, train, highway, motorway, tram, expressway"
    ", маршрут, автобус, поезд, рейс, трасса, трассе, шоссе, линия, линии метро, трамвай, троллейбус"
    ", аўтобус, цягнік, рэйс, траса, трасе, шаша, лінія, лініі метро, тралейбус"
    ", شاہراہ, روٹ, بس, لائن, پرواز, ٹرین, موٹروے, महामार्ग, बस, मार्गिका, उड्डाण, विमान, रेल्वे, ट्राम"
    # records, makes and grades
    ", version, rev., revision, windows, isbn, issn, doi, id, model, serial, draft, decree, order no, resolution, directive"
    ", invoice, password, ticker, class, grade, tier, season, episode, python, iphone, boeing, airbus, apollo, symphony"
    ", постановление, приказ, распоряжение, указ, договор, счет, лот, код, инн, кпп, огрн, бик, р/с, удк, тикер, версия"
    ", модель, серия, тип, сталь, марка, размер, канал, патент, ту, боинг, симфония, соч., айфон, класс, инв."
    ", загад, прыказ, пастанова, дагавор, рахунак, унп, тыкер, версія, мадэль, серыя, тып, памер, патэнт, сімфонія, тв., клас"
    ", اے, ایف, ایس, ٹی, ایم, این ایچ, پی کے, ماڈل, حکم نامہ, مقدمہ, پیٹنٹ, ورژن, ونڈوز, آئی فون, بوئنگ, سیریز, آرڈر, رول, رجسٹریشن, اکاؤنٹ, سائز, چینل, جماعت, مرحلہ, آئی ایس او"
    ", ए, एफ, एस, टी, बी, जी, एनएच, एआय, मॉडेल, आदेश, खटला, पेटंट, आवृत्ती, विंडोज, आयफोन, बोइंग, मालिका, ऑर्डर, रोल, नोंदणी, खाते, आधार, साइझ, वाहिनी, इयत्ता, टप्पा, आयएसओ"
    # telephones
    ", tel., tel, telephone, phone, fax, extension, ext., hotline, mobile, whatsapp, wechat"
    ", тел., тел, телефон, факс, моб., доб., тэл., тэл, тэлефон, маб., дад."
    ", فون, فیکس, موبائل, ایکسٹینشن, دفتر نمبر, दूरध्वनी, फोन, फॅक्स, मोबाईल, मोबाइल, विस्तार"
    # eras
    ", हिजरी, शके, संवत, दिनांक, दि., مورخہ, سنہ, سن"
)
# Only where the number stands alone.
NAMED_ALONE = (
    "stand, desk, counter, window, ring, bay, pier, block, unit, track, berth, row, column, box, act, rooms, lines, photo"
    ", phase, stage, order, account, code, error, case, form, licence, license, permit, registration, stock, channel, size"
    ", round, mark, type, series, batch, file, patent, patents, fy, day, week, example, exhibit, category, street, road, avenue"
    ", зал, зале, ряд, ряду, место, месте, путь, пути, вход, входе, выход, выходе, этаже, доме, корпусе, стенде, павильоне"
    ", павильону, автобусе, автобусом, поезде, поездом, рейсом, рейсе, линии, маршруту, ул., улица, проспект, глав, главах"
    ", страницах, разделах, пунктах, пунктам, пунктом, статьей, статье, этап, фаза, уровень, сезон, дело, дела, указом"
    ", приказом, постановлением, законом, закон, стали, заказ, партия, задача, фото, фотография, неделя, день, кабинете, офисах"
    ", зала, рад, радзе, месца, месцы, уваход, уваходзе, выхад, выхадзе, паверсе, доме, стэндзе, павільёне, аўтобусе, аўтобусам"
    ", цягніку, цягніком, рэйсам, вул., вуліца, праспект, старонках, раздзелах, пунктах, артыкулам, узровень, справа, указам"
    ", пастановай, законам, закон, заказ, партыя, фота, тыдзень, дзень, кнізе, книге, радку, строке"
    ", دفتر, منزل, سڑک, عمارت, ص, سوال, تصویر, بوگی, گودام, درجہ, قسم, فارم, بل, لائسنس, سیزن, جہاز, کھڑکی, دروازہ"
    ", रस्ता, गाळा, वॉर्ड, गट, नियम, प्रश्न, छायाचित्र, भाग, मुद्दा, गाडी, फेरी, मार्ग, हंगाम, परवाना, अर्ज, प्रकार, दर्जा, खिडकी"
)
# The same without blanks between them and the number.
NAMED_UNSPACED = (
    "附件, 附錄, 附录, 附表, 付録, 別表, 別紙, 公式, 編號, 编号, 税号, 稅號, 邮编, 郵編, 郵便番号, 郵遞區號, 电话, 電話, 手机, 手機, 携帯, 热线"
    ", 熱線, 客服, 传真, 傳真, 单号, 單號, 型号, 型號, 型番, 房间, 房間, 房号, 房號, 内线, 內線, 内線, 分机, 分機, 转, 轉, 信箱, 代码, 代碼, 代号, 代號"
    ", コード, 番号, 账号, 帳號, 口座, 统编, 統編, 车牌, 車牌, 学号, 學號, 尾号, 密码, 密碼, 批号, 批號, 案号, 案號, 专利, 專利, 高速, 省道, 国道"
    ", 國道, 航班, 车次, 車次, 民国, 民國, 令和, 平成, 昭和, 大正, 明治, 北纬, 北緯, 东经, 東經, 東経, バージョン, ブース, ホール, ロット, ナンバー"
    ", 背番号, 単, 波音, ボーイング, 版本, 写真, 照片, タテの, ヨコの, 纵, 横, 规模, 規模, 震级, 震級, 震度, マグニチュード, レベル, クラス, ステージ, フェーズ"
    ", アポロ, 汇率, 匯率, レート, ファックス"
)
# Words that name only with a capital: in this industry 300 companies are at work.
NAMED_CAPITAL = (
    "industry, step, part, area, zone, group, level, team, task, lot, stand, lines, order, phase, stage, unit, volume, regulation"
    ", route, platform, track, act, fortune, forbes, top, topix, studio, euro, csi, ftse, nikkei, sensex, nifty, nasdaq, mark"
    ", aqi, топ, форбс, форбз, союз, восток, аполлон, апалон, евро, еўра"
)
# How much there may be of each; above that it is an amount.
COUNTED: Mapping[int, str] = {
    0: "世帯, 世界, 番目, 番手, 分野, 分類, 分之, 分の, 代表, 代理, 级以上企业, 級以上",  # these begin as others do
    20: "tbsp, tsp, tablespoon*, teaspoon*, spoon*, cup, cups, egg, eggs, clove*, pinch*, slice*"
    ", ложк*, ложек, ст. л., ч. л., стакан*, яйц*, яиц, щепот*, лыжк*, лыжак, шклян*, яйк*, яек"
    ", انڈ*, چمچ*, کپ, پیالی*, چائے کے چمچ*, کھانے کے چمچ*, अंडी, अंडे, चमचा, चमचे, कप, वाटी, वाट्या"
    ", 勺, 匙, 汤匙, 茶匙, 顆蛋, 个鸡蛋, 個蛋",
    100: "past, o'clock, way, hand, time, night, the night, the day, the year, the month, the week, the time, the way, an hour"
    ", a day, a year, a month, a century, a dozen"
    ", дня, ночи, часа, суток, пути, дороги, месяца, недели, века, ночы, гадзіны, шляху, дарогі, тыдня, стагоддзя"
    ", گھنٹ*, دن, رات, راستہ, راستے, صدی, सदी, तास*, दिवस*, रात्र*, महिन*, रस्ता, शतक*"
    ", век*, стагоддз*, centur*",
    150: "years old, year old, year-old*, years-old*, years of age, 岁, 歲, 歳, 才の, 后, 後, 代, سالہ, वर्षीय, वर्षांचा, वर्षांची, वर्षांचे"
    ", سال کا, سال کی, سال کے, برس کا, برس کی, برس کے"
    ", goal, goals, wicket*, гол, гола, голов, голы, голаў, очк*, очков, балл, балла, баллов, балаў, балы, गोल, बळी, गडी, गोल, षटक*"
    ", گول, سے ہرا*, سے جیت*, ने जिंक*, ने हर*, وکٹ*, اوور*, ریکٹر*, रिश्टर*, magnitude, 级, 級, 折, 割引, 割り引き, 胜, 勝, 連勝, 连胜, 分"
    ", 轴, 軸, 维, 維, 次元, axis, -axis, -star, stars, -speed, -way, -door, -bit, -core, -pin, جی, ڈی, जी, डी"
    ", 弾, 陣, 部作, 話, 话, 巻, 卷, 世, つ目, 枚目, 度目, 回目, 行目, 台目, 社目, 人目, 冊目, 回裏, 回表, down:, across:"
    ", दशक*, च्या दशक*, दहाई, دہائی, ویں سالگرہ, ویں منٹ",
    3000: "этаж, этаже, этажа, паверх, паверсе, منزل, मजला, मजल्या*, 楼, 樓, 階の, 階に, 階で, 弄, 巷, 号线, 號線, 线, 線, 路, 国道, 國道, 省道"
    ", 番, 丁目, 条の, 条に, 条第, 項, 年级, 年級, 车厢, 車廂, 型, 摄氏, 攝氏, 次列车, 次列車"
    ", index, км/ч, км/г, km/h, mph, м/с, m/s, rpm, rpm., رنز, धावा"
    ", second, seconds, sec, secs, сек, секунд*, سیکنڈ*, सेकंद*, 秒, min, mins, мин, хв, منٹ*, मिनिट*"
    ", بجے, بجکر, تاریخ*, वाजता, वाजल्या*, वाजून, वाजेपर्यंत, तारख*, तारीख*, ہجری, عیسوی, हिजरी, bc, bce, ce, до н. э., да н. э."
    ", شعبان*, رمضان*, محرم*, صفر المظفر, ربیع*, جمادی*, رجب*, شوال*, ذی الحج*, ذی القعد*, ذوالحج*, ذوالقعد*"
    ", चैत्र*, वैशाख*, ज्येष्ठ*, आषाढ*, श्रावण*, भाद्रपद*, आश्विन*, कार्तिक*, मार्गशीर्ष*, पौष*, माघ*, फाल्गुन*"
    ", sha'ban, shaban, ramadan, muharram, safar, rajab, shawwal",
    10_000: "°, degree*, 度, градус*, ڈگری*, درجے, درجہ, अंश*, ′, ″"
    ", g, gram, grams, gramme*, ml, millilit*, г, гр., грамм, грамма, граммов, грам, грама, грамаў, мл, миллилитр*, мілілітр*, گرام*, ملی لیٹر*, ग्रॅम*, मिली, मिलिलिटर*"
    ", 克, 毫升, 公克, グラム, ミリリットル",
}
# What nobody counts who writes the number in words: a hundred times, a thousand thanks.
UNCOUNTED = (
    "time, times, thank*, apolog*, welcome*, раз, раза, извинени*, благодарност*, мелоч*, разоў, разы, прабачэнн*, дзяку*"
    ", падзяк*, дробяз*, بار, مرتبہ, دفعہ, شکریہ, वेळा, वेळ, धन्यवाद, 次, 回, 遍, 度"
)
# What may follow an ordinal that ranks: first in China, first place; the first conference does not.
RANKED = (
    "place, places, position*, rank, ranks, spot, exporter, exporters, nationally, internationally, ahead, behind, with, if"
    ", место, месте, места, местом, позици*, строчк*, среди, экспортер, экспортером, месца, месцы, месцам, пазіцы*, сярод"
    ", радок, радку, экспарцёр*, نمبر, مقام, پوزیشن, درجہ, درجے, جگہ, آت*, رہا, رہی, رہے"
    ", क्रमांक*, स्थान*, आह*, येत*, ठर*, नंबर*, असल*"
)
# The same in Chinese and Japanese, by the letter behind the number: 第一时间, 第一に.
UNRANKED = "时時天步歩个個线線手课課夫书書年月季方者产產眼印场場件项項类類台臺款架座批条條本句封站枪槍桶金家间間歳度种種段部级級学學"
# Numbers that are other words as well: they count only before a word for a unit.
AMBIGUOUS = "اسی, سو"
