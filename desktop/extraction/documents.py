"""Statements of documents: «در بیانیهٔ وزارت خارجه آمده است: …», and whose the document is."""

from __future__ import annotations

from desktop.language.lexicon import words
from desktop.language.mentions import Known, Mention, MentionKind
from desktop.language.names import named_at
from desktop.language.tokens import Tokens

_TOLD = frozenset(
    {"بیان", "تصریح", "تاکید", "نوشته", "عنوان", "خاطرنشان", "افزوده", "اعلام", "اضافه", "ذکر",
     "گفته", "یاداوری", "اورده"}
)  # fmt: skip
_WRITTEN = frozenset(
    {
        "بیانیه",
        "پیام",
        "نامه",
        "اطلاعیه",
        "ابلاغیه",
        "حکم",
        "یادداشت",
        "جوابیه",
        "بخشنامه",
        "توضیحات",
    }
)
_AS_FOLLOWS = frozenset({"زیر", "ذیل", "است", "بود", "می", "میباشد"})
_STANDS = frozenset({"امده", "اورده", "امدهاست", "اوردهاست", "میخوانیم"})
VERBS = _STANDS | {"شرح", "شده"}
"""The words at which `verb_at` can find anything."""
_COPULA = frozenset({"است", "بود"})
_REACH = 30  # tokens from the document to the verb
_BEFORE = 9  # tokens from «در» to the document
_OWNER_REACH = 12
_EARLIER = 120  # tokens back to where the document was named
_BY = frozenset({"سوی", "توسط", "جانب"})
_OWNERS = frozenset({MentionKind.NAME, MentionKind.OFFICE, MentionKind.ORGANISATION})
_POINTING = frozenset({"این", "همین", "ان"})


def verb_at(tokens: Tokens, at: int, first: int, last: int) -> tuple[int, int] | None:
    """The tokens of «آمده است», «بیان شده است» where words of a document follow."""
    if tokens.words[at] == "شرح" and at > first:
        return _as_follows(tokens, at, first, last)
    start = at
    if tokens.words[at] == "شده" and at > first and tokens.words[at - 1] in _TOLD:
        start = at - 1
    elif tokens.words[at] not in _STANDS:
        return None
    end = at + 1 + (at + 1 < last and tokens.words[at + 1] in _COPULA)
    document = _document(tokens, first, start)
    if document is None or end >= last:
        return None
    announced = tokens.words[end] in {":", "که", "«", '"'}
    pointed = tokens.words[document - 1] in _POINTING and tokens.words[end - 1] in _COPULA
    return (start, end) if announced or pointed else None


def _as_follows(tokens: Tokens, at: int, first: int, last: int) -> tuple[int, int] | None:
    """The tokens of «به شرح زیر است», «بدین شرح است» after a document's name."""
    start = at - 1 - (tokens.words[at - 1] == "این")
    end = at + 1
    while end < last and tokens.words[end] in _AS_FOLLOWS:
        end += 1
    if start < first or tokens.words[start] not in {"به", "بدین"}:
        return None
    if end >= last or tokens.words[end] not in {":", "؛"}:
        return None
    named = any(_plain(word) in _WRITTEN for word in tokens.words[max(first, start - 12) : start])
    return (start, end) if named else None


def owner(tokens: Tokens, start: int, verb: int, known: Known) -> Mention | None:
    """Whose the document before the verb is; None where it points back, or where nobody is named.

    «در بیانیهٔ وزارت خارجه», «در اطلاعیه‌ای از سوی شهرداری»: who is named after the document.
    """
    at = _document(tokens, start, verb)
    if at is None or (at > start and tokens.words[at - 1] in _POINTING):
        return None
    return _named_after(tokens, at, verb, known)


def named_earlier(tokens: Tokens, start: int, verb: int, known: Known) -> Mention | None:
    """Whose the document is that a sentence before has named: «قرائت پیام X … متن پیام:»."""
    at = _document(tokens, start, verb)
    if at is None:
        return None
    for here in range(start - 1, max(0, start - _EARLIER), -1):
        if _plain(tokens.words[here]) == _plain(tokens.words[at]):
            found = _named_after(tokens, here, start, known)
            if found is not None and found.kind is MentionKind.NAME:
                return found
    return None


def _named_after(tokens: Tokens, document: int, end: int, known: Known) -> Mention | None:
    for here in range(document + 1, min(end, document + _OWNER_REACH)):
        found = named_at(tokens, here, end, known)
        if found is not None and found.kind in _OWNERS:
            near = here - document <= 2 or tokens.words[here - 1] in _BY
            return found if near else None
    return None


def _document(tokens: Tokens, first: int, verb: int) -> int | None:
    """The last document named before the verb, in a phrase that begins with «در»."""
    for at in range(verb - 1, max(first, verb - _REACH) - 1, -1):
        if _plain(tokens.words[at]) in words("documents"):
            low = max(first, at - _BEFORE)
            plain = tokens.words[verb] in {"به", "بدین"}
            return at if plain or "در" in tokens.words[low:at] else None
    return None


def _plain(word: str) -> str:
    """«پیام» of «پیام‌ها», «بیانیه» of «بیانیه‌ی»."""
    for end in ("های", "ها", "ی"):
        if word.endswith(end) and word.removesuffix(end) in words("documents"):
            return word.removesuffix(end)
    return word
