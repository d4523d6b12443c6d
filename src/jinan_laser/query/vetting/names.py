"""Names across scripts: traditional Chinese and Japanese letters, and names as they sound."""

# ruff: noqa: E501 - letters of some scripts are two columns wide

import re
from functools import lru_cache

# A traditional or Japanese letter, then the simplified one.
_LETTERS = (
    "濟济済济齊齐斉齐魯鲁歷历歴历產产産产業业業业機机機机設设備备裝装装装園园園园區区區区國国國国際际際际"
    "華华東东灣湾漢汉溫温圳圳廣广蘇苏遼辽瀋沈鞍鞍滄沧臨临聊聊濰潍煙烟營营萊莱慶庆貴贵雲云陝陕寧宁"
    "龍龙竜龙島岛連连連连長长陽阳門门開开發发発发創创奪夺規规設设計计劃划画画畫画標标志志誌志誌志鏈链鍊链"
    "鎖锁營营収收額额総总總总數数数数體体體体項项項项積积積积畝亩佔占戰战戦战歲岁處处協协會会會会議议"
    "議议論论壇坛展展覽览簽签約约約约訂订單单単单價价価价億亿億亿萬万萬万個个個个們们員员員员職职職职從从従从"
    "專专専专利利許许許许證证証证權权権权實实実实驗验験验室室點点點点線线線线電电電电氣气気气車车車车"
    "輸输輸输貿贸貿贸買买買买賣卖売卖購购購购採采採采資资資资質质質质貨货貨货財财財财務务務务負负責责費费費费"
    "虧亏損损損损贏赢營营銷销銷销導导導导軍军師师節节節节經经経经濟济緊紧級级級级組组組组結结結结織织織织"
    "統统統统繼继継继續续続续網网網网縣县県县縮缩縱纵績绩績绩編编編编練练練练"
    "頭头頭头題题題题顧顾顧顾領领領领預预預预類类類类願愿顯显顕显飛飞館馆館馆驅驱駐驻騰腾"
    "強强強强彈弹當当当当徑径復复應应応应懷怀戶户戸户擴扩拡扩擔担據据拠据拡扩択择擇择搶抢損损"
    "斷断断断時时時时暫暂書书曉晓條条条条極极極极構构構构樣样様样樹树橋桥檢检検检歐欧歸归殘残毀毁決决決决況况"
    "沒没沒没測测測测準准準准減减減减溝沟滿满満满漲涨潤润潤润為为為为無无無无熱热熱热爭争争争爾尔牆墙狀状独独獨独"
    "獎奖環环環环現现現现瑪玛畢毕異异當当療疗監监監监盤盘盤盘礎础確确確确禮礼礼礼種种種种稱称称称穩稳築筑築筑"
    "範范簡简簡简糧粮純纯純纯紀纪紀纪紅红紅红細细細细終终給给給给維维維维緣缘罰罚義义聯联聯联聲声聲声聽听"
    "脫脱腦脑與与与与興兴興兴舉举挙举舊旧旧旧艦舰莊庄薦荐薩萨藝艺藝艺術术術术補补補补製制裡里複复複复見见見见"
    "視视視视覺觉観观觀观觸触訊讯記记記记訪访訪访評评評评詞词試试試试話话話话該该詳详誇夸認认認认語语語语"
    "說说説说調调調调談谈談谈請请請请講讲講讲謀谋證证識识識识譯译警警護护護护讀读読读變变変变讓让豐丰豊丰貝贝"
    "貞贞貢贡貢贡販贩贩贩貯贮賀贺賀贺賽赛贊赞趕赶趨趋跡迹踐践轄辖軌轨較较較较載载載载輕轻軽轻輝辉輝辉輛辆"
    "輪轮輪轮轉转転转辦办農农農农過过過过達达達达還还這这進进進进運运運运遠远遠远適适適适遙遥選选選选遺遗鄉乡"
    "鄧邓醫医医医釋释釈释針针針针鈞钧鋼钢鋼钢錄录録录錢钱銭钱錦锦鎮镇鎮镇鏡镜鐘钟鐵铁鉄铁鑄铸鑑鉴鑫鑫閉闭間间間间"
    "閱阅隊队隊队階阶階阶隨随随随險险険险雙双雜杂離离離离難难難难雷雷靈灵霊灵靜静静静響响響响頂顶順顺順顺頻频"
    "顆颗額额風风風风養养養养餘余余余馬马馬马驗验髮发鬥斗魚鱼鮮鲜鳥鸟麗丽麥麦黃黄黄黄黨党齒齿龐庞德德徳德勵励励励"
    "勞劳労劳勢势勢势勝胜勝胜動动動动効效區区匯汇単单卻却厂厂厰厂參参参参叢丛吳吴員员問问問问啟启喬乔單单嘉嘉噸吨"
    "圍围囲围圖图図图團团団团圓圆堅坚堅坚執执場场場场塊块塗涂塵尘壓压圧压壞坏壯壮夢梦夾夹奧奥婦妇媽妈孫孙學学学学"
    "寬宽寫写写写審审審审寶宝宝宝將将将将專专尋寻對对対对層层層层屆届屬属属属岡冈崗岗嶺岭幣币幣币帶带帯带幫帮"
    "幹干幾几庫库庫库廈厦廠厂廳厅庁厅弱弱彙汇後后後后術术徵征徹彻恆恒恥耻悅悦惡恶惱恼慮虑憂忧憲宪戀恋戲戏"
    "拋抛拓拓掃扫掛挂揚扬換换換换揮挥揮挥搖摇撥拨撐撑撫抚攝摄敗败敗败敵敌斬斩於于昇升晉晋暢畅曆历"
    "榮荣栄荣樂乐楽乐樓楼楼楼檔档櫃柜權权欄栏歡欢歳岁殼壳毎每氫氢汙污沖冲沢泽淚泪淨净浄净淺浅渦涡湊凑"
    "滅灭漁渔漸渐潔洁潛潜澤泽濃浓濕湿瀏浏灑洒災灾焊焊煉炼燈灯灯灯燒烧焼烧爐炉炉炉牽牵犧牺猶犹獲获獲获獻献"
    "関关"
)
_SIMPLER = {
    ord(odd): plain
    for odd, plain in zip(_LETTERS[::2], _LETTERS[1::2], strict=True)
    if odd != plain
}

