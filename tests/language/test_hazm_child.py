"""The hazm child: its protocol, its lemmas, and that loading it light changes nothing."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.language.hazm_child import Desk, Lemmas
from desktop.language.hazm_client import HazmClient
from desktop.language.hazm_words import HazmWords

ROOT = str(Path(__file__).parents[2])
NOUN, PLURAL, ADJECTIVE, UNKNOWN = ("N",), ("N", "PL"), ("AJ",), ("0",)
WORDS = {
    "کتاب": NOUN, "مدیر": NOUN, "زمین": NOUN, "خرید": NOUN, "شورا": NOUN, "شورای": UNKNOWN,
    "گزارش": NOUN, "گزارشات": UNKNOWN, "نماینده": NOUN, "مدارس": PLURAL, "زم": NOUN,
    "حمله": NOUN, "حمل": NOUN, "تنها": ("ADV",), "تن": NOUN, "دانشجو": NOUN, "متقاضی": NOUN,
    "جهان": NOUN, "جه": NOUN,
}  # fmt: skip
VERBS = {"می‌روم": "رفت#رو", "خرید": "خرید#خر", "بگشایند": "گشود#گشای", "سازی": "ساخت#ساز"}


@pytest.fixture
def lemmas() -> Lemmas:
    return Lemmas({word: (0, kinds) for word, kinds in WORDS.items()}, VERBS)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("کتاب‌ها", "کتاب"),
        ("کتابهای", "کتاب"),
        ("کتاب‌هایی", "کتاب"),
        ("مدیران", "مدیر"),
        ("نمایندگان", "نماینده"),
        ("گزارشات", "گزارش"),
        ("حملات", "حمله"),
        ("تنها", "تنها"),
        ("دانشجویان", "دانشجو"),
        ("متقاضیان", "متقاضی"),
        ("شورای", "شورا"),
        ("مدارس", "مدارس"),
        ("زمین", "زمین"),
        ("جهان", "جهان"),
        ("رسانه‌ها", "رسانه‌ها"),
    ],
)
def test_nouns(lemmas: Lemmas, word: str, lemma: str) -> None:
    assert lemmas.noun(word) == lemma


@pytest.mark.parametrize(
    ("word", "roots"),
    [
        ("می‌روم", "رفت#رو"),
        ("میروم", "رفت#رو"),
        ("بگشایند", "گشود#گشای"),
        ("خرید", ""),
        ("سازی", ""),
    ],
)
def test_verbs_are_what_can_be_no_noun(lemmas: Lemmas, word: str, roots: str) -> None:
    assert lemmas.verb(word) == roots


@pytest.fixture(scope="module")
def client() -> Iterator[HazmClient]:
    with HazmClient() as client:
        # Started here, or the first test would be charged with leaving a process behind.
        client.words("آب")
        yield client


def test_the_real_hazm(client: HazmClient) -> None:
    found = client.words("كتاب‌هاي دانش‌آموزان را می‌خوانیم و دفترها را بگشایند")
    assert found == HazmWords(
        {"کتابهای": "کتاب", "دانشاموزان": "دانشاموز", "دفترها": "دفتر"},
        frozenset({"میخوانیم", "بگشایند"}),
    )


def test_hazm_sees_every_word_once(client: HazmClient) -> None:
    answer = client.ask("lemmas", {"words": ["کتابها", "آب", 7]})
    assert answer is not None
    assert answer["lemmas"] == {"کتابها": "کتاب"}


def run(code: str, asked: str = "", *, path: str = ROOT) -> subprocess.CompletedProcess[str]:
    """The code in a fresh interpreter; the child's loop ends with its input."""
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {path!r})\n{code}"],
        input=asked, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_what_others_print_never_reaches_standard_output() -> None:
    code = """
import os, threading
from desktop.language import hazm_child
def answer(self, request):
    print("a print", flush=True)
    os.write(1, b"a write")
    return {"lemmas": {}}
hazm_child.Desk.answer = answer
leave, os._exit = os._exit, lambda status: threading.Timer(0.5, leave, [status]).start()
hazm_child.main()
"""
    done = run(code, 'garbage\n[]\n{"do": "lemmas"}\n{"id": 5, "do": "lemmas"}\n')
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"id": 5, "lemmas": {}}]
    assert "a print" in done.stderr
    assert "a write" in done.stderr


def test_the_child_ends_with_its_input() -> None:
    assert run("from desktop.language import hazm_child; hazm_child.main()").returncode == 0


def test_without_hazm_it_says_so() -> None:
    code = """
import sys
class Nowhere:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "hazm":
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Nowhere())
from desktop.language.hazm_child import Desk
print(Desk().answer({"do": "lemmas", "words": ["آب"]}))
"""
    assert run(code).stdout.strip() == "{'problem': 'no_hazm'}"


def test_an_unknown_operation_is_a_problem() -> None:
    assert Desk().answer({"do": "sing"}) == {"problem": "unknown_operation"}
    assert Desk().answer({}) == {"problem": "unknown_operation"}


TABLES = """
import hashlib, json
lemmatizer = hazm.Lemmatizer(joined_verb_parts=False)
tables = [sorted(lemmatizer.words.items()), sorted(lemmatizer.verbs.items())]
print(hashlib.sha256(json.dumps(tables).encode()).hexdigest(), "scipy" in sys.modules)
"""


def test_hazm_loaded_light_has_the_tables_of_hazm_loaded_whole() -> None:
    light = run(f"from desktop.language.hazm_child import load\nhazm = load()\n{TABLES}")
    whole = run(f"import hazm\n{TABLES}")
    assert len(light.stdout.split()[0]) == len(hashlib.sha256().hexdigest())
    assert light.stdout.split()[0] == whole.stdout.split()[0]
    assert light.stdout.split()[1] == "False"


def test_where_light_loading_fails_hazm_is_loaded_whole() -> None:
    code = f"""
from desktop.language import hazm_child
hazm_child._RULE_BASED["no_such_module"] = ""
hazm = hazm_child.load()
{TABLES}
"""
    whole = run(code)
    assert len(whole.stdout.split()[0]) == len(hashlib.sha256().hexdigest()), whole.stderr
