"""The shipped parser's network: form rows → simple recurrent layers → tags, bi-affine heads, labels."""
import torch
from torch import nn
from torch.nn import functional as F

from forms import AFFIX_ROWS, SHAPE_ROWS
from sru import BiSRU

DISTANCES = 24
TAGS = ("upos", "xpos", "feats")


def reversal(lengths, steps):
    t = torch.arange(steps).unsqueeze(1)
    return torch.where(t < lengths, lengths - 1 - t, t)


def distance_bucket(delta):
    """Head minus dependant → row of the distance table: sign and size 1..7, 8-9, 10-13, 14-19, 20-29, 30 and beyond."""
    size = delta.abs()
    edges = torch.tensor([2, 3, 4, 5, 6, 7, 8, 10, 14, 20, 30])
    return torch.bucketize(size, edges, right=True) + torch.where(delta > 0, 12, 0)


def mean_state(saved):
    """The mean of weights that began from the same ones (Wortsman et al. 2022)."""
    states = [each["state"] for each in saved]
    return {k: sum(state[k] for state in states) / len(states) for k in states[0]}


def drop(x, p, training):
    """Drops the same channels along a sentence; x is [T, B, C]."""
    if not training or p == 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) >= p).float() / (1 - p)


class Network(nn.Module):
    def __init__(self, words, sizes, hidden=64, layers=3, arc=64, rel=64, tag=64, window=0, dropout=0.15, form=0):
        super().__init__()
        width = 2 * hidden
        self.width, self.dropout, self.window = width, dropout, int(window)
        form = form or width
        self.table = nn.Embedding(words + 1 + AFFIX_ROWS + SHAPE_ROWS, form, sparse=True)
        nn.init.normal_(self.table.weight, std=0.15)
        self.rest = nn.Linear(form, width, bias=False) if form != width else None
        self.first = nn.Linear(form, 6 * hidden)
        self.near = nn.Linear(form, 12 * hidden * int(window), bias=False) if window else None
        self.deeper = nn.ModuleList([nn.Linear(width, 6 * hidden) for _ in range(layers - 1)])
        self.scans = nn.ModuleList([BiSRU(hidden) for _ in range(layers)])
        self.tag = nn.Linear(width, tag)
        self.tags = nn.ModuleDict({k: nn.Linear(tag, sizes[k]) for k in TAGS})
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_mix = nn.Linear(arc, arc)
        self.root_key = nn.Parameter(torch.randn(arc) * 0.1)
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.rel_dep, self.rel_head = nn.Linear(width, rel), nn.Linear(width, rel, bias=False)
        self.root_rel = nn.Parameter(torch.zeros(rel))
        self.rel = nn.Linear(rel, sizes["rel"])

    def forward(self, batch):
        """`rows` [U, 9] of the distinct forms, `form` [T, B]. Gives tag scores [T, B, C], arcs [B, T, T+1] (column 0 the root), label inputs."""
        p, training = self.dropout, self.training
        rows = self.table(batch["rows"])
        if training:
            keep = (torch.rand(rows.shape[:2]) >= batch["drop"]).float()
            rows = rows * keep.unsqueeze(-1)
        forms = rows.sum(1).clamp(-4, 4)
        embedded = forms[batch["form"]]
        index = batch["form"]
        turn = reversal(batch["lengths"], index.shape[0])
        x = drop(embedded, p, training)
        u = self.first(x)
        if self.near is not None:
            parts = self.near(x).chunk(2 * self.window, -1)
            for far in range(1, self.window + 1):
                inside = batch["mask"][far:].unsqueeze(-1)
                u[far:] = u[far:] + parts[2 * far - 2][:-far] * inside
                u[:-far] = u[:-far] + parts[2 * far - 1][far:] * inside
        x = self.scans[0](u, x if self.rest is None else self.rest(x).clamp(-4, 4), turn)
        for layer, scan in zip(self.deeper, self.scans[1:]):
            x = drop(x, p, training)
            x = scan(layer(x), x, turn)
        x = drop(x, p, training)
        t = drop(F.leaky_relu(self.tag(x), 0.125), p, training)
        tags = {k: head(t) for k, head in self.tags.items()}
        dep = drop(F.leaky_relu(self.arc_dep(x), 0.125), p, training)
        head = drop(F.leaky_relu(self.arc_head(x), 0.125), p, training)
        query = self.arc_mix(dep).transpose(0, 1)
        steps, count = index.shape
        arcs = query @ head.permute(1, 2, 0)
        position = torch.arange(steps)
        delta = position.unsqueeze(0) - position.unsqueeze(1)
        arcs = arcs + self.distance[distance_bucket(delta)]
        arcs = arcs.masked_fill(~batch["mask"].t().unsqueeze(1), -1e4) - torch.eye(steps) * 1e4
        arcs = torch.cat([(query @ self.root_key).unsqueeze(-1), arcs], -1)
        rel_head = torch.cat([self.root_rel.expand(1, count, -1), self.rel_head(x)], 0).transpose(0, 1)
        return tags, arcs, self.rel_dep(x).transpose(0, 1), rel_head

    def labels(self, dep, head):
        return self.rel(F.leaky_relu(dep + head, 0.125))
