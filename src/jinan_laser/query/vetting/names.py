"""Names across scripts: traditional Chinese and Japanese letters, and names as they sound."""

# ruff: noqa: E501 - letters of some scripts are two columns wide

import re
from functools import lru_cache

# A traditional or Japanese letter, then the simplified one.
_LETTERS = (
    "濟济済济齊齐斉齐魯鲁歷历歴历產产産产業业機机設设備备裝装園园區区國国際际華华東东灣湾漢汉溫温廣广蘇苏遼辽瀋沈滄沧臨临濰潍煙烟營营萊莱慶庆貴贵雲云陝陕寧宁龍龙竜龙島岛連连長长陽阳"
    "門门開开發发発发創创奪夺規规計计劃划畫画標标誌志鏈链鍊链鎖锁収收額额総总總总數数體体項项積积畝亩佔占戰战戦战歲岁處处協协會会議议論论壇坛覽览簽签約约訂订單单単单價价価价億亿萬万"
    "個个們们員员職职從从従从專专専专許许證证証证權权権权實实実实驗验験验點点線线電电氣气気气車车輸输貿贸買买賣卖売卖購购採采資资質质貨货財财務务負负責责費费虧亏損损贏赢銷销導导軍军"
    "師师節节經经経经緊紧級级組组結结織织統统繼继継继續续続续網网縣县県县縮缩縱纵績绩編编練练頭头題题顧顾領领預预類类願愿顯显顕显飛飞館馆驅驱駐驻騰腾強强彈弹當当徑径復复應应応应懷怀"
    "戶户戸户擴扩拡扩擔担據据拠据択择擇择搶抢斷断時时暫暂書书曉晓條条極极構构樣样様样樹树橋桥檢检検检歐欧歸归殘残毀毁決决況况沒没測测準准減减溝沟滿满満满漲涨潤润為为無无熱热爭争爾尔"
    "牆墙狀状獨独獎奖環环現现瑪玛畢毕異异療疗監监盤盘礎础確确禮礼種种稱称穩稳築筑範范簡简糧粮純纯紀纪紅红細细終终給给維维緣缘罰罚義义聯联聲声聽听脫脱腦脑與与興兴舉举挙举舊旧艦舰莊庄"
    "薦荐薩萨藝艺術术補补製制裡里複复見见視视覺觉観观觀观觸触訊讯記记訪访評评詞词試试話话該该詳详誇夸認认語语說说説说調调談谈請请講讲謀谋識识譯译護护讀读読读變变変变讓让豐丰豊丰貝贝"
    "貞贞貢贡販贩貯贮賀贺賽赛贊赞趕赶趨趋跡迹踐践轄辖軌轨較较載载輕轻軽轻輝辉輛辆輪轮轉转転转辦办農农過过達达還还這这進进運运遠远適适遙遥選选遺遗鄉乡鄧邓醫医釋释釈释針针鈞钧鋼钢錄录"
    "録录錢钱銭钱錦锦鎮镇鏡镜鐘钟鐵铁鉄铁鑄铸鑑鉴閉闭間间閱阅隊队階阶隨随險险険险雙双雜杂離离難难靈灵霊灵靜静響响頂顶順顺頻频顆颗風风養养餘余馬马髮发鬥斗魚鱼鮮鲜鳥鸟麗丽麥麦黃黄黨党"
    "齒齿龐庞徳德勵励勞劳労劳勢势勝胜動动効效匯汇卻却厰厂參参叢丛吳吴問问啟启喬乔噸吨圍围囲围圖图図图團团団团圓圆堅坚執执場场塊块塗涂塵尘壓压圧压壞坏壯壮夢梦夾夹奧奥婦妇媽妈孫孙學学"
    "寬宽寫写審审寶宝將将尋寻對对対对層层屆届屬属岡冈崗岗嶺岭幣币帶带帯带幫帮幹干幾几庫库廈厦廠厂廳厅庁厅彙汇後后徵征徹彻恆恒恥耻悅悦惡恶惱恼慮虑憂忧憲宪戀恋戲戏拋抛掃扫掛挂揚扬換换"
    "揮挥搖摇撥拨撐撑撫抚攝摄敗败敵敌斬斩於于昇升晉晋暢畅曆历榮荣栄荣樂乐楽乐樓楼檔档櫃柜欄栏歡欢歳岁殼壳毎每氫氢汙污沖冲沢泽淚泪淨净浄净淺浅渦涡湊凑滅灭漁渔漸渐潔洁潛潜澤泽濃浓濕湿"
    "瀏浏灑洒災灾煉炼燈灯燒烧焼烧爐炉牽牵犧牺猶犹獲获獻献関关來来俱具傢家僱雇內内冊册崑昆擬拟棗枣檻槛濱滨烏乌牀床紡纺紹绍綿绵纖纤羣群肅肃蕪芜藥药蘭兰註注詩诗誘诱貼贴賓宾贛赣軟软遊游"
    "遷迁鄭郑鄲郸銀银錫锡鐳镭關关雞鸡飲饮鹽盐仏佛営营塩盐広广恵惠浜滨粛肃荘庄蔵藏鶏鸡黒黑繊纤"
)
_SIMPLER = str.maketrans(dict(zip(_LETTERS[::2], _LETTERS[1::2], strict=True)))

# Cyrillic, Arabic and Devanagari letters as they sound: each vowel one of a, i, u.
_SOUNDS = {
    **dict(
        zip("абвгдеёжзийіклмнопрстуўфхцчшщыэюя", "abvgdiizziiiklmnuprstuufxccssiiua", strict=True)
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
_ARABIC = frozenset("ابپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنوہھیےئں")
_DEVANAGARI = frozenset("अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळ")
_PINYIN = (
    ("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("q", "c"), ("j", "z"), ("x", "s"), ("y", "i"),
    ("h", "x"), ("w", "v"), ("e", "i"), ("o", "u"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
# How Russian and Belarusian write what pinyin writes.
_PALLADIUS = (("цз", "з"), ("дз", "з"), ("чж", "з"), ("я", "иа"))
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
    spelled = "".join(_SOUNDS.get(letter, "") for letter in spelled)
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
