"""Trains the network on gold trees, from the beginning or from earlier weights.

Usage: train.py CORPORA CACHE OUT SEED PASSES PEAK [dropout=0.15] [hidden=64] [head=64] [form=2*hidden] [window=0]
                [start=FILE] [silver=FILE taught=WORDS]
CACHE holds text.txt and vectors.txt (see recipe.py); OUT and FILE are names inside it. A pass reads all gold trees and about
WORDS words of the silver ones, the next pass the next. window: neighbours on each side that the first layer sees.
"""
import math
import random
import sys
import time
from collections import Counter
from pathlib import Path

import torch
from torch.nn import functional as F

from data import Forms, batch_of, bucketed, case_of, pad
from forms import fold
from network import TAGS, Network
from silver import read_silver, slices
from treebank import read_conllu, recase, vocabularies
from vectors import read_vectors

CASES = ("as-is", "upper", "lower", "title")
WARM_UP = 200
BATCH = 1200


def targets(v, s):
    return {**{k: [v[k].row(x) for x in getattr(s, k)] for k in TAGS}, "head": s.heads, "rel": [v["rel"].row(x) for x in s.rels]}


def loss_of(net, b, g):
    tags, arcs, dep, head = net(b)
    m = b["mask"].t()
    loss = sum(w * F.cross_entropy(tags[k].transpose(0, 1)[m], g[k][m]) for k, w in (("upos", 0.5), ("xpos", 0.5), ("feats", 0.3)))
    sure = m & (g["head"] >= 0)
    loss = loss + F.cross_entropy(arcs[sure], g["head"][sure])
    heads = head[torch.arange(head.shape[0]).unsqueeze(1), g["head"].clamp(min=0)]
    return loss + F.cross_entropy(net.labels(dep[sure], heads[sure]), g["rel"][sure])


@torch.no_grad()
def score(net, forms, coded, gold, base):
    """Tags, UAS and LAS (labels without subtypes) on gold words with greedy heads, in percent."""
    net.eval()
    right, total = Counter(), 0
    for chunk in bucketed([len(c["form"]) for c in coded], 3000, random.Random(0)):
        b = batch_of(forms, [coded[i] for i in chunk])
        steps = b["form"].shape[0]
        g = {k: pad([gold[i][k] for i in chunk], steps) for k in (*TAGS, "head", "rel")}
        tags, arcs, dep, head = net(b)
        m = b["mask"].t()
        guess = arcs.argmax(-1)
        heads = head[torch.arange(head.shape[0]).unsqueeze(1), guess]
        rel = net.labels(dep, heads).argmax(-1)
        total += int(m.sum())
        for k in TAGS:
            right[k] += int(((tags[k].argmax(-1).t() == g[k]) & m).sum())
        arc = (guess == g["head"]) & m
        right["uas"] += int(arc.sum())
        right["las"] += int((arc & (base[rel] == base[g["rel"]])).sum())
    net.train()
    return {k: round(100 * right[k] / total, 2) for k in (*TAGS, "uas", "las")}


def known_words(cache, counts):
    """Forms with a row of their own: twice in the treebanks, or four times in the unlabelled text."""
    text = Counter()
    for line in open(cache / "text.txt", encoding="utf-8"):
        text.update(line.split())
    return sorted({w for w, c in counts.items() if c >= 2} | {w for w, c in text.items() if c >= 4})


def start_rows(net, words, cache):
    """Word rows begin as a fixed turn of the subword vectors."""
    rows, vectors = read_vectors(cache / "vectors.txt")
    with torch.no_grad():
        turn = torch.nn.init.orthogonal_(torch.empty(vectors.shape[1], net.table.embedding_dim)) * 0.5
        for i, w in enumerate(words, 1):
            net.table.weight[i] = vectors[rows.get(w, 0)] @ turn


