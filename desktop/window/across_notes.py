"""What is said beside the lists of all open articles: why they are empty, how many hits."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.window.expressions import in_words
from desktop.window.open_articles import Found, OpenArticles, Search, Way
from desktop.window.translator import N_
from desktop.window.wording import Wording
from widgets.across_panel import TOPICS


class AcrossNotes:
    """Says it in the window's language."""

    def __init__(self, wording: Wording) -> None:
        self._wording, self._say = wording, wording.catalogue

    def no_hits(self, search: Search, way: Way) -> str:
        """Why no hit is listed; nothing to say while it is still looked for."""
        if not way:
            return self._say(N_("واژه‌ای بنویسید تا در همهٔ مقاله‌های باز یافته شود."))
        if search.failed is not None:
            caption = self._wording.caption(search.failed.article)
            return in_words(search.failed.problem, caption, self._say)
        if not search.is_done:
            return ""
        said = N_("«{words}» در هیچ‌یک از مقاله‌های باز نیست.")
        return self._say.fill(said, {"words": way.words.strip()})

    def counted(self, found: Sequence[Found]) -> str:
        """How many hits there are in how many articles."""
        counts = [len(hits.spans) for _, _, hits in found]
        values = {
            "quotes": self._wording.hits(sum(counts)),
            "articles": self._wording.articles(sum(map(bool, counts))),
        }
        return self._say.fill(N_("{quotes} در {articles}"), values, isolate=False)

    def no_names(self, kind: int, typed: str) -> str:
        """Why no speaker or topic is listed."""
        if typed.strip():
            return self._say.fill(N_("چیزی با «{words}» نیست."), {"words": typed.strip()})
        if kind == TOPICS:
            return self._say(N_("در مقاله‌های باز کسی از موضوعی سخن نمی‌گوید."))
        return self._say(N_("در مقاله‌های باز کسی سخن نمی‌گوید."))

    def of_articles(self, opened: OpenArticles, count: int) -> str:
        """What is not in the lists yet, or that of so many articles there is one only."""
        said = []
        if opened.unread:
            unread = {"articles": self._wording.articles(opened.unread)}
            said.append(self._say.fill(N_("{articles} هنوز خوانده می‌شود."), unread, isolate=False))
        if opened.waiting:
            waiting = {"articles": self._wording.articles(opened.waiting)}
            sentence = N_("{articles} هنوز باز نشده و در این فهرست نیست.")
            said.append(self._say.fill(sentence, waiting, isolate=False))
        if not said and count == 1:
            said.append(self._say(N_("تنها یک مقاله باز است.")))
        return " ".join(said)
