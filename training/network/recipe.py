"""Makes the network of models/language.bin from the corpora, stage by stage. Usage: recipe.py CORPORA CACHE

Every stage runs on one thread with a fixed seed, so that its output is the same each time; two stages run side by side.
Needs torch (Debian: python3-torch, libopenblas0-pthread) and the fasttext program.
"""
import os
import subprocess
import sys
from pathlib import Path

here, corpora, cache = Path(__file__).resolve().parent, Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


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


finish(python("corpus_text.py", corpora, write="text.txt"))
skipgram = "skipgram -input text.txt -output vec -dim 100 -ws 3 -minn 3 -maxn 5 -epoch 5 -thread 1 -minCount 3 -neg 5 -bucket 200000 -seed 7"
finish(start("fasttext", *skipgram.split()), python("form_list.py", corpora, cache, write="forms.txt"))
finish(start("fasttext", "print-word-vectors", "vec.bin", read="forms.txt", write="vectors.txt"))
finish(python("train.py", corpora, cache, "stage1.pt", 1, 10, "3e-3"))
tuned = [(f"tuned-{seed}.pt", seed) for seed in (11, 12)]
finish(*(python("train.py", corpora, cache, out, seed, 10, "2e-3", "dropout=0.2", "start=stage1.pt") for out, seed in tuned))
finish(python("quantise.py", corpora, "network.bin", *(out for out, _ in tuned)))
