"""Reads CoNLL-U treebanks: sentences, their upper-, lower- and title-cased copies, and the names of every tag."""
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

CASES = ("as-is", "upper", "lower", "title")


@dataclass
class Sentence:
    forms: list
    upos: list
    xpos: list
    feats: list
    heads: list
    rels: list


def read_conllu(path):
    """Sentences of a CoNLL-U file; words only (ranges and empty nodes are passed over)."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    sentences.append(Sentence(*(list(column) for column in zip(*rows))))
                rows = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    head = int(cells[6]) if cells[6].isdigit() else 0
                    rows.append((cells[1], cells[3], cells[4], cells[5], head, cells[7]))
    if rows:
        sentences.append(Sentence(*(list(column) for column in zip(*rows))))
    return sentences


def recase(forms, case):
    if case == "upper":
        return [form.upper() for form in forms]
    if case == "lower":
        return [form.lower() for form in forms]
    if case == "title":
        return [form[:1].upper() + form[1:] for form in forms]
    return forms


def normal(form):
    """The lower-cased form with digits folded, the key of word rows."""
    return re.sub(r"[0-9]", "0", unicodedata.normalize("NFC", form.lower())) if any(c.isdigit() for c in form) else form.lower()


class Vocabulary:
    """Names to rows; row 0 is padding and row 1 the unknown."""

    def __init__(self, names):
        self.names = ["<pad>", "<unk>"] + list(names)
        self.rows = {name: row for row, name in enumerate(self.names)}

    def __len__(self):
        return len(self.names)

    def row(self, name):
        return self.rows.get(name, 1)


def vocabularies(sentences, min_words=2):
    def ranked(values, least):
        return [name for name, count in sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])) if count >= least]

    return {
        "word": Vocabulary(ranked((normal(f) for s in sentences for f in s.forms), min_words)),
        "char": Vocabulary(ranked((c for s in sentences for f in s.forms for c in f), 3)),
        "upos": Vocabulary(ranked((t for s in sentences for t in s.upos), 1)),
        "xpos": Vocabulary(ranked((t for s in sentences for t in s.xpos), 1)),
        "feats": Vocabulary(ranked((t for s in sentences for t in s.feats), 3)),
        "rel": Vocabulary(ranked((t for s in sentences for t in s.rels), 1)),
    }
