"""Prints the forms that want a subword vector: all of the treebanks, and those met twice in the unlabelled text.

Usage: form_list.py CORPORA CACHE > forms.txt
"""
import sys
from collections import Counter
from pathlib import Path

from treebank import normal, read_conllu

corpora, cache = Path(sys.argv[1]), Path(sys.argv[2])
forms = set()
for name in ("ewt-train", "ewt-dev", "gum-train", "gum-dev"):
    for sentence in read_conllu(corpora / f"treebank/{name}.conllu"):
        forms.update(normal(form) for form in sentence.forms)
counts = Counter()
for line in open(cache / "text.txt", encoding="utf-8"):
    counts.update(line.split())
forms.update(word for word, count in counts.items() if count >= 2)
print("\n".join(sorted(form for form in forms if not any(c.isspace() for c in form))))
