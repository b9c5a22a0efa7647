"""Reads fastText's text vectors; row 0 is all zeros for forms without one."""
import torch


def read_vectors(path):
    rows, values = {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip().split(" ")
            if len(cells) < 50 or cells[0] in rows:
                continue
            rows[cells[0]] = len(values) + 1
            values.append([float(x) for x in cells[1:]])
    table = torch.tensor(values)
    table = table / table.std()
    return rows, torch.cat([torch.zeros(1, table.shape[1]), table])
