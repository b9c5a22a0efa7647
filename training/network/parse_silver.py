"""Parses unlabelled sentences with several networks together: the trees that teach the shipped network.

Usage: parse_silver.py CACHE SENTENCES OUT WORDS WEIGHTS...
SENTENCES holds one tokenised sentence a line (training/export-sentences.ts). OUT gets a line a sentence: forms, UPOS, XPOS,
FEATS, heads (1 the first word, 0 the root) and relations, each parted by blanks, tabs between them. The head of a word the
networks are not sure of is -1, which teaches nothing. A sentence that is no tree, or mostly unsure, is left out. About WORDS
words are parsed, spread evenly over SENTENCES.
"""
import random
import sys
import time
from pathlib import Path

import torch

from data import Forms, batch_of, bucketed
from network import TAGS, Network

SURE, SURE_SHARE = 0.5, 0.8
LONGEST = 70


def load(path):
    saved = torch.load(path)
    net = Network(len(saved["words"]), {k: len(x) for k, x in saved["v"].items()}, **saved["sizes"])
    net.load_state_dict(saved["state"])
    net.eval()
    return net, saved


def chosen(path, words):
    lines = [line.split(" ") for line in path.read_text(encoding="utf-8").split("\n")]
    lines = [line for line in lines if 3 <= len(line) <= LONGEST]
    share, kept, due = words / max(1, sum(map(len, lines))), [], 0.0
    for line in lines:
        due += share
        if due >= 1:
            due -= 1
            kept.append(line)
    return kept


def is_tree(heads):
    """True where one word hangs on the root and every word reaches it."""
    if heads.count(0) != 1:
        return False
    for at in range(1, len(heads) + 1):
        steps = 0
        while at:
            at, steps = heads[at - 1], steps + 1
            if steps > len(heads):
                return False
    return True


@torch.no_grad()
def vote(nets, batch):
    """Mean probabilities of tags and arcs, and the relations of the likeliest arcs: index tensors [B, T] and the arcs' probabilities."""
    answers = [net(batch) for net in nets]
    tags = {k: sum(tags[k].softmax(-1) for tags, *_ in answers).argmax(-1).t() for k in TAGS}
    arcs = sum(arcs.softmax(-1) for _, arcs, *_ in answers) / len(nets)
    sure, head = arcs.max(-1)
    rows = torch.arange(head.shape[0]).unsqueeze(1)
    rel = sum(net.labels(dep, heads[rows, head]).softmax(-1) for net, (_, _, dep, heads) in zip(nets, answers)).argmax(-1)
    return tags, head, rel, sure


def main():
    cache, source, out, words = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    torch.set_num_threads(1)
    began = time.time()
    loaded = [load(cache / name) for name in sys.argv[5:]]
    nets, v, known = [net for net, _ in loaded], loaded[0][1]["v"], loaded[0][1]["words"]
    assert all(saved["words"] == known for _, saved in loaded)
    forms = Forms(known)
    sentences = chosen(source, words)
    coded = [{"form": [forms.row(f) for f in s]} for s in sentences]
    forms.freeze({})
    answers, done, total = [None] * len(sentences), 0, sum(map(len, sentences))
    for count, chunk in enumerate(bucketed(list(map(len, sentences)), 3000, random.Random(0))):
        tags, head, rel, sure = vote(nets, batch_of(forms, [coded[i] for i in chunk]))
        for b, i in enumerate(chunk):
            n = len(sentences[i])
            heads, certain = head[b, :n].tolist(), [p >= SURE for p in sure[b, :n].tolist()]
            done += n
            if not is_tree(heads) or sum(certain) < SURE_SHARE * n:
                continue
            columns = [[v[k].names[x] for x in tags[k][b, :n].tolist()] for k in TAGS]
            columns.append([str(h) if s else "-1" for h, s in zip(heads, certain)])
            columns.append([v["rel"].names[x] for x in rel[b, :n].tolist()])
            answers[i] = "\t".join(" ".join(column) for column in (sentences[i], *columns))
        if count % 100 == 99:
            print(f"{time.time() - began:5.0f} s  {out}: {done} of {total} words", flush=True)
    kept = [line for line in answers if line]
    (cache / out).write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{time.time() - began:5.0f} s  {out}: {len(kept)} of {len(sentences)} sentences", flush=True)


if __name__ == "__main__":
    main()