# Cyrillic, Arabic and Devanagari letters as they sound: each vowel one of a, i, u.
_SOUNDS = {
    **dict(
        zip("абвгдеёжзийіклмнопрстуўфхцчшщыэюя", "abvgdiizziiiklmnuprstuvfxccssiiua", strict=True)
    ),
    **dict(
        zip(
            "ابپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنوہھیےئں",
            "abpttszcxxddzrrzzsssztzgfkkglmnuxxiiin",
            strict=True,
        )
    ),
    **dict(
        zip(
            "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळािीुूेैोौॉॅं",
            "aaiiuuiiuukkggcczzttddnttddnpfbbmirlvsssxlaiiuuiiuuian",
            strict=True,
        )
    ),
}
_HEARD = frozenset(_SOUNDS) | frozenset("aiuzsnvlc")
_ARABIC = frozenset("ابپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنوہھیےئں")
_DEVANAGARI = frozenset("अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळ")
_PINYIN = (
    ("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("q", "c"), ("j", "z"), ("x", "s"), ("y", "i"),
    ("h", "x"), ("w", "v"), ("e", "i"), ("o", "u"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
# How Russian and Belarusian write what pinyin writes.
_PALLADIUS = (("цз", "з"), ("дз", "з"), ("чж", "з"), ("ля", "лиа"), ("ня", "ниа"), ("сяо", "сиао"))
_LONGEST_ENDING = 6
_TELLING = 3  # so many consonants are no chance


def simplified(text: str) -> str:
    """Return a text with the Chinese letters of other places made simplified, letter by letter."""
    return text if text.isascii() else text.translate(_SIMPLER)


@lru_cache(maxsize=4096)
def sound_of_latin(name: str) -> str:
    """Return how a name in pinyin sounds, roughly: Wuhan is vuxan."""
    sound = name
    for letters, plain in _PINYIN:
        sound = sound.replace(letters, plain)
    return _DOUBLED.sub(r"\1", sound)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return how a word in Cyrillic, Arabic or Devanagari letters sounds; "" for other scripts."""
    if word[:1] not in _SOUNDS:
        return ""
    spelled = word
    for letters, plain in _PALLADIUS:
        spelled = spelled.replace(letters, plain)
    spelled = "".join(_SOUNDS.get(letter, letter) for letter in spelled if letter in _HEARD)
    if word[0] in "уўو":
        spelled = "v" + (spelled if word[0] in "уў" else spelled[1:])
    spelled = spelled.replace("ng", "n").replace("ts", "c")
    return _DOUBLED.sub(r"\1", spelled)


def sounds_like(word: str, name: str) -> bool:
    """Return whether a word, perhaps with an ending, sounds like a name.

    Arabic letters leave short vowels out, Devanagari the a.

    Args:
        word: a word in one of the scripts that ``sound`` knows.
        name: how the name sounds, from ``sound_of_latin``.
    """
    heard = sound(word)
    left_out = "aiu" if word[0] in _ARABIC else "a" if word[0] in _DEVANAGARI else ""
    spare = 1 if sum(letter not in "aiu" for letter in name) >= _TELLING else 0
    at = 0
    for letter in name:
        if heard[at : at + 1] == letter:
            at += 1
        elif spare and letter in left_out:
            spare -= 1
        else:
            return False
    return len(heard) - at <= (_LONGEST_ENDING if word[0] not in _ARABIC else 0)


# Provinces and cities of China: what is said of one is not said of another.
_PLACES = (
    "北京 beijing 上海 shanghai 天津 tianjin 重庆 chongqing 广东 guangdong 广州 guangzhou 深圳 shenzhen "
    "东莞 dongguan 佛山 foshan 珠海 zhuhai 中山 zhongshan 惠州 huizhou 江门 jiangmen 宝安 baoan "
    "江苏 jiangsu 南京 nanjing 苏州 suzhou 无锡 wuxi 常州 changzhou 南通 nantong 徐州 xuzhou 扬州 yangzhou "
    "镇江 zhenjiang 盐城 yancheng 宿迁 suqian 昆山 kunshan 浙江 zhejiang 杭州 hangzhou 宁波 ningbo "
    "温州 wenzhou 绍兴 shaoxing 嘉兴 jiaxing 台州 taizhou 金华 jinhua 义乌 yiwu 湖州 huzhou 安徽 anhui "
    "合肥 hefei 芜湖 wuhu 福建 fujian 福州 fuzhou 厦门 xiamen 泉州 quanzhou 江西 jiangxi 南昌 nanchang "
    "赣州 ganzhou 山东 shandong 济南 jinan 青岛 qingdao 烟台 yantai 潍坊 weifang 淄博 zibo 济宁 jining "
    "临沂 linyi 聊城 liaocheng 威海 weihai 德州 dezhou 滨州 binzhou 东营 dongying 泰安 taian 日照 rizhao "
    "菏泽 heze 枣庄 zaozhuang 历城 licheng 河南 henan 郑州 zhengzhou 洛阳 luoyang 湖北 hubei 武汉 wuhan "
    "宜昌 yichang 襄阳 xiangyang 湖南 hunan 长沙 changsha 株洲 zhuzhou 河北 hebei 石家庄 shijiazhuang "
    "唐山 tangshan 保定 baoding 沧州 cangzhou 廊坊 langfang 邯郸 handan 山西 shanxi 太原 taiyuan "
    "陕西 shaanxi 西安 xian 宝鸡 baoji 四川 sichuan 成都 chengdu 绵阳 mianyang 云南 yunnan 昆明 kunming "
    "贵州 guizhou 贵阳 guiyang 广西 guangxi 南宁 nanning 柳州 liuzhou 海南 hainan 海口 haikou "
    "辽宁 liaoning 沈阳 shenyang 大连 dalian 鞍山 anshan 吉林 jilin 长春 changchun 黑龙江 heilongjiang "
    "哈尔滨 harbin 内蒙古 neimenggu 甘肃 gansu 兰州 lanzhou 宁夏 ningxia 新疆 xinjiang 西藏 tibet "
    "齐鲁 qilu 青海 qinghai 香港 hongkong 澳门 macau 台湾 taiwan 东京 tokyo 大阪 osaka 首尔 seoul"
)
_CHINESE = _PLACES.split()[::2]
PLACES = frozenset(_PLACES.split()[1::2])
_BY_LETTERS = dict(zip(_CHINESE, _PLACES.split()[1::2], strict=True))
_IN_CHINESE = re.compile("|".join(_CHINESE))


def chinese_place(name: str) -> str:
    """Return a place in pinyin."""
    return _BY_LETTERS[name]


def chinese_place_spans(text: str) -> list[tuple[int, int]]:
    """Return where the Chinese names of places begin and end in a text."""
    return [match.span() for match in _IN_CHINESE.finditer(text)]
