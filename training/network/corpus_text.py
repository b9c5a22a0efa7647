"""Writes every unlabelled text of the development corpora as lower-cased, space-separated tokens, one paragraph a line.

The output feeds the subword embeddings (fastText); it follows the treebanks' token boundaries closely enough for that.
Usage: corpus_text.py CORPORA > text.txt
"""
import json
import re
import sys
from pathlib import Path

CORPORA = Path(sys.argv[1])
TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|[A-Za-z]+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|\d+(?:[.,:]\d+)*|[^\W\d_]+|\.{2,}|-{2,}|\S",
    re.IGNORECASE,
)


def texts():
    yield from (CORPORA / "text/news.txt").read_text(encoding="utf-8").split("\n")
    for name in ("muc4/train", "geoparsing/geowebnews", "geoparsing/geovirus", "time/wikiwars", "incidents/train"):
        seen = set()
        for line in (CORPORA / f"{name}.jsonl").read_text(encoding="utf-8").split("\n"):
            if not line.strip():
                continue
            row = json.loads(line)
            text = row.get("doctext") or row.get("text") or ""
            if text in seen:
                continue
            seen.add(text)
            yield row.get("title") or ""
            yield from re.split(r"\n\s*\n", text)
    for name in ("ewt-train", "gum-train"):
        for line in (CORPORA / f"treebank/{name}.conllu").read_text(encoding="utf-8").split("\n"):
            if line.startswith("# text = "):
                yield line[9:]


seen_lines = set()
for text in texts():
    tokens = TOKEN.findall(text.lower())
    line = " ".join(tokens)
    if len(tokens) < 3 or line in seen_lines:
        continue
    seen_lines.add(line)
    print(re.sub(r"[0-9]", "0", line))
