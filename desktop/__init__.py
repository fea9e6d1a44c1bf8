"""Naqlnama, a reader for Persian news that shows who said what: the program.

The plan of the house
---------------------
article      what an annotated article is: frozen values, standard library only
language     Persian: spelling, words, verbs, names, lists; hazm lives in a process of its own
extraction   article -> reading, one file per question, pure functions
files        bytes in (loading), bytes out (export)
window       the only Qt in this package
handover     a second start gives its paths to the open window, before any Qt
integration  --install-desktop and its undoing
cli          the verbs that need no display

Beside it stand `widgets` (PySide6 and itself, nothing of the program) and `resources` (data and
its accessors). `tests/test_layers.py` holds who may import whom.

How a reading comes about
-------------------------
`extraction.speech` finds quotes and speakers and is shown at once; `read` adds topics; `refine`
groups topics anew with what hazm knows of the article's words. The steps of speech:

passage       folded tokens, lines, marks (quotation marks), provenance
cues          the words that report; documents: «در بیانیهٔ X آمده است»
clauses       who stands before a cue: adverbials are skipped, near_subjects stand right before it,
              bare_names and unlisted_subjects are in no list
boundaries    where reported words end; reporter: where the reporter speaks again
reporting     the ordered rules of one line, which notes keeps; phrases: «به گفتهٔ X»
utterances    what a rule finds, before it is known who X is
quotes        all lines, with turns (interviews), labels (no verb), continuations (no cue)
entities      who the article names, by introductions and namesakes
speakers      who says each utterance; offices and holders, owners (whose a bare office turns out)
headings      which of them say a quote again
assembly      the reading, with how sure each quote is (certainty_signs, confidence)

Topics: topic_spelling (a word), _columns, _neighbours (a word beside others), _phrases, _wholeness,
_evidence, _ranking, _labels, _mentions, _reasons.

Several articles: same_speaker (who is one person in them), across_speakers, across_topics.

Where this differs from the design page, and why
------------------------------------------------
* Provenance («به گزارش … به نقل از …») is found by reading, so the `Reading` keeps it; the JSON
  writes it under `article`, as the format says.
* `handover` and `integration` are packages: each answers several questions (what is said and on
  which way; whose default it is, how a list is changed and undone).
* The wheel installs no desktop entry: with `pip install --user` it would lie in the reader's own
  folder and silently become the default. `--install-desktop` puts it there, and sees to that.
* There is no MIME type of our own, since there is no file of our own to open.
* Sentences of the Qt-free rooms are a table of ids in `resources/sentences.py`: reasons and
  errors travel as id and values, and the window, the pages and the command line say them alike.
* The cue lexicon is a list of nominal parts with their light verbs (`lexicon/cue_nominals.txt`)
  and a grammar of verb forms (`language/verbs.py`) that recognises instead of generating: the
  table of all forms had to be made at every start.
* Names are four questions, so four files: mentions (what can be named, and as what), proper_names,
  surnames, and names (who is named here). Words as written (words.py, for topics and hazm) and
  folded tokens (tokens.py, for speech) are two, since only the second put together what a lost
  half-space parted.
* hazm's lemmas refine topics alone; names and aliases stay as speech found them.
* Ids are places (q1201, t88-97): a quote or topic keeps its id between the tiers and when a better
  extraction finds more around it.
* Topics are weighed by a small linear model, `resources/lexicon/topic_weights.json`, trained by
  `tests/quality/train_topics.py`; and so is how sure a quote is, `confidence_weights.json`, by
  `train_confidence.py`.
* Widgets paint rows by one delegate that asks a module for each kind of row (the table is in
  `widgets/row_painters.py`), and marks in five steps (pieces, layer, geometry, shapes, painter),
  instead of one file each.
* Each step of a reason that rests on words of the text is a stone. The reason bar's text draws all
  steps; over each stone lies a button that takes the focus and the keys and has its name.
* A chosen topic narrows the list alone (`window/narrowing.py`): next and previous still go through
  all quotes, and to go to the card of one that is not listed lists all again. What speaks of what
  is known once per reading (`Reading.about`, `topics_of`), for window and page alike.
* Finding folds wider than reading does (capitals, quotation marks), so it has a fold of its own,
  `language/finding.py`; regular expressions are Qt's, `window/expressions.py`, with a tenth of Qt's
  match limit, since one match holds up the window and no thread helps against that. Hits are a
  layer of marks whose pieces are made for the blocks in sight alone (`widgets/hit_pieces.py`).
* The marker bar is no strip beside the scroll bar but the scroll bar itself: ticks under a handle
  that is an outline, as in the picture. Marker bar and voices strip are five steps, too: ticks
  (places), bands (what is drawn of them), track (what is hit), painter, kept_picture.
* The voices strip runs as the article is read, in a left-to-right window as well: it is a picture
  of the text, and who turns it around looks for its beginning at its end.
* The filter narrows the same way: `haystack` folds a reading once, `filtering` knows the words,
  `narrowing` shows what is left and brings the whole list back as it was. The outline is a third
  list of the sidebar, shown on demand.
* A jump is told before anything scrolls (the signals called `left`); `travelling` then notes what
  is in sight in an immutable `history`, and goes back along it. Scrolling and clicks on what is in
  sight are no jumps; the letters of a find are one.
* The article is a read-only QTextEdit and no QTextBrowser, which screen readers are told is a
  label. A chosen quote is announced with its words, unless its card has the focus and says them.
* What is copied with its source (`files/export/citation.py`) is said in Persian, as the article
  is, whatever the window speaks. The day is only ever taken from a line at the article's head
  (`article/dateline.py`); where it was said (a press conference) no reading knows yet.
* A reading is shown in slices (`widgets/slices.py`), a few milliseconds each time the event loop
  comes round; what a refined reading leaves as it was is neither measured nor painted anew. What
  follows from a reading is found out where it is read (`Reading.look_up`), not in the window.
* Several cards are chosen in the view alone (`widgets/gathering.py`): the session has one quote.
* Toolbar icons are lines in `window/icons.py`: no reader waits for QtSvg to load.
* The half-spaces a text lacks are three questions: where a word in one piece lacks them
  (language/joints.py, with compounds.py), which loose words are one (loose_parts.py), and what of
  hazm's normalized text is taken (hazm_spacing.py); tidy.py puts ours together. Our rules know the
  verbs that hazm knows, so all is there at once; hazm's answer is added when it comes.
* What all open articles have of a speaker, a topic or words stands in the sidebar's place
  (`window/across`, `widgets/across_panel`), so that the article stays in sight. Who is one and the
  same in several articles is for `extraction/same_speaker` to say: rather two rows for one person
  than one for two. There a speaker has the colour he has in the article in sight, and who is
  silent there one that nobody has there: colours follow when another article comes into sight.
* The tidy view is off at first, cards included, though the design mends them: who quotes for a
  living has to see what was published, card and passage must read alike, and the key is
  remembered.
* What can be found by name is told by `targets`, ranked by `seeking` and listed by `palette`, whose
  sources are functions: who has more to offer hands it one. Commands that make no sense now are
  left out there, since all that is listed can be done at once.
* Edited keys are a frozen `keymap` of what differs from the table; `shortcuts` changes it, and the
  actions take it at once. README's table stays that of the first keys.
* Which articles are open is one order of tabs (`window/desk.py`): a tab is a session, or the path
  of an article that is loaded when it is first shown. What cannot be read of those is looked for in
  a thread. The parts around the desk (tabs, start page, keeping, pasting, watching) are built and
  connected in `window/workplace.py`: the window has connections enough.
* What was open is one JSON file beside the settings (`files/recents.py`), read after the first
  paint and written in a thread.
* Another language is another window on the same desk (`window/languages.py`): all parts say what
  they say when they are made. What no session knows is carried over (`window/language_switch.py`);
  what stands in the message bar as what is to be told once more, in the words of the other.
  What is to last longer than a window is connected in `application.build`.
* Qt's Persian is put right in `window/qt_persian.py`, sizes and days in Qt's own file dialog in
  `window/file_columns.py`: Qt writes those as the system does. Isolated names do not count towards
  the direction of the sentence they stand in (`widgets/row_text.py`); a path is isolated from the
  left.
* The seed travels in the wheel among the resources, for the welcome; in the sources there is one.

Not here yet: correcting (article/correction.py, files/sidecar.py).
"""

NAME = "naqlnama"
APPLICATION_ID = "org.naqlnama.Naqlnama"
__version__ = "0.1.0"
