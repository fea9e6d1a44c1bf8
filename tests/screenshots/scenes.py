"""What the window is pictured with: articles, theme, size, and what the reader asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEED = next((ROOT / "seeds").glob("*.txt"))
OWN = ROOT / "tests" / "quality" / "articles" / "texts"
HERE = Path(__file__).parent / "articles"

WIDE, NARROW = (1320, 860), (900, 600)


@dataclass(frozen=True)
class Scene:
    """One picture of the window: articles opened, commands given, a topic chosen by its place,
    words typed to be found, here or in all, the lists filtered, a speaker's row chosen by its
    place, one more article opened, words typed into the palette, and so many steps of the welcome
    gone on. `remembered` are articles that were open before.
    """

    name: str
    articles: tuple[Path, ...] = (SEED,)
    commands: tuple[str, ...] = ()
    topic: int | None = None
    find: str = ""
    filter: str = ""
    across: str = ""
    speaker: int | None = None
    theme: str = "light"
    language: str = "fa"
    size: tuple[int, int] = WIDE
    then: Path | None = None
    seek: str | None = None
    remembered: tuple[Path, ...] = ()
    steps: int = 0


THIRD = ("quote.next",) * 3
STONE = ("reason.next",) * 2
LOST = Path("گم‌شده.txt")
FOUR = (SEED, OWN / "water.txt", OWN / "bees.txt", OWN / "crash.txt")
MANY = tuple(sorted(OWN.glob("*.txt")))[:14]
ACROSS = ("article.next", "article.next", "article.next", "across")
BEFORE = (SEED, OWN / "water.txt", LOST, OWN / "bees.txt", HERE / "long_name.txt")

SCENES = (
    Scene("window_light", commands=THIRD),
    Scene("window_dark", commands=THIRD, theme="dark"),
    Scene("window_sepia", commands=THIRD, theme="sepia"),
    Scene("window_contrast", commands=THIRD, theme="contrast"),
    Scene("window_focus", commands=(*THIRD, "focus_mode")),
    Scene("window_focus_headings", (OWN / "water.txt",), ("focus_mode",), theme="sepia"),
    Scene("window_appearance", commands=("appearance",)),
    Scene("window_appearance_dark", commands=("appearance",), theme="dark", size=NARROW),
    Scene("window_appearance_english", commands=("appearance",), language="en"),
    Scene("window_narrow", commands=THIRD, size=NARROW),
    Scene("window_first"),
    Scene("window_topic", commands=("pane.topics",)),
    Scene("window_narrowed", commands=THIRD, topic=2),
    Scene("window_narrowed_dark", commands=THIRD, topic=2, theme="dark"),
    Scene("window_narrowed_english", topic=2, language="en"),
    Scene("window_nobody", (OWN / "water.txt",), topic=3, size=NARROW),
    Scene("window_two_speakers", (OWN / "water.txt",), ("quote.next",)),
    Scene("window_outline", commands=(*THIRD, "outline")),
    Scene("window_outline_dark", commands=(*THIRD, "outline"), theme="dark", size=NARROW),
    Scene("window_filtered", commands=THIRD, filter="منطقه"),
    Scene("window_filtered_away", commands=THIRD, filter="زنبور", theme="dark"),
    Scene("window_filtered_english", filter="راه آهن", language="en", size=NARROW),
    Scene("window_speaker", (OWN / "crash.txt",), speaker=1),
    Scene("window_speaker_dark", (OWN / "crash.txt",), speaker=1, theme="dark", size=NARROW),
    Scene("window_empty", ()),
    Scene("window_empty_dark", (), theme="dark"),
    Scene("window_start", (), remembered=BEFORE),
    Scene("window_start_dark", (), theme="dark", size=NARROW, remembered=BEFORE),
    Scene("window_start_english", (), language="en", remembered=BEFORE),
    Scene("window_error", (LOST,)),
    Scene("window_error_behind", theme="dark", then=LOST),
    Scene("window_no_quotes", (HERE / "no_quotes.txt",)),
    Scene("window_long_name", (HERE / "long_name.txt",), ("quote.next",), size=NARROW),
    Scene("window_unsure", (HERE / "unsure.txt",), THIRD, size=NARROW),
    Scene("window_unsure_dark", (HERE / "unsure.txt",), THIRD, theme="dark", size=NARROW),
    Scene("window_unknown", (HERE / "unsure.txt",), ("quote.previous",)),
    Scene("window_stone", commands=(*THIRD, *STONE)),
    Scene("window_stone_dark", commands=(*THIRD, *STONE), theme="dark"),
    Scene("window_stone_long", (HERE / "unsure.txt",), ("quote.next", *STONE), size=NARROW),
    Scene("window_find", commands=THIRD, find="آذربايجان"),
    Scene("window_find_dark", commands=THIRD, find="آذربايجان", theme="dark"),
    Scene("window_find_loose", find="رئیس جمهور", size=NARROW),
    Scene("window_find_nothing", find="سد کرخه", size=NARROW),
    Scene("window_find_english", find="3+3", language="en", size=NARROW),
    Scene("window_tidy", commands=("view.tidy", *THIRD)),
    Scene("window_tidy_dark", commands=("view.tidy", *THIRD), theme="dark", size=NARROW),
    Scene("window_across", FOUR, ACROSS),
    Scene("window_across_dark", FOUR, ACROSS, theme="dark", size=NARROW),
    Scene("window_across_english", FOUR, ACROSS, language="en"),
    Scene("window_across_one", commands=("across",), theme="sepia"),
    Scene("window_across_words", FOUR, (*ACROSS, "find.across"), across="آب"),
    Scene("window_across_nothing", FOUR, ("find.across",), across="زنبورک", size=NARROW),
    Scene("window_tabs", FOUR, ("article.next",)),
    Scene("window_tabs_dark", FOUR, theme="dark", size=NARROW),
    Scene("window_tabs_english", FOUR, language="en", size=NARROW),
    Scene("window_tabs_many", MANY, ("article.next",) * 7, size=NARROW),
    Scene("window_copied", commands=(*THIRD, "quote.copy_with_source"), size=NARROW),
    Scene("window_keys", commands=("keys",)),
    Scene("window_keys_dark", commands=("keys",), theme="dark"),
    Scene("window_palette", commands=THIRD, seek=""),
    Scene("window_palette_found", commands=THIRD, seek="آذربایجان"),
    Scene("window_palette_dark", commands=THIRD, seek="نقل", theme="dark", size=NARROW),
    Scene("window_palette_english", seek="quote", language="en", size=NARROW),
    Scene("window_palette_nothing", seek="سد کرخه", theme="contrast", size=NARROW),
    Scene("window_shortcuts", commands=("shortcuts",)),
    Scene("window_shortcuts_dark", commands=("shortcuts",), theme="dark", size=NARROW),
    Scene("window_shortcuts_english", commands=("shortcuts",), language="en"),
    Scene("window_about", commands=("about",)),
    Scene("window_english", commands=THIRD, language="en"),
    Scene("window_turned_english", commands=(*THIRD, "language.en"), theme="dark", size=NARROW),
    Scene("window_welcome", commands=("welcome",)),
    Scene("window_welcome_narrow", commands=("welcome",), size=NARROW),
    Scene("window_welcome_dark", commands=("welcome",), steps=1, theme="dark", size=NARROW),
    Scene("window_welcome_english", commands=("welcome",), steps=2, language="en"),
    Scene("window_welcome_last", commands=("welcome",), steps=4, size=NARROW),
    Scene("window_english_keys", commands=("keys",), language="en"),
)