def learn(net, forms, coded, gold, rng, passes, peak, after):
    """
    `coded` holds the forms of each sentence by case, `passes` the sentences of each pass. Adam under a cosine from `peak` to
    almost nothing; `after` is called at the end of each pass.
    """
    dense = [p for p in net.parameters() if p is not net.table.weight]
    sparse, adam = torch.optim.SparseAdam([net.table.weight], lr=peak), torch.optim.Adam(dense, lr=peak, betas=(0.9, 0.95))
    lengths = [len(c["form"]) for c in coded["as-is"]]
    total, step = sum(len(bucketed([lengths[i] for i in one], BATCH, random.Random(0))) for one in passes), 0
    for epoch, one in enumerate(passes):
        for batch in bucketed([lengths[i] for i in one], BATCH, rng):
            chunk = [one[i] for i in batch]
            rate = peak * min(1, (step + 1) / WARM_UP) * (0.5 + 0.5 * math.cos(math.pi * min(step, total) / total)) + 1e-5
            for o in (sparse, adam):
                o.param_groups[0]["lr"] = rate
            b = batch_of(forms, [coded[case_of(rng)][i] for i in chunk])
            g = {k: pad([gold[i][k] for i in chunk], b["form"].shape[0]) for k in (*TAGS, "head", "rel")}
            loss = loss_of(net, b, g)
            net.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            sparse.step()
            adam.step()
            step += 1
        after(epoch)


def sizes_of(more):
    head = int(more.get("head", 64))
    sizes = {"hidden": int(more.get("hidden", 64)), "tag": head, "arc": head, "rel": head}
    sizes["form"] = int(more.get("form", 0))
    return {**sizes, "window": int(more.get("window", 0)), "dropout": float(more.get("dropout", 0.15))}


def main():
    corpora, cache, out = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    seed, epochs, peak = int(sys.argv[4]), int(sys.argv[5]), float(sys.argv[6])
    more = dict(a.split("=") for a in sys.argv[7:])
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    rng, began = random.Random(seed), time.time()
    sets = {n: read_conllu(corpora / f"treebank/{n}.conllu") for n in ("ewt-train", "gum-train", "ewt-dev", "gum-dev")}
    train = sets["ewt-train"] + sets["gum-train"]
    v = vocabularies(train)
    base_names = sorted({n.split(":")[0] for n in v["rel"].names})
    base = torch.tensor([base_names.index(n.split(":")[0]) for n in v["rel"].names])
    counts = Counter(fold(f) for s in train for f in s.forms)
    words = known_words(cache, counts)
    forms = Forms(words)
    taught = list(read_silver(cache / more["silver"])) if "silver" in more else []
    coded = {c: [{"form": [forms.row(f) for f in recase(s.forms, c)]} for s in train + taught] for c in CASES}
    dev = {n: [{"form": [forms.row(f) for f in s.forms]} for s in sets[n]] for n in ("ewt-dev", "gum-dev")}
    forms.freeze(counts)
    gold = [targets(v, s) for s in train + taught]
    share = slices(len(taught), lambda i: len(taught[i].forms), int(more.get("taught", 0)), epochs)
    passes = [[*range(len(train)), *(len(train) + i for i in each)] for each in share]
    dev_gold = {n: [targets(v, s) for s in sets[n]] for n in dev}
    net = Network(len(words), {k: len(x) for k, x in v.items()}, **sizes_of(more))
    if "start" in more:
        net.load_state_dict(torch.load(cache / more["start"])["state"])
    else:
        start_rows(net, words, cache)

    def after(epoch):
        line = f"{time.time() - began:5.0f} s  {out}: epoch {epoch + 1} of {epochs}"
        if epoch % 2 == 1 or epoch + 1 == epochs:
            torch.save({"state": net.state_dict(), "v": v, "words": words, "sizes": sizes_of(more)}, cache / out)
            line += f" {({n: score(net, forms, dev[n], dev_gold[n], base) for n in dev})}"
        print(line, flush=True)

    learn(net, forms, coded, gold, rng, passes, peak, after)


if __name__ == "__main__":
    main()
