"""One numeric thread: the same sums in the same order, wherever a page is labelled.

How BLAS splits a product depends on its threads, and the last bits of a sum on the split. Pages are small: more
threads would not be faster.
"""

import os
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any

VARIABLES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def one_thread() -> AbstractContextManager[Any]:
    """Limit BLAS to one thread in a block; what was set before holds again behind it."""
    controller = _controller()
    return nullcontext() if controller is None else controller.limit(limits=1)


@cache
def _controller() -> Any:  # noqa: ANN401 - threadpoolctl has no types
    """Find the libraries that start threads; None if the environment has already limited them."""
    if all(os.environ.get(name) == "1" for name in VARIABLES):
        return None
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - the command line does without

    controller = ThreadpoolController()
    return controller if any(library["num_threads"] > 1 for library in controller.info()) else None
