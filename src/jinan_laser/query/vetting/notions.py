"""Notions: what words of eight languages have in common, so that a draft need not speak English.

The labels of facts are English; a draft may not be. A row has the words for one notion, "*" is
any ending. To teach ``vet`` a word, add it to its row. Texts are read in simplified letters, and
so are these words: ``names.simplified`` makes all others so, also the new forms of Japanese.
"""

# ruff: noqa: E501 - letters of some scripts are two columns wide

from functools import cache

from jinan_laser.query.vetting.names import simplified
from jinan_laser.store.printed.folded import plain
from jinan_laser.store.printed.words import Match, Words

CHANGE = "grow"
OTHER_TRADE = "another trade"  # what is said of it is not said of the facts, unless they know it
_ROWS = {
    "company": "company, companies, firm, firms, enterprise*, business, businesses, manufacturer*"
    ", maker, makers, producer*, 企业, 公司, 厂商, 会社, メーカー, кампані*, прадпрыемств*"
    ", фірм*, вытворц*, компани*, предприят*, производител*, фирм*, کمپنی*, ادار*, कंपन्य*, कंपनी*, उद्योगसमूह*",
    "industry": "industry, industries, industrial, trade, sector, branch, 产业, 行业, 工业, 业界"
    ", прамыслов*, галін*, индустри*, отрасл*, промышлен*, صنعت*, उद्योग*, औद्योगिक*",
    "output": "output, production, produce*, turns out, turn out, turned out, goods worth, 产值, 生产额, 产出, 产量, 生产"
    ", прадукцы*, вытворч*, выпуск*, продукци*, производ*, выдавать, давать, даёт, дае, выдае, پیداوار*, उत्पादन*",
    "revenue": "revenue*, turnover, sales, income, sold for, earned, took, takings, receipts"
    ", brought in, bring in, brings in, 营收, 营业收入, 收入, 卖上, 売上*, 卖上高, 销售额, 主营业务"
    ", 销售收入, 売り上げ*, выручк*, даход*, прыбытк*, доход*, прода*, оборот*, آمدنی*"
    ", فروخت*, उत्पन्न*, विक्री*, महसूल*, उलाढाल*",
    "profit": "profit*, earnings, net, 利润, 净利, 纯利益, 利益, прыбыт*, прибыл*, منافع*, नफा*, नफ्*",
    "scale": "scale, size, worth, valued, heavyweight, volume, 规模, 体量, маштаб*, аб'ём*"
    ", памер*, масштаб*, объем*, размер*, حجم, व्याप्ती*, आकारमान*",
    "market": "market, markets, 市场, рын*, منڈی*, مارکیٹ*, बाजार*",
    "share": "share, portion, proportion, percentage, accounts for, account for, accounted for"
    ", 占, 占比, 比重, 份额, 比率, シェア, 割合, 占有率, 占め*, доли, доле, долей, долю, доля, удзел*, حص*, شیئر*"
    ", वाटा*, हिस्सा*, प्रमाण*",
    "export": "export*, 出口, 输出, 外销, экспарт*, экспарц*, экспорт*, برآمد*, निर्यात*",
    "foreign": "abroad, foreign, international*, overseas, 境外, 国外, 海外, 外国, 国际, замежн*"
    ", за мяжой, міжнарод*, зарубеж*, за рубеж*, международ*, иностран*, بیرون*, غیر ملکی*"
    ", بین الاقوامی*, परदेश*, आंतरराष्ट्रीय*",
    "first": "first, earliest, unprecedented, never, nowhere, before anybody, existed anywhere"
    ", 首台, 首次, 第一台, 全世界都没有, 没有先例, 先例, 世界首, 全球首, 世界初, 初の, 前例, перш*, упершыню"
    ", раней не было, нідзе, перв*, впервые, раньше, небывал*, не было, نہیں تھی, پہل*, مثال"
    ", اعزاز, अपूर्व*, पहिल*, प्रथम*",
    "rank": "rank, ranks, ranked, ranking, place, places, placed, position, tops, topped, leads"
    ", number one, 排名, 名列, 位居, 位列, 榜首, 第一位, 首位, 第1位, месц*, мест*, نمبر*"
    ", پوزیشن*, درج*, क्रमांक*, स्थान*, अव्वल*",
    "patent": "patent*, 专利, 特许, патэнт*, патент*, پیٹنٹ*, पेटंट*",
    "research": "research*, r&d, development spending, innovation spending, 研发, 研究, 开发, даследав*"
    ", НДДКР, навуков*, исследов*, ниокр, научн*, تحقیق*, संशोधन*",
    "key": "key, core, major, main, leading, 重点, 骨干, 主要, 龙头, 核心, ключав*, вядуч*, ключев*, ведущ*"
    ", کلیدی, بڑی, प्रमुख*, मुख्य*, महत्त्वाच्या",
    "core": "ядр*, стрыжнев*, стержнев*, базав*, базов*, ядзерн*, बुनियादी, بنیادی*, मूळ*, गाभ*",
    "smes": "small and medium*, smes, small- and medium*, smaller, 中小*, 中小型, малыя і сярэдн*"
    ", малых і сярэдн*, дробн*, малые и средн*, малых и средн*, мелк*, چھوٹ*, लघु*, लहान*",
    "medium power": "small and medium power, small- and medium-power, small to medium power"
    ", 中小功率, 中小出力, малай і сярэдняй магутн*, малой и средней мощн*, چھوٹی اور درمیانی طاقت"
    ", درمیانی طاقت, लहान आणि मध्यम शक्ती*, मध्यम शक्ती*, मध्यम क्षमत*",
    "above scale": "асноўны маштаб*, основной масштаб*, above designated size, designated size, above scale, 规模以上, 规上, 一定规模以上"
    ", вышэй* за ўстаноўлен*, вышэйшыя за *, устаноўлен*, вызначан* памер*, вызначаны памер*"
    ", установлен* размер*, выше установлен*, установленн*, مقررہ حجم*, مقررہ*, ठरावीक आकार*, ठराविक*"
    ", निर्धारित*, ठरावीक*",
    "threshold": "threshold, once, counts as, from which, at least a year, 标准, 门槛, 及以上, парог*"
    ", порог*, حد, मर्यादा*",
    "area": "area, hectare*, mu, acres, square, space, built-up, sprawls, covers, grounds, 面积"
    ", 占地, 用地, 敷地, 广さ, плошч*, займае, площад*, занима*, رقب*, क्षेत्र*",
    "land": "land, plot, site, 土地, зямл*, зямельн*, участ*, земл*, земель*, زمین*, जमिन*, जमीन*, भूखंड*",
    "building": "floor, floorspace, buildings, building, constructed, 建筑面积, 建筑, 总建面"
    ", 床面积, 建物, 延べ*, забудов*, будынк*, застройк*, здани*, تعمیراتی*, عمارت*, बांधकाम*, इमारत*",
    "planned area": "planned area, 规划面积, 规划总面积, 计画面积, 计划面积, запланаван*, планов*"
    ", منصوبہ بند*, नियोजित*",
    "factory": "factory, factories, plant, plants, works, workshop*, 工厂, 厂房, 厂区, 工场, завод*"
    ", фабрык*, цэх*, фабрик*, цех*, فیکٹری*, کارخان*, कारखान*",
    "phase one": "first phase, phase one, phase 1, phase i, 一期, 第一期, 第1期, першая чарга, першай чарг*"
    ", першы этап*, первая очеред*, первой очеред*, первый этап*, первого этап*, پہلا مرحلہ, پہلے مرحل*"
    ", पहिला टप्पा*, पहिल्या टप्प*",
    "phase two": "second phase, phase two, phase 2, phase ii, 二期, 第二期, 第2期, другая чарга"
    ", другой чарг*, другой чарзе, другі этап*, вторая очеред*, второй очеред*, второй этап*"
    ", второго этап*, دوسرا مرحلہ, دوسرے مرحل*, दुसरा टप्पा*, दुसऱ्या टप्प*",
    "invest": "invest*, 投资, 投入, 出资, інвест*, укладан*, укладз*, укласц*, инвест*, влож*, سرمایہ*, गुंतव*",
    "raise": "raise*, raising, proceeds, offering, ipo, float, listing, 募资, 募集, 融资, 调达, 上市"
    ", прыцягн* на, размяшч*, размещ*, привле* на, بورصہ, اسٹاک ایکسچینج*, भांडवल*, शेअर बाजार*",
    "exchange": "exchange, 交易所, 北交所, 取引所, бірж*, бирж*, ایکسچینج*, एक्स्चेंज*",
    "attract": "attract*, draw*, lure*, bring*, brought, gather*, settle*, moved in, 引进, 吸引, 入驻"
    ", 招商, 集聚, 诱致, 入居, 进驻, 引き*, прыцягн*, прыцягва*, размясціл*, привле*, разместил*, لا چک*"
    ", آ چک*, متوجہ*, आणल*, आल्या*, आकर्षि*",
    "tenant": "tenant*, resident*, 入园, рэзідэнт*, резидент*, मکین*, भाडेकरू*",
    CHANGE: "up, year on year, yoy, 同比, 前年比, 前年同期比, grew, grow*, rose, rise, rises, increase*, up by, fell, falls, fall, dropped, decline*"
    ", shrank, decreas*, down by, 下降, 减少, 减, 增长, 增加, 增速, 成长, 伸び, рост*, вырасл*, узрасл*, вырос*"
    ", увелич*, прирост*, упал*, снизил*, сократил*, знізіў*, упаў, скараціў*, скарацілася, کمی, اضاف*, بڑھ*, वाढ*",
    "power": "power, wattage, watt, watts, kw, kilowatt*, 功率, 千瓦, 瓦, 出力, キロワット, ワット, магутн*"
    ", кілават*, квт, вт, мощн*, киловат*, طاقت*, واٹ, कमाल शक्ती*, शक्ती*, क्षमत*, वॅट, किलोवॅट*",
    "highest": "highest, record, top, maximum, reached, up to, 达到, 已经达到, 最高, 最大, 达した, 到达"
    ", дасягн*, найвышэйш*, достиг*, наибол*, самая высокая, پہنچ*, سب سے زیادہ, पोहोच*, सर्वाधिक*",
    "pursue": "pursue*, chas*, aim*, striv*, goal, 追求, 瞄准, 目指*, 目标, імкн*, мэт*, стрем*, цел*"
    ", ہدف*, लक्ष्य*, उद्दिष्ट*",
    "laser": "laser*, 激光, 雷射, 镭射, レーザー, レーザ, лазер*, لیزر*, लेसर*, लेझर*",
    "cut": "cut, cutter*, cutting, 切割, 切断, カット, カッティング, рэзк*, рэжуч*, разак, резк*, режущ*"
    ", резан*, کٹنگ*, کاٹ*, कटिंग*, कापण*, कटर*",
    "engrave": "engrav*, 雕刻, 雕刻机, 彫刻, гравір*, гравир*, کندہ*, नक्षीकाम*, खोदकाम*"
    ", एनग्रेव्हिंग*, कोरीव*",
    "machine": "machine*, equipment, gear, device*, tool, tools, 设备, 装备, 机, 机床, 装置, 机械, 加工机"
    ", 机器, マシン, станк*, станок, абсталяв*, машын*, оборудов*, машин*, установ*"
    ", آلات*, مشین*, سازوسامان, यंत्र*, उपकरण*, मशीन*",
    "pump": "pump, pumps, pumping, 泵浦, 泵, 励起, ポンプ, напампоў*, пампоў*, накачк*, پمپ*, पंप*",
    "source": "source, sources, 光源, 源, крыніц*, источник*, ذرائع, ماخذ*, स्रोत*, स्त्रोत*",
    "bar": "bar, bars, 巴条, バー, лінейк*, линейк*, بار, बार",
    "component": "component*, parts, 零部件, 部件, 元件, 部品, кампанент*, камплект*, компонент*"
    ", комплект*, پرز*, اجزا*, घटक*, सुट*",
    "bought": "bought in, bought, buys in, purchas*, from outside, 外购, 采购, 购买, 外部调达, 购入*"
    ", купля*, набыва*, закуп*, покуп*, خرید*, विकत*, खरेदी*",
    "product": "product, products, goods, wares, 产品, 制品, прадукт*, вырабаў, вырабы, тавар*, продукт*"
    ", изделий, изделия, товар*, مصنوعات*, उत्पादने, उत्पादनां*",
    "country": "country, countries, 国家, カ国, か国, 地区, краін*, стран*, ملک, ممالک, देश*",
    "nation": "china, chinese, country's, national*, nation, nationwide, domestic, 中国, 全国, 国内"
    ", кітай*, краіне, кита*, всей стран*, стране, چین*, ملک بھر, चीन*, देशात*, देशांतर्गत",
    "province": "province, provincial, 全省, 省内, правінцы*, провинц*, صوب*, प्रांत*",
    "world": "world*, global*, on earth, anywhere, 世界, 全球, 全世界, сусветн*, у свеце, мірав*, миров*"
    ", в мире, عالمی*, دنیا*, जग*, जागतिक*",
    "member": "member*, 成员, 会员, 成员单位, メンバー, 加盟, член*, ارکان, رکن*, सदस्य*",
    "organisation": "organisation*, organization*, association*, bodies, institut*, 机构"
    ", 协会, 组织, 团体, 机关, 单位, арганізац*, асацыяц*, устаноў*, организац*, ассоциац*, учрежд*"
    ", تنظیم*, संस्था*, संघटना*",
    "project": "project*, 项目, プロジェクト, 工程, 案件, праект*, проект*, منصوب*, प्रकल्प*",
    "innovation": "innovat*, 创新, イノベーション, інавац*, инновац*, اختراع*, جدت*, नवोन्मेष*, नवकल्पना*"
    ", नाविन्य*",
    "community": "community, 共同体, コミュニティ*, супольнасц*, садружн*, сообществ*, объединен*, کمیونٹی*"
    ", برادری*, समुदाय*, कम्युनिटी*",
    "staff": "employee*, staff, workers, workforce, jobs, 员工, 职工, 雇员, 从业, 就业, 社员, 従业员, 岗位"
    ", работнік*, супрацоўнік*, работник*, сотрудник*, ملازم*, कर्मचारी*, नोकऱ्या*",
    "participant": "participant*, delegate*, guest*, attend*, visitor*, people, academicians, experts"
    ", representatives, 嘉宾, 代表, 参会, 与会, 院士, 专家, 来宾, 参加者, 出席, 约请, 到场, удзельнік*"
    ", дэлегат*, госц*, участник*, делегат*, гост*, شرکا*, مندوب*, شریک*, सहभागी*, प्रतिनिधी*, उपस्थित*",
    "conference": "conference*, congress, summit, forum, 大会, 会议, 论坛, カンファレンス, канферэнц*"
    ", конференц*, конгресс*, форум*, کانفرنس*, परिषद*, संमेलन*",
    "exhibition": "exhibition*, fair, expo, show, trade-fair, 展览, 展会, 展示会, 展, 现场, выстав*"
    ", نمائش*, प्रदर्शन*",
    "deal": "deal, deals, contract*, order*, transactions, signed, 成交, 签约, 交易额, 成约, 商谈, 订单"
    ", здзел*, пагадненн*, кантракт*, сделк*, соглашен*, контракт*, سود*, معاہد*, सौद*, करार*, व्यवहार*",
    "expected": "expect*, announc*, will, planned, 预计, 将, 拟, 见込み, 予定, 约, чака*, ожида*"
    ", متوقع*, توقع*, अपेक्षि*",
    "chain": "chain, chains, 产业链, 链, 链群, サプライチェーン, チェーン, ланцуж*, ланцуг*, цеп*"
    ", زنجیر*, چین گروپ*, साखळी*, साखळ्य*",
    "group": "group*, 群, グループ, груп*, گروپ*, गट*, समूह*",
    "landmark": "landmark, signature, flagship, 标志性, 标杆, 代表的, 旗舰, знакав*, знаков*, флагман*"
    ", نمایاں*, علامتی*, पथदर्शी*",
    "plan": "plan, plans, planning, 规划, 计划, 计画, план, плане, плана, منصوبہ, योजना*, आराखडा*",
    "park": "park*, 园区, 产业园, パーク, парк*, پارک*, पार्क*",
    "valley": "valley, 谷, 光谷, バレー, даліна*, даліне, даліны, долин*, وادی, ویلی, व्हॅली*, खोरे*",
    "zone": "zone, high-tech, 高新区, 高新, 开发区, ハイテク*, зон*, высокіх тэхналог*, высоких технолог*"
    ", زون*, ہائی ٹیک, झोन*, हाय-टेक*, उच्च तंत्रज्ञान*",
    "district": "district, 区, район*, раён*, ضلع*, जिल्ह*",
    "city": "city, town, municipal*, 全市, 城市, 本市, горад*, гарадск*, город*, شہر*, शहर*",
    "base": "base, 基地, 拠点, баз*, بیس, مرکز, तळ*",
    "laboratory": "laborator*, lab, 实验室, 研究中心, 研究室, лаборатор*, лабаратор*, لیبارٹری*, تجربہ گاہ*"
    ", प्रयोगशाळ*",
    "fund": "fund, funds, funding, money, support*, subsid*, 资金, 经费, 扶持, 补贴, 支援, фонд*, сродк*"
    ", падтрымк*, средств*, поддержк*, فنڈ*, رقم, निधी*, अनुदान*, मदत*",
    "talent": "talent, talents, specialists, 人才, таленты, кадр*, талант*, спецыяліст*, специалист*"
    ", ہنر*, افرادی قوت, प्रतिभा*, मनुष्यबळ*",
    "subsidiary": "subsidiar*, daughter*, 子公司, 控股公司, 子会社, даччын*, дочерн*, ذیلی*, उपकंपन*",
    "loss": "loss, losses, loss-making, lose*, red, 亏损, 赤字, страт*, страчв*, убыт*, خسار*, نقصان*, तोट*",
    "consecutive": "in a row, consecutive*, running, straight, on end, 连续, 连年, 连, 连覇, запар"
    ", подряд, хапуга, مسلسل, لگاتار, सलग*",
    "sale rank": "outsold, best-selling, sold most, sales champion, 销量, 销售冠军, 销量第一, 贩卖台数"
    ", 売れ*, прададзен*, па продажах, по продажам",
    "door": "door*, window*, 门窗, 窓, ドア, дзвер*, вокны, акон*, окон*, двер*, دروازے اور کھڑک*"
    ", कھڑکی*, दार*, खिडक*",
    "line": "line, lines, production line, 生产线, ライン, лініі, ліній, лини*, لائن*, मार्गिका*",
    "half year": "first half, half-year, half year, january to june, january and june, six months"
    ", 上半年, 上半期, 1月至6月, 1-6月, 1~6月, 1月から6月, паўгодд*, студзен*-чэрвен*, першае паўгоддзе"
    ", студзеня па чэрвень, студзень–чэрвень, полугоди*, январ*-июн*, январь–июнь, январь-июнь"
    ", с января по июнь, ششماہی*, جنوری سے جون, जानेवारी ते जून, सहामाही*, पहिल्या सहा महिन्या*",
    "customer": "customer, client, fabricator, oregon, 客户, 美国, 顾客, кліент*, клиент*, мастерск*"
    ", گاہک*, ग्राहक*, ओरेगॉन*, اوریگون*",
    "optoelectronics": "optoelectronic*, 光电, 光电子, オプト*, 光エレクトロニクス, оптаэлектрон*"
    ", оптоэлектрон*, آپٹو*, ऑप्टो*",
    "registered": "registered, registration, 注册, 登记, 登録, зарэгістр*, зарегистр*, رجسٹر*, नोंदणी*",
    "verse": "verse, poem, doggerel, rhyme*, 诗, 打油诗, 诗句, верш*, стих*, شعر*, نظم, कविता*"
    ", ओळी*",
    "N:south china": "south china, southern china, 华南, 中国南部, паўднёвы кіта*, паўднёвага кіта*"
    ", паўднёвым кіта*, южный кита*, южного кита*, южном кита*, جنوبی چین, दक्षिण चीन*",
    "N:north china": "north china, northern china, north and north-east china, north-east china"
    ", 华北, 东北, 中国北部, паўночны кіта*, паўночнага кіта*, паўночным кіта*, северный кита*"
    ", северного кита*, северном кита*, شمالی چین, उत्तर चीन*",
    "N:east china": "east china, eastern china, 华东, 中国东部, усходні кіта*, усходняга кіта*"
    ", усходнім кіта*, восточный кита*, восточного кита*, восточном кита*, مشرقی چین, पूर्व चीन*",
    "N:central china": "central china, 华中, 中国中部, цэнтральны кіта*, цэнтральнага кіта*"
    ", цэнтральным кіта*, центральный кита*, центрального кита*, центральном кита*, وسطی چین"
    ", मध्य चीन*",
    "east": "east, eastern, усходн*, восточн*, восток*, مشرق*, पूर्व*",
    "north": "north, northern, north-east, паўночн*, поўнач*, северн*, север, شمال*, उत्तर*",
    OTHER_TRADE: "software, textile*, cloth, steel, robot*, tourism, tourist*, car, cars, carmaker*"
    ", automotive, vehicle*, semiconductor*, chip, chips, pharma*, drug, food, solar, batter*, ship"
    ", ships, shipbuild*, logistics, film, films, drone*, furniture, school*, hotel*, restaurant*"
    ", tea, wine, farm*, agricultur*, insurance, bank, banks, housing, hospital*, biotech*, chemical*"
    ", cement, coal, shoe*, toy, toys, internet, telecom*, game, games, hydrogen, aviation, railway*"
    ", metro, underground, 软件, 纺织, 钢铁, 机器人, 旅游, 游客, 汽车, 半导体, 芯片, 制药, 医药, 生物, 食品"
    ", 光伏, 电池, 船舶, 造船, 物流, 电影, 无人机, 家具, 学校, 酒店, 餐厅, 餐饮, 茶, 酒, 农业, 保险, 银行, 医院, 化工"
    ", 水泥, 煤, 鞋, 玩具, 互联网, 氢能, 航空, 地铁, 铁路, 服装, 大数据, 人工智能, 陶瓷, 软体, ソフトウェア, ソフト会社"
    ", ロボット, 自动车, 观光, 繊維, 纤维, 铁钢, ホテル, ゲーム, праграмн*, тэкстыль*, робат*"
    ", турызм*, турыст*, аўтамаб*, лекав*, фарма*, харчов*, мэбл*, школ*, гатэл*, рэстаран*, банк*"
    ", программн*, софт*, текстил*, стал*, робот*, туризм*, турист*, автомоб*, лекарств*, пищев*, мебел*, гостиниц*"
    ", ресторан*, айти, айці, іт, ит, швейн*, сувен*, سافٹ ویئر*, ٹیکسٹائل*, کپڑ*, فولاد*, روبوٹ*, سیاح*, گاڑی*, دوا*"
    ", خوراک*, ہوٹل*, اسکول*, سکول*, بینک*, सॉफ्टवेअर*, कापड*, वस्त्रोद्योग*, पोलाद*, रोबोट*, पर्यटन*, पर्यटक*, मोटार*"
    ", वाहन*, औषध*, अन्न*, हॉटेल*, शाळ*, बँक*, साखर*",
}


class Notions:
    """Finds notions in a plain text; of those that fit at a place the longest is found."""

    def __init__(self) -> None:
        self.all = frozenset(_ROWS)
        meanings: dict[str, str] = {}
        for notion, row in _ROWS.items():
            for word in simplified(plain(row)).split(", "):
                meanings.setdefault(word, notion)
        self._all = Words(meanings, meanings.__getitem__)
        single = [word for word in meanings if " " not in word]
        self._words = Words(single, meanings.__getitem__)
        self._openings = frozenset(word.split(" ")[0] for word in meanings if " " in word)

    def at(self, text: str, start: int) -> Match[str] | None:
        """Return the notion that begins at a place, in one word or more."""
        return self._all.at(text, start)

    def of(self, word: str) -> str:
        """Return the notion of a single word; "" for none."""
        found = self._words.at(word, 0)
        return found.meaning if found else ""

    def opens(self, word: str) -> bool:
        """Return whether a notion of several words may begin with a word."""
        return word in self._openings


@cache
def notion_words() -> Notions:
    """Return the words of all notions."""
    return Notions()
