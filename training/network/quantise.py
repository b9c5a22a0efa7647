"""Turns trained weights into the whole-number form of `src/language/network` and writes the sections `net.*` of the model file.

Usage: quantise.py CORPORA OUT WEIGHTS... (of several, the mean)
"""
import json
import random
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from data import Forms, batch_of, bucketed
from forms import word_hash
from network import Network, mean_state
from treebank import read_conllu

FULL, ARC, LAYER = 8191, 4095, 8191 / 4.0
SUM_ROOM = 2**31 - 2**24


def packed(weight, bias, scale_in, room=FULL):
    """f32 [out, in] → i16 in blocks of 8 outputs and pairs of inputs, each output scaled so that no sum leaves 32 bits."""
    w, b = weight.double().numpy(), bias.double().numpy()
    out, inputs = w.shape
    padded = -(-out // 8) * 8
    size = np.maximum(np.abs(w).sum(1), 1e-6)
    unit = np.maximum(size / (SUM_ROOM / room - inputs), np.abs(w).max(1) / 32767)
    q = np.zeros((padded, inputs), np.int16)
    q[:out] = np.rint(w / unit[:, None])
    multiply, add = np.zeros(padded, np.float32), np.full(padded, -1e30, np.float32)
    multiply[:out], add[:out] = unit / scale_in, b
    assert int(np.abs(q.astype(np.int64)).sum(1).max()) * room < 2**31
    return q.reshape(padded // 8, 8, inputs // 2, 2).transpose(0, 2, 1, 3).reshape(-1), multiply, add


def ranges(net, forms, sentences):
    """Greatest absolute value behind each rectifier and of the queries, over gold sentences."""
    seen = {}

    def watch(name, rectified):
        def hook(_, __, output):
            y = torch.nn.functional.leaky_relu(output, 0.125) if rectified else output
            seen[name] = max(seen.get(name, 0.0), float(y.abs().max()))

        return hook

    net.tag.register_forward_hook(watch("tag", True))
    net.arc_dep.register_forward_hook(watch("dep", True))
    net.arc_mix.register_forward_hook(watch("query", False))
    net.arc_head.register_forward_hook(watch("key", True))
    net.rel.register_forward_pre_hook(lambda _, x: seen.__setitem__("rel", max(seen.get("rel", 0.0), float(x[0].abs().max()))))
    with torch.no_grad():
        for chunk in bucketed([len(c["form"]) for c in sentences], 3000, random.Random(0)):
            _, arcs, dep, head = net(batch_of(forms, [sentences[i] for i in chunk]))
            heads = head[torch.arange(head.shape[0]).unsqueeze(1), arcs.argmax(-1)]
            net.labels(dep, heads)
    return {k: 1.05 * v for k, v in seen.items()}


def sections(net, v, words, seen):
    scales = {"layer": LAYER, "query": ARC / seen["query"], "key": ARC / seen["key"]}
    scales.update({k: FULL / seen[k] for k in ("tag", "dep", "rel")})
    names = {k: v[k].names[2:] for k in ("upos", "xpos", "rel")}
    shape = {
        "hidden": net.width // 2,
        "form": net.table.embedding_dim,
        "layers": len(net.scans),
        "tag": net.tag.out_features,
        "arc": net.arc_dep.out_features,
        "rel": net.rel_dep.out_features,
        "upos": names["upos"],
        "xpos": names["xpos"],
        "deprels": names["rel"],
        "scales": {k: round(x, 6) for k, x in scales.items()},
    }
    out = {"net.shape": json.dumps(shape, separators=(",", ":"))}
    out["net.words"] = np.array([word_hash(w) for w in words], np.uint32)
    table = net.table.weight.detach().numpy()
    unit = np.maximum(np.abs(table).max(1), 1e-8) / 127
    out["net.table"] = np.rint(table / unit[:, None]).astype(np.int8).reshape(-1)
    out["net.table.scales"] = unit.astype(np.float32)

    def dense(name, weight, bias, scale_in):
        weights, multiply, add = packed(weight.detach(), bias.detach(), scale_in)
        out.update({f"net.{name}.weights": weights, f"net.{name}.multiply": multiply, f"net.{name}.add": add})

    alone = torch.cat([net.first.weight, net.near.weight, net.rest.weight])
    dense("layer.0", alone, torch.cat([net.first.bias, torch.zeros(len(alone) - len(net.first.bias))]), LAYER)
    for k, layer in enumerate(net.deeper, 1):
        dense(f"layer.{k}", layer.weight, layer.bias, LAYER)
    for k in range(len(net.scans)):
        out[f"net.layer.{k}.scan"] = net.scans[k].v.detach().numpy().astype(np.float32).reshape(-1)
    dense("tag", net.tag.weight, net.tag.bias, LAYER)
    tag_heads = [net.tags["upos"], net.tags["xpos"]]
    dense("tags", torch.cat([h.weight[2:] for h in tag_heads]), torch.cat([h.bias[2:] for h in tag_heads]), scales["tag"])
    dense("dep", net.arc_dep.weight, net.arc_dep.bias, LAYER)
    dense("mix", net.arc_mix.weight, net.arc_mix.bias, scales["dep"])
    dense("head", net.arc_head.weight, net.arc_head.bias, LAYER)
    dense("relDep", net.rel_dep.weight, net.rel_dep.bias, LAYER)
    dense("relHead", net.rel_head.weight, torch.zeros(net.rel_head.out_features), LAYER)
    rel_bias = net.rel.bias.detach().clone()
    rel_bias[v["rel"].row("root")] = -1e30
    dense("rel", net.rel.weight[2:], rel_bias[2:], scales["rel"])
    unit_arc = scales["query"] * scales["key"]
    out["net.root.key"] = np.clip(np.rint(net.root_key.detach().numpy() * scales["key"]), -ARC, ARC).astype(np.int16)
    out["net.root.rel"] = net.root_rel.detach().numpy().astype(np.float32)
    out["net.distance"] = np.rint(net.distance.detach().numpy() * unit_arc).astype(np.int32)
    return out


def write(path, out):
    """The container of src/language/model/model-file.ts."""
    kinds = {"int8": "i8", "uint32": "u32", "int16": "i16", "int32": "i32", "float32": "f32"}
    entries, parts, offset = [], [], 0
    for name, content in out.items():
        data = np.frombuffer(content.encode(), np.uint8) if isinstance(content, str) else content
        kind = "u8" if isinstance(content, str) else kinds[str(data.dtype)]
        entries.append({"name": name, "type": kind, "offset": offset, "length": int(data.size)})
        raw = data.tobytes()
        parts.append(raw + b"\0" * (-len(raw) % 8))
        offset += len(parts[-1])
    directory = json.dumps(entries, separators=(",", ":")).encode()
    start = -(-(12 + len(directory)) // 8) * 8
    head = b"SITREP01" + struct.pack("<I", start - 12) + directory
    path.write_bytes(head.ljust(start, b" ") + b"".join(parts))


def main():
    corpora, target = (Path(a) for a in sys.argv[1:3])
    torch.set_num_threads(1)
    all_saved = [torch.load(a) for a in sys.argv[3:]]
    v, words = all_saved[0]["v"], all_saved[0]["words"]
    net = Network(len(words), {k: len(x) for k, x in v.items()}, **all_saved[0]["sizes"])
    net.load_state_dict(mean_state(all_saved))
    net.eval()
    forms = Forms(words)
    sentences = [s for n in ("ewt-train", "gum-train") for s in read_conllu(corpora / f"treebank/{n}.conllu")[::8]]
    coded = [{"form": [forms.row(f) for f in s.forms]} for s in sentences]
    forms.freeze({})
    out = sections(net, v, words, ranges(net, forms, coded))
    write(target, out)
    print(f"{target.name}: {sum(len(x) if isinstance(x, str) else x.nbytes for x in out.values())} bytes")


if __name__ == "__main__":
    main()
