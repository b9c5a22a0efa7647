"""Sentences as form indices and gold or teacher targets, batched time-major."""
import torch

from forms import SLOTS, fold, form_rows, word_hash


class Forms:
    """Every form met, with its nine rows."""

    def __init__(self, word_list):
        self.words = {word_hash(w): i for i, w in enumerate(word_list, 1)}
        self.index, self.rows = {"": 0}, [[0] * SLOTS]
        self.table = None

    def row(self, form):
        i = self.index.get(form)
        if i is None:
            i = self.index[form] = len(self.rows)
            self.rows.append(form_rows(form, self.words))
        return i

    def freeze(self, counts):
        self.table = torch.tensor(self.rows)
        drop = torch.full(self.table.shape, 0.05)
        for form, i in self.index.items():
            drop[i, 0] = 0.3 / (0.3 + counts.get(fold(form), 0)) * 0.9 + 0.02
        self.drop = drop


def batch_of(forms, coded):
    """coded: list of dicts with `form` list and target lists."""
    lengths = torch.tensor([len(c["form"]) for c in coded])
    steps = int(lengths.max())
    form = torch.zeros(steps, len(coded), dtype=torch.long)
    for b, c in enumerate(coded):
        form[: len(c["form"]), b] = torch.tensor(c["form"])
    distinct, inverse = torch.unique(form, return_inverse=True)
    out = {
        "form": inverse,
        "rows": forms.table[distinct],
        "drop": forms.drop[distinct],
        "lengths": lengths,
        "mask": torch.arange(steps).unsqueeze(1) < lengths,
    }
    return out


def pad(values, steps):
    """[B, T] from lists."""
    return torch.tensor([v + [0] * (steps - len(v)) for v in values])


def bucketed(lengths, tokens_a_batch, rng):
    order = sorted(range(len(lengths)), key=lambda i: (lengths[i] + rng.random() * 3, i))
    batches, batch, size = [], [], 0
    for i in order:
        if batch and size + lengths[i] > tokens_a_batch:
            batches.append(batch)
            batch, size = [], 0
        batch.append(i)
        size += lengths[i]
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def case_of(rng):
    return rng.choices(("as-is", "upper", "lower", "title"), (0.89, 0.04, 0.05, 0.02))[0]
