"""Makes the network of models/language.bin from the corpora, stage by stage. Usage: recipe.py CORPORA CACHE

CACHE holds sentences.txt (see training/train-network.ts). Every stage runs on one thread with a fixed seed, so that its output
is the same each time; two stages run side by side. Needs torch (Debian: python3-torch, libopenblas0-pthread) and fasttext.

The teachers and their trees take the longest. CACHE/silver.txt is used as it stands where its SHA-256 is the one in
silver.sha256; otherwise the teachers are trained and the trees made anew.
"""
import os
import subprocess
import sys
from pathlib import Path

from silver import digest

here, corpora, cache = Path(__file__).resolve().parent, Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
silver, expected = cache / "silver.txt", (here / "silver.sha256").read_text().strip()


def start(*command, read=None, write=None):
    print("      " + " ".join(str(part) for part in command), flush=True)
    source = open(cache / read, "rb") if read else None
    target = open(cache / write, "wb") if write else None
    return subprocess.Popen([str(part) for part in command], env=one_thread, cwd=cache, stdin=source, stdout=target)


def finish(*running):
    if any(process.wait() != 0 for process in running):
        sys.exit("the network was not trained: see the message above")


def python(script, *arguments, **files):
    return start(sys.executable, here / script, *arguments, **files)


def train(out, seed, passes, peak, *more):
    return python("train.py", corpora, cache, out, seed, passes, peak, *more)


def vectors():
    finish(python("corpus_text.py", corpora, write="text.txt"))
    skipgram = "skipgram -input text.txt -output vec -dim 100 -ws 3 -minn 3 -maxn 5 -epoch 5 -thread 1 -minCount 3 -neg 5 -bucket 200000 -seed 7"
    finish(start("fasttext", *skipgram.split()), python("form_list.py", corpora, cache, write="forms.txt"))
    finish(start("fasttext", "print-word-vectors", "vec.bin", read="forms.txt", write="vectors.txt"))


def teach():
    """Two networks of twice the width parse unlabelled sentences together."""
    wide = ("dropout=0.2", "hidden=128", "head=128", "window=1")
    finish(train("teacher1.pt", 101, 11, "2.5e-3", *wide), train("teacher2.pt", 102, 11, "2.5e-3", *wide))
    finish(python("parse_silver.py", cache, cache / "sentences.txt", silver.name, 2_000_000, "teacher1.pt", "teacher2.pt"))
    if digest(silver) != expected:
        print(f"      {silver.name} has the SHA-256 {digest(silver)}, not {expected}: the network will differ from the shipped one", flush=True)


vectors()
if not silver.exists() or digest(silver) != expected:
    teach()
finish(train("student.pt", 1, 10, "3e-3", "window=1", "form=256", "dropout=0.1", f"silver={silver.name}", "taught=640000"))
finish(python("quantise.py", corpora, "network.bin", "student.pt"))
