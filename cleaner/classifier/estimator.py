"""LinearClassifier: logistic regression on hashed features; the door to scikit-learn."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression

from cleaner.features.ngrams import Grams

F32 = npt.NDArray[np.float32]


def matrix(grams: Sequence[Grams], n_buckets: int) -> sparse.csr_matrix:
    """Stack the features of documents: shape (n_lines, n_buckets), each line divided by the root of its features."""
    counts = np.concatenate([np.diff(g.bounds) for g in grams])
    buckets = np.concatenate([g.buckets for g in grams])
    values = np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts).astype(np.float32)
    bounds = np.concatenate([[0], np.cumsum(counts)])
    X = sparse.csr_matrix((values, buckets, bounds), shape=(len(counts), n_buckets))
    X.sum_duplicates()
    return X


class LinearClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Multinomial logistic regression with one row of weights for every label of a fixed list.

    Labels that do not occur in the data get a bias that rules them out, so that columns never move.

    Parameters
    ----------
    n_labels : number of labels; `y` holds their indices.
    C : inverse strength of regularisation.
    max_iter : steps of the solver.

    Attributes
    ----------
    coef_ : float32 array of shape (n_buckets, n_labels).
    intercept_ : float32 array of shape (n_labels,).
    """

    def __init__(self, n_labels: int = 2, C: float = 5.0, max_iter: int = 40) -> None:
        self.n_labels = n_labels
        self.C = C
        self.max_iter = max_iter

    def fit(
        self, X: sparse.csr_matrix, y: npt.NDArray[np.int64], sample_weight: F32 | None = None
    ) -> "LinearClassifier":
        """Fit to labels `y`, an integer array of shape (n_lines,)."""
        model = LogisticRegression(C=self.C, max_iter=self.max_iter).fit(X, y, sample_weight)
        coef, intercept = model.coef_, model.intercept_
        if len(model.classes_) == 2:  # scikit-learn keeps one row for two classes
            coef, intercept = np.stack([-coef[0], coef[0]]) / 2, np.array([-intercept[0], intercept[0]]) / 2
        self.classes_ = np.arange(self.n_labels)
        self.coef_ = np.zeros((X.shape[1], self.n_labels), np.float32)
        self.coef_[:, model.classes_] = coef.T
        self.intercept_ = np.full(self.n_labels, -12, np.float32)
        self.intercept_[model.classes_] = intercept
        return self

    def predict_proba(self, X: sparse.csr_matrix) -> F32:
        """Probabilities of shape (n_lines, n_labels)."""
        logits = X @ self.coef_ + self.intercept_
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        result: F32 = powers / powers.sum(axis=1, keepdims=True)
        return result

    def predict(self, X: sparse.csr_matrix) -> npt.NDArray[np.int64]:
        """Indices of the likeliest labels."""
        best: npt.NDArray[np.int64] = self.predict_proba(X).argmax(axis=1)
        return best
