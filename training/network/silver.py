"""Reads what parse_silver.py wrote: sentences with the teachers' tags and trees. A head of -1 teaches nothing."""
import hashlib

from treebank import Sentence


def read_silver(path):
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            forms, upos, xpos, feats, heads, rels = (column.split(" ") for column in line.split("\t"))
            yield Sentence(forms, upos, xpos, feats, [int(h) for h in heads], rels)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def slices(count, size_of, words, passes):
    """For each pass the indices of about `words` words out of `count` sentences, going round without overlap."""
    at, out = 0, []
    for _ in range(passes):
        chosen, size = [], 0
        while count and size < words and len(chosen) < count:
            chosen.append(at)
            size += size_of(at)
            at = (at + 1) % count
        out.append(chosen)
    return out
