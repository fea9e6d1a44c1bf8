"""How the window says what a reading holds: counts, shares, kinds of quotes."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker, Topic
from desktop.article.span import Span
from desktop.window.seen import Seen
from desktop.window.translator import N_
from resources.catalogue import Catalogue, isolated

SOURCE_LENGTH = 24
"""Longer names of a source, in code points, are not repeated on its card."""

KINDS = {
    QuoteKind.OPEN: N_("باز"),
    QuoteKind.DIRECT: N_("مستقیم"),
    QuoteKind.INDIRECT: N_("غیرمستقیم"),
    QuoteKind.HEADING: N_("تیتر"),
    QuoteKind.TURN: N_("نوبت گفت‌وگو"),
    QuoteKind.CONTINUATION: N_("دنبالهٔ سخن"),
}


class Wording:
    """Says things in the catalogue's language; plain text, nothing of Qt.

    The article's words, and the names found in it, are said as they are `seen`.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.seen = Seen()

    def quotes(self, count: int) -> str:
        """«۱۷ نقل»."""
        if count == 1:
            return self.catalogue(N_("۱ نقل"))
        return self.catalogue.fill(N_("{n} نقل"), {"n": count})

    def speakers(self, count: int) -> str:
        """«۲ گوینده»."""
        if count == 1:
            return self.catalogue(N_("۱ گوینده"))
        return self.catalogue.fill(N_("{n} گوینده"), {"n": count})

    def topics(self, count: int) -> str:
        """«۶ موضوع»."""
        if count == 1:
            return self.catalogue(N_("۱ موضوع"))
        return self.catalogue.fill(N_("{n} موضوع"), {"n": count})

    def articles(self, count: int) -> str:
        """«۳ مقاله»."""
        if count == 1:
            return self.catalogue(N_("۱ مقاله"))
        return self.catalogue.fill(N_("{n} مقاله"), {"n": count})

    def hits(self, count: int) -> str:
        """«۱۲ یافته»."""
        return self.catalogue.fill(N_("{n} یافته"), {"n": count})

    def caption(self, article: Article) -> str:
        """What to show for the article's title, or what one without any words is called."""
        return article.caption or self.catalogue(N_("مقالهٔ بی‌نام"))

    def more(self, count: int) -> str:
        """«… ۱۳ نقل دیگر»."""
        if count == 1:
            return self.catalogue(N_("… ۱ نقل دیگر"))
        return self.catalogue.fill(N_("… {n} نقل دیگر"), {"n": count})

    def counter(self, place: int, count: int) -> str:
        """«نقل ۳ از ۱۷», or «۱۷ نقل» while none is chosen."""
        if not place:
            return self.quotes(count)
        return self.catalogue.fill(N_("نقل {place} از {count}"), {"place": place, "count": count})

    def speaker(self, speaker: Speaker | None) -> str:
        """The speaker's name, or what one nobody knows is called."""
        return self.seen.phrase(speaker.name) if speaker else self.catalogue(N_("گویندهٔ نامشخص"))

    def role(self, speaker: Speaker | None) -> str:
        """What the speaker is, where his name does not say it, or nothing."""
        return self.seen.phrase(speaker.role) if speaker else ""

    def label(self, topic: Topic) -> str:
        """What the topic is called."""
        return self.seen.phrase(topic.label)

    def share(self, reading: Reading, speaker_id: str | None) -> str:
        """«۱۷ نقل · ۹۶٪»."""
        part = self.catalogue.percent(reading.shares.get(speaker_id, 0.0))
        return f"{self.quotes(len(reading.said_by(speaker_id)))} · {part}"

    def small_print(self, quote: Quote, reading: Reading, text: str) -> tuple[str, ...]:
        """What stands below a quote's words: its kind, its cue, the heading that restates it."""
        said = [self.catalogue(KINDS[quote.kind])]
        if quote.within is not None:
            said.append(self.catalogue(N_("در دل نقل دیگر")))
        if quote.cue is not None:
            said.append(self.line(text, _cue_with_source(quote, reading, text)))
        if reading.headings_of(quote.id):
            said.append(self.catalogue(N_("↑ تیتر همین نقل است")))
        return tuple(said)

    def doubt(self, quote: Quote) -> str:
        """«نامطمئن», or nothing."""
        return self.catalogue(N_("نامطمئن")) if quote.is_unsure else ""

    def spoken(self, quote: Quote, reading: Reading, text: str) -> str:
        """«سید عباس عراقچی: ما منتظر میزبانی هستیم، نقل ۴ از ۱۷», for the ear."""
        name = self.speaker(reading.speaker(quote.speaker))
        words = self.line(text, quote.content).rstrip(" .،؛")
        place = self.counter(reading.numbers[quote.id], len(reading.counted))
        return self.listed((f"{name}: {words}", place, self.doubt(quote)))

    def wrapped(self, forward: bool) -> str:
        """That the quotes begin again at the other end, in a sentence."""
        if forward:
            return self.catalogue(N_("به پایان رسید؛ از نخستین نقل ادامه یافت."))
        return self.catalogue(N_("به آغاز رسید؛ از واپسین نقل ادامه یافت."))

    def stone(self, place: int, count: int) -> str:
        """«گام ۲ از ۳»."""
        return self.catalogue.fill(N_("گام {place} از {count}"), {"place": place, "count": count})

    def about(self, topic: Topic) -> str:
        """«دربارهٔ راه‌آهن»."""
        return self.catalogue.fill(N_("دربارهٔ {topic}"), {"topic": self.label(topic)})

    def nobody_about(self, topic: Topic) -> str:
        """That nobody speaks of the topic, in a sentence."""
        said = N_("در این متن کسی از «{topic}» سخن نمی‌گوید.")
        return self.catalogue.fill(said, {"topic": self.label(topic)})

    def narrowed(self, topic: Topic, reading: Reading) -> str:
        """«دربارهٔ راه‌آهن: ۳ نقل از ۲ گوینده», or that nobody speaks of it."""
        about = reading.about(topic.id)
        if not about:
            return self.nobody_about(topic)
        quotes, speakers = sum(map(len, about.values())), len(about.keys() - {None})
        values = {
            "about": self.about(topic),
            "quotes": self.quotes(quotes),
            "speakers": self.speakers(speakers),
        }
        if not speakers:
            return f"{values['about']}: {values['quotes']}"
        return self.catalogue.fill(N_("{about}: {quotes} از {speakers}"), values, isolate=False)

    def left(self, quotes: int, speakers: int, topics: int) -> str:
        """«۳ نقل از ۲ گوینده · ۱ موضوع»: what a filter leaves; nothing for nothing."""
        said = self.quotes(quotes) if quotes else ""
        if speakers:
            values = {"quotes": said, "speakers": self.speakers(speakers)}
            said = self.catalogue.fill(N_("{quotes} از {speakers}"), values, isolate=False)
        return " · ".join(filter(None, (said, self.topics(topics) if topics else "")))

    def no_quote_with(self, words: str) -> str:
        """That no quote is left, in a sentence."""
        return self.catalogue.fill(N_("نقلی با «{words}» نیست."), {"words": words})

    def no_topic_with(self, words: str) -> str:
        """That no topic is left, in a sentence."""
        return self.catalogue.fill(N_("موضوعی با «{words}» نیست."), {"words": words})

    def nothing_with(self, words: str) -> str:
        """That nothing at all is left, in a sentence."""
        said = N_("نه نقلی با «{words}» هست و نه موضوعی.")
        return self.catalogue.fill(said, {"words": words})

    def overlap(self, count: int) -> str:
        """«۲ نقل در اینجا»."""
        return self.catalogue.fill(N_("{n} نقل در اینجا"), {"n": count})

    def restated(self, place: int, name: str) -> str:
        """«نقل ۴ · عراقچی»: which quote a heading says again, and whose it is."""
        values = {"place": place, "name": name}
        return self.catalogue.fill(N_("نقل {place} · {name}"), values)

    def stands_out(self, name: str) -> str:
        """That the others' quotes are drawn quieter, in a sentence."""
        said = N_("نقل‌های {name} پررنگ ماند و بقیه کم‌رنگ شد.")
        return self.catalogue.fill(said, {"name": name})

    def outstanding(self, speaks_of: str) -> str:
        """That the speaker's quotes stand out, before what he speaks of, for the ear."""
        said = self.catalogue(N_("نقل‌هایش در متن پررنگ است"))
        return self.listed((said, speaks_of))

    def part(self, count: int, whole: int) -> str:
        """«۳ نقل از ۱۷»: how many of a speaker's quotes are listed."""
        values = {"n": count, "count": whole}
        return self.catalogue.fill(N_("{n} نقل از {count}"), values, isolate=False)

    def speaks_of(self, topics: tuple[Topic, ...]) -> str:
        """«دربارهٔ راه‌آهن، بودجه»; nothing for no topics."""
        labels = self._each_isolated(map(self.label, topics))
        said = N_("دربارهٔ {topics}")
        return self.catalogue.fill(said, {"topics": labels}, isolate=False) if topics else ""

    def topic(self, topic: Topic) -> str:
        """«راه‌آهن، ۳ بار», for the ear."""
        values = {"topic": self.label(topic), "n": len(topic.mentions)}
        return self.catalogue.fill(N_("{topic}، {n} بار"), values, isolate=False)

    def mention(self, topic: Topic, place: int) -> str:
        """«راه‌آهن: ۲ از ۳»."""
        values = {"topic": self.label(topic), "place": place, "n": len(topic.mentions)}
        return self.catalogue.fill(N_("{topic}: {place} از {n}"), values)

    def above(self, count: int) -> str:
        """«۵ بالاتر»: so many quotes above what is in sight; nothing for none."""
        return self.catalogue.fill(N_("{n} بالاتر"), {"n": count}) if count else ""

    def below(self, count: int) -> str:
        """«۳ پایین‌تر»; nothing for none."""
        return self.catalogue.fill(N_("{n} پایین‌تر"), {"n": count}) if count else ""

    @property
    def nearest_above(self) -> str:
        """What a click on the first does."""
        return self.catalogue(N_("رفتن به نزدیک‌ترین نقل بالاتر"))

    @property
    def nearest_below(self) -> str:
        """What a click on the other does."""
        return self.catalogue(N_("رفتن به نزدیک‌ترین نقل پایین‌تر"))

    def first_words(self, text: str, span: Span, length: int) -> str:
        """The words that stand there, as they are seen, cut after a whole word near that length."""
        if span.end - span.start <= length:
            return self.line(text, span)
        whole = text[span.start : span.start + length + 1].rpartition(" ")[0]
        end = span.start + (len(whole) or length)
        return f"{self.line(text, Span(span.start, end))} …"

    def line(self, text: str, span: Span) -> str:
        """The words that stand there, as they are seen, in one line."""
        return " ".join(self.seen.words(text, span).split())

    def summary(self, reading: Reading, text: str) -> tuple[str, ...]:
        """«۱۷ نقل», «۱ گوینده», «۱ نامطمئن» where there is one, «۶۶٪ متن، گفتهٔ دیگران است»."""
        if not reading.counted:
            return (self.catalogue(N_("نقلی در این متن یافت نشد")),)
        share = {"share": self.catalogue.percent(reading.speech_share(text))}
        unsure = sum(quote.is_unsure for quote in reading.counted)
        return (
            self.quotes(len(reading.counted)),
            self.speakers(len(reading.speakers)),
            *([self.catalogue.fill(N_("{n} نامطمئن"), {"n": unsure})] if unsure else []),
            self.catalogue.fill(N_("{share} متن، گفتهٔ دیگران است"), share, isolate=False),
        )

    def provenance(self, reading: Reading) -> str:
        """«منبع: تابناک، ایسنا», outlet first; nothing where the article names none."""
        names = self._each_isolated(reading.origins)
        said = N_("منبع: {names}")
        return self.catalogue.fill(said, {"names": names}, isolate=False) if names else ""

    def _each_isolated(self, names: Iterable[str]) -> str:
        """The names with commas between them, in this order whatever they begin with."""
        return self.listed(map(isolated, names))

    def listed(self, parts: Iterable[str]) -> str:
        """The parts that are not empty, with the language's commas between them."""
        return self.catalogue(N_("، ")).join(filter(None, parts))


def _cue_with_source(quote: Quote, reading: Reading, text: str) -> Span:
    """«وی افزود»: the cue, with the source right before it if that is short and not the name."""
    cue, source = quote.cue or quote.content, quote.source
    if source is None or source.end > cue.start or text[source.end : cue.start].strip():
        return cue
    speaker = reading.speaker(quote.speaker)
    is_name = speaker is not None and source.of(text) in speaker.name
    # A line of small print is short, and the cue is what it is for.
    return cue if is_name or len(source) > SOURCE_LENGTH else Span(source.start, cue.end)
