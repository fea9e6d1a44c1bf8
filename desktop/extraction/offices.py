"""What an office is, and when two wordings can mean the same one."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language.lexicon import words
from desktop.language.mentions import Stretch
from desktop.language.tokens import Tokens

_WITHOUT_WEIGHT = frozenset(
    {"امور", "و", "در", "،", "کشور", "کشورمان", "محترم", "مردم", "این", "ایران", "جمهوری",
     "اسلامی", "شورای", "«", "»", "(", ")", '"', "شهرستان", "استان", "سابق", "پیشین", "فعلی",
     "وقت", "کل", "معظم"}
)  # fmt: skip
_FUSED = ("وزیر", "رییس", "معاون", "مدیر")
WHOLE = frozenset({"رییسجمهور", "نخستوزیر", "رهبر"})
"""Offices that need no «of»."""
CALLINGS = frozenset(
    {"کارشناس", "کارشناسارشد", "روانشناس", "روانپزشک", "مشاور", "متخصص", "فوقتخصص", "پژوهشگر",
     "محقق", "تحلیلگر", "مدرس", "استاد", "پزشک", "فعال", "منتقد", "نویسنده", "کارگردان", "بازیگر",
     "هنرمند", "اقتصاددان", "حقوقدان", "جامعهشناس", "روزنامهنگار", "شاعر", "مترجم", "داستاننویس",
     "پیشکسوت", "مربی", "بازیکن", "مهاجم", "مدافع", "هافبک", "دروازهبان", "کاپیتان", "ستاره"}
)  # fmt: skip
"""What somebody is rather than holds: one may be several of them."""
PARTIES = frozenset({"وکیل", "متهم", "قاضی", "شاکی", "شاهد", "مجری", "خبرنگار", "خریدار"})
"""Roles in a dispute: who stands before the court changes from line to line."""
_LEADERS = frozenset({"مقاممعظمرهبری", "رهبرمعظم", "رهبرانقلاب", "رهبرمعظمانقلاب", "مقامرهبری"})
_SAME_HEADS = {
    "رییسجمهوری": "رییسجمهور", "سخنگوی": "سخنگو", "نمایندهمردم": "نماینده", "رییسکل": "رییس",
    "دانشجوی": "دانشجو", "هنرجوی": "هنرجو", "پناهجوی": "پناهجو",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """A description of somebody: its head («وزیر») and what it is of («خارجه»)."""

    head: str
    of: frozenset[str]
    rest: frozenset[str]
    stretch: Stretch
    joined: str = ""
    country: str = ""

    def fits(self, other: Office) -> bool:
        """Whether the two can be one office: same head, and one says no more than the other."""
        if self.head != other.head:
            return False
        if self.country and other.country and self.country != other.country:
            return False
        if not self.rest or not other.rest or self.joined == other.joined:
            return True
        if self.of and other.of and not (self.of <= other.of or other.of <= self.of):
            return len(self.of & other.of) * 3 >= 2 * min(len(self.of), len(other.of))
        return (
            bool(self.of and other.of) or bool(self.rest & other.rest) or not (self.of or other.of)
        )


def office(tokens: Tokens, stretch: Stretch, head: int) -> Office:
    """The office of those words; `head` is how many of them are its head."""
    title = tokens.joined(stretch.first, stretch.first + head)
    rest = list(tokens.words[stretch.first + head : stretch.last])
    for one in _FUSED:
        if head == 1 and title.startswith(one) and title not in words("offices"):
            title, rest = one, [title[len(one) :], *rest]
    if title == "رییس" and rest and rest[0] in {"جمهور", "جمهوری"}:
        title, rest = "رییسجمهور", rest[1:]
    title = _SAME_HEADS.get(title, title)
    if title in _LEADERS:
        title, rest = "رهبر", [word for word in rest if word not in {"انقلاب", "اسلامی"}]
    of = frozenset(_plain(word) for word in rest if word not in _WITHOUT_WEIGHT)
    kept = frozenset(rest) - {"«", "»", "،"}
    return Office(title, of, kept, stretch, "".join(rest), _country(rest))


def _country(of: list[str]) -> str:
    """The country that an office is of; the last one named."""
    named = [word for word in of if word in words("countries")]
    if not named:
        return "ایران" if "کشورمان" in of or ("اسلامی" in of and "جمهوری" in of) else ""
    return "امریکا" if named[-1] == "ایالات" else named[-1]


def _plain(word: str) -> str:
    return word[:-1] if word.endswith("ی") and len(word) > 4 else word
