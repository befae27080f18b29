"""What is followed back for many lines at once is what the gradient of each line says."""

import numpy as np
import pytest

from cleaner.classifier.contributions import contributions
from cleaner.classifier.fitting import backward, initial_weights
from cleaner.classifier.network import REACH, Pages, Trace, forward, outputs


@pytest.mark.parametrize("n_lines", [1, 3, 40, 150])
def test_shares_are_those_of_the_gradient_of_each_line(n_lines):
    random = np.random.default_rng(n_lines)
    weights = {name: w.astype(np.float64) for name, w in initial_weights(7, 5, 6, random).items()}
    X, differences = random.standard_normal((2, n_lines, 7))
    whole = outputs(weights, X)[1]
    rows = np.flatnonzero(random.random(n_lines) < 0.7) if n_lines > 1 else np.array([0])
    gradient = random.standard_normal((len(rows), 5))
    own, near = contributions(weights, whole, X, differences, rows, gradient)
    for i, row in enumerate(rows.tolist()):
        of_columns, of_lines = shares(weights, whole, X, differences, row, gradient[i])
        assert np.allclose(own[i], of_columns)
        assert np.allclose(near[i], of_lines)


def shares(weights, whole, X, differences, row, gradient):
    """Go back from one line, as training does."""
    pages, trace = Pages.single(len(X), whole.mean, whole.seen), Trace(0.0, np.random.default_rng(0))
    at_outputs = np.zeros_like(forward(weights, X, pages, trace))
    at_outputs[row] = gradient
    moved = (backward(weights, pages, trace, at_outputs)[1] @ weights["input"].T) * differences
    of_lines = np.zeros(2 * REACH + 1)
    for line in range(max(row - REACH, 0), min(row + REACH + 1, len(X))):
        of_lines[REACH + line - row] = moved[line].sum() if line != row else 0
    return moved[row], of_lines
