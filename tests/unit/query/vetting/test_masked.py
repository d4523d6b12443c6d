"""What has digits and is no figure is hidden from the reader, in whatever language it stands."""

from jinan_laser.query.vetting.unnumbered import masked

HIDDEN = [
    # telephones
    "+86 531 8888 0001",
    "(0531) 8888-0001",
    "0531-88880001",
    "8 (495) 123-45-67",
    "13905310001",
    "555-12-34-56",
    "०२२-२३४५६७",
    # codes
    "1234-5678-9012",
    "12-345678",
    "1234 5678 9012",
    "007",
    "2-Б",
    "24/7",
    "16+",
    "10x15",
    "③",
    # addresses
    "88 Jingshi Road",
    "12 Old Mill Lane",
    "45 شاہراہ سڑک",
    "21 महात्मा गांधी रोड",
    "ул. Ленина, 12",
    "вул. Якуба Коласа, д. 7",
    "просп. Мира, 3",
    # scores and times of day
    "3:1",
    "2比1",
    "4対2",
    "16:45",
    "16:45:07",
    "7 p.m",
    "7.30 am",
    "४:३०",
    # dates, addresses of computers
    "21.02.2025",
    "२१.०२.२०२५",
    "192.168.0.1",
    # standards, models, generations, versions
    "ISO 9013:2017",
    "GB/T 1234-2008",
    "ГОСТ Р 50723-94",
    "СТБ 1234",
    "HS 8456",
    "GF-25kW",
    "P3015",
    "Т34",
    "5G",
    "3D",
    "v2.1",
    "V 3",
    # numbers of things
    "№ 47",
    "#12",
    "[7]",
    "[2024]",
    "第3章",
    "第十二条",
    "第2届",
    "附件3",
    "图12",
    "表一",
    "注3",
    "25号",
    "〔2024〕",
    "“十四五”",
    "千方百计",
    "一带一路",
    "工业4.0",
    "12页",
    "7ページ",
    "8点半",
    "邮编250100",
    "电话：88880001",
    "〒100-0001",
    # decades
    "1990s",
    "90s",
    "1990年代",
    "90-е",
]
FIGURES = [
    "300",
    "25,000",
    "6.67 ha",
    "20 billion",
    "5-kW",
    "RMB20",
    "USD5",
    "US$5",
    "Top10",
    "3:1万",
    "88 big firms",
    "12%",
    "2024",
    "1.5",
    "20-30",
    "图3亿",
    "25号人",
    "300家",
    "一千家",
    "0.5",
    "12页面",
]


AROUND = [("", ""), ("a word, ", "; and more"), ("（", "）。")]


def test_hidden() -> None:
    texts = [(before, piece, after) for piece in HIDDEN for before, after in AROUND]
    read = [(*text, masked("".join(text))) for text in texts]
    assert [
        piece
        for before, piece, after, left in read
        if len(left) != len(before + piece + after)
        or not (left.startswith(before) and left.endswith(after))
        or any(letter.isdigit() for letter in left)
    ] == []


def test_figures_are_left() -> None:
    around = [("", ""), ("It has ", ", they say."), ("有", "。")]
    texts = [f"{before}{piece}{after}" for piece in FIGURES for before, after in around]
    assert [text for text in texts if masked(text) != text] == []
