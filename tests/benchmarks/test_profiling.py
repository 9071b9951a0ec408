"""The profile names the layer that uses the time, and the function of ours that has it used."""

import time

from flows.masking import mask
from tests.benchmarks.profiling import Profile, layer_of, name_of


def test_a_sample_counts_for_the_innermost_layer_and_the_innermost_function_of_ours() -> None:
    profile = Profile()
    until = time.thread_time() + 0.1

    with profile:
        while time.thread_time() < until:
            mask("010190-1234 og 8000 Aarhus C " * 50)

    assert profile.layers["core"] > 0.05
    assert max(profile.functions, key=lambda name: profile.functions[name]).startswith("flows/masking.py: mask")
    assert "| core |" in profile.report("masking", 1)


def test_what_is_no_layer_counts_for_its_caller() -> None:
    assert layer_of(time.strptime.__code__) == ""
    assert layer_of(mask.__code__) == "core"
    assert name_of(mask.__code__) == "flows/masking.py: mask"
