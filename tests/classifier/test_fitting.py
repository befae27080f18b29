"""The context network goes back the way it came, and learns."""

import numpy as np
import pytest

from cleaner.classifier import fitting, network
from cleaner.classifier.fitting import GAP, Plan, Target, fit_network, initial_weights, loss_gradient
from cleaner.classifier.network import Pages, Trace, forward, sigmoid, softmax


def two_pages(random, n_columns=7, n_labels=4):
    lengths = (30, 25)
    X = [random.standard_normal((n, n_columns)) for n in lengths]
    labels = [np.eye(n_labels)[random.integers(0, n_labels, n)] for n in lengths]
    labels[1][:5] = 0
    content = [np.where(random.random(n) < 0.3, np.nan, random.random(n)) for n in lengths]
    mask = fitting._stack([np.ones((n, 1)) for n in lengths], 0)
    pages = Pages(np.repeat([0, 1], [n + GAP for n in lengths]), mask)
    stack = fitting._stack
    weight = stack([random.random(n) + 0.5 for n in lengths], 0)
    return stack(X, 0), pages, stack(labels, 0), stack(content, np.nan), weight


def loss(outputs, labels, content, weight, share):
    told = ~np.isnan(content)
    entropy = -(labels * np.log(softmax(outputs[:, :-1]))).sum() / labels.sum()
    z, c, w = outputs[told, -1], content[told], weight[told]
    return entropy + share * (w * (np.logaddexp(0, z) - c * z)).sum() / w.sum()


def test_gradients_are_those_of_the_loss():
    random = np.random.default_rng(0)
    X, pages, labels, content, weight = two_pages(random)
    weights = {k: v.astype(np.float64) for k, v in initial_weights(7, 5, 6, random).items()}
    trace = Trace(0.0, random)
    outputs = forward(weights, X, pages, trace)
    gradient = loss_gradient(outputs, labels, content, weight, 0.5)
    gradients, d_input = fitting.backward(weights, pages, trace, gradient)
    gradients |= {"input": X.T @ d_input, "input bias": d_input.sum(0)}
    assert gradients.keys() == weights.keys()
    for name, values in weights.items():
        where = tuple(random.integers(0, size) for size in values.shape)
        slopes = []
        for step in (1e-5, -1e-5):
            moved = {**weights, name: values.copy()}
            moved[name][where] += step
            slopes.append(loss(forward(moved, X, pages), labels, content, weight, 0.5))
        assert gradients[name][where] == pytest.approx((slopes[0] - slopes[1]) / 2e-5, rel=1e-3, abs=1e-7), name


def test_pages_of_a_batch_do_not_see_each_other():
    random = np.random.default_rng(1)
    X, pages, *_ = two_pages(random)
    weights = initial_weights(7, 5, 6, random)
    together = forward(weights, X.astype(np.float32), pages)[:30]
    alone = forward(weights, X[:30].astype(np.float32), Pages.single(30))
    assert np.allclose(together, alone, atol=1e-4)


def test_a_rule_about_the_line_above_is_learned_and_the_seed_decides():
    random = np.random.default_rng(2)
    targets = []
    for _ in range(24):
        flags = random.random(40) < 0.3
        labels = np.eye(2, dtype=np.float32)[np.roll(flags, 1).astype(int)]
        labels[0] = 0
        content = np.full(40, np.nan, np.float32)
        targets.append(Target(flags[:, None].astype(np.float16), labels, content, np.ones(40, np.float32)))
    plan = Plan(width=12, epochs=30, pages=4, rate=1e-2)
    weights = fit_network(targets, plan, seed=3)
    outputs = forward(weights, targets[0].X.astype(np.float32), Pages.single(40))
    assert (outputs[1:, :-1].argmax(1) == targets[0].labels[1:].argmax(1)).mean() > 0.97
    again = fit_network(targets, plan, seed=3)
    assert all(np.array_equal(weights[name], again[name]) for name in weights)


def test_a_column_that_no_sample_has_says_nothing():
    random = np.random.default_rng(6)
    X = np.zeros((20, 2), np.float16)
    X[:, 1] = random.random(20)
    labels = np.eye(2, dtype=np.float32)[random.integers(0, 2, 20)]
    target = Target(X, labels, np.full(20, np.nan, np.float32), np.ones(20, np.float32))
    weights = fit_network([target], Plan(width=4, epochs=10, pages=1), seed=0)
    assert not weights["input"][0].any()
    assert weights["input"][1].any()


def test_probabilities_do_not_overflow():
    assert softmax(np.array([[1000.0, 0.0]], np.float32)).tolist() == [[1, 0]]
    assert sigmoid(np.array([-1000.0, 1000.0], np.float32)).tolist() == [0, 1]


def test_the_empty_page_has_no_outputs():
    weights = initial_weights(3, 5, 4, np.random.default_rng(0))
    assert forward(weights, np.zeros((0, 3), np.float32), Pages.single(0)).shape == (0, 5)


def test_the_reach_covers_all_convolutions():
    assert sum(network.DILATIONS) == network.REACH


def test_a_long_page_in_blocks_has_the_outputs_of_the_whole(monkeypatch):
    random = np.random.default_rng(4)
    weights = initial_weights(3, 5, 6, random)
    X = random.standard_normal((300, 3)).astype(np.float32)
    outputs, whole = network.outputs(weights, X)
    monkeypatch.setattr(network, "BLOCK", 64)
    in_blocks, same = network.outputs(weights, X)
    assert np.allclose(in_blocks, outputs, atol=1e-3)
    assert np.allclose(whole.mean, same.mean, atol=1e-4)
    assert np.allclose(whole.seen, same.seen, atol=1e-4)


def test_a_mark_is_seen_from_anywhere_on_the_page():
    random = np.random.default_rng(5)
    targets = []
    for _ in range(24):
        place = int(random.integers(40, 160))
        flags = np.arange(200) == place
        labels = np.eye(2, dtype=np.float32)[(np.arange(200) > place).astype(int)]
        targets.append(
            Target(
                flags[:, None].astype(np.float16), labels, np.full(200, np.nan, np.float32), np.ones(200, np.float32)
            )
        )
    weights = fit_network(targets, Plan(width=12, epochs=30, pages=4, rate=1e-2), seed=3)
    outputs = forward(weights, targets[0].X.astype(np.float32), Pages.single(200))
    assert (outputs[:, :-1].argmax(1) == targets[0].labels.argmax(1)).mean() > 0.97
