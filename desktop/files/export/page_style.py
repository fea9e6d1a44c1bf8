"""The style of an exported page: the sheet, both themes' colours, and the embedded font."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import resources
from desktop.article.reading import Reading
from desktop.files.export.outline import COLOURS, Outline

FONTS = (("400", "Vazirmatn-Regular"), ("700", "Vazirmatn-Bold"))
ROLES = ("page", "panel", "line", "text", "quiet_text", "heading", "accent", "on_accent", "topic")


def style(outline: Outline) -> str:
    """The content of the page's one `<style>` element."""
    return "\n".join([common_style(), *_targets(outline.reading)])


def common_style() -> str:
    """What the style of every page begins with: the font, the colours and the sheet."""
    return "\n".join(
        [
            *_fonts(),
            f":root{{color-scheme:light dark;{_colours('light')}}}",
            f"@media (prefers-color-scheme:dark){{:root{{{_colours('dark')}}}}}",
            # Paper is white, whatever the screen was.
            f"@media print{{:root{{{_colours('light')}--page:#fff;--card:#fff}}}}",
            *(f".s{place}{{--c:var(--s{place})}}" for place in range(COLOURS)),
            ".nobody{--c:var(--nobody)}",
            resources.text("export/page.css"),
        ]
    )


def _fonts() -> Iterator[str]:
    for weight, name in FONTS:
        data = base64.b64encode(resources.data(f"fonts/{name}.woff2")).decode("ascii")
        yield (
            f'@font-face{{font-family:"Vazirmatn";font-weight:{weight};'
            f'src:url(data:font/woff2;base64,{data}) format("woff2")}}'
        )


def _colours(theme_name: str) -> str:
    theme = resources.theme(theme_name)
    named = {role.replace("_", "-"): theme[role] for role in ROLES}
    speakers = theme["speakers"]
    named |= {f"s{place}": speakers[place % len(speakers)] for place in range(COLOURS)}
    named["nobody"] = theme["unknown"]
    named["tint"] = f"{theme['tint']:.0%}"
    named["tint-current"] = f"{theme['tint_current']:.0%}"
    named["card"] = "color-mix(in srgb,var(--panel) 75%,var(--page))"
    return "".join(f"--{name}:{value};" for name, value in named.items())


def _targets(reading: Reading) -> Iterator[str]:
    """What the sheet needs to show a quote as chosen, in the text or in the list.

    Only a rule of its own for each quote can say this without script, and only one: the time
    a browser takes grows with their number.
    """
    for quote in reading.counted:
        chosen = f":root:has(#{quote.id}:target,#card-{quote.id}:target)"
        yield f"{chosen} .{quote.id}{{--on:1;--why:block}}"
    for topic in reading.topics:
        chosen = f":root:has(.{topic.id}:target,#topic-{topic.id}:target)"
        yield f"{chosen} .{topic.id}{{--sought:30%}}"
