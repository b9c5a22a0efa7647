"""Rows of a form: what the shipped parser looks up for one word (the TypeScript twin is src/language/network/form-rows.ts).

The twin also takes marks off letters and makes curled quotes plain first; the treebanks hold too few of either to teach them.
"""

AFFIX_ROWS = 16384
SHAPE_ROWS = 512
SLOTS = 9


def fnv(text, seed):
    """FNV-1a over code points, 32 bits."""
    h = seed
    for character in text:
        h = ((h ^ ord(character)) * 16777619) & 0xFFFFFFFF
    return h


def spread(h):
    """Mixes the high bits in before the remainder is taken."""
    h ^= h >> 15
    h = (h * 0x2C1B3C6D) & 0xFFFFFFFF
    return h ^ (h >> 13)


def fold(form):
    """Lower case, ASCII digits as 0."""
    return "".join("0" if "0" <= c <= "9" else c for c in form.lower())


def word_hash(folded):
    return spread(fnv(folded, 2166136261))


def shape(form):
    """Upper X, lower x, digit d, others themselves; runs cut to two."""
    out = []
    for c in form:
        if "0" <= c <= "9":
            s = "d"
        elif c.lower() != c:
            s = "X"
        elif c.upper() != c:
            s = "x"
        else:
            s = c
        if len(out) < 2 or out[-1] != s or out[-2] != s:
            out.append(s)
        if len(out) == 12:
            break
    return "".join(out)


def form_rows(form, words):
    """Nine rows of one table: word, four suffixes, three prefixes, shape. `words` maps a folded form's hash to its row (from 1)."""
    folded = fold(form)
    points = list(folded)
    rows = [words.get(word_hash(folded), 0)]
    affixes = len(words) + 1
    for n in (1, 2, 3, 4):
        rows.append(affixes + spread(fnv("".join(points[-n:]), 100 + n)) % AFFIX_ROWS)
    for n in (1, 2, 3):
        rows.append(affixes + spread(fnv("".join(points[:n]), 200 + n)) % AFFIX_ROWS)
    rows.append(affixes + AFFIX_ROWS + spread(fnv(shape(form), 300)) % SHAPE_ROWS)
    return rows
