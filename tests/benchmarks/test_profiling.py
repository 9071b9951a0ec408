"""The profile names the layer that uses the time, and the function of ours that has it used."""

import dataclasses
import json
import time

from flows.masking import mask
from tests.benchmarks.profiling import Profile, layer_of, name_of


def test_a_sample_counts_for_the_innermost_layer_and_the_innermost_function_of_ours() -> None:
    profile = Profile()

    with profile:
        until = time.thread_time() + 0.2
        while time.thread_time() < until:
            mask("010190-1234 og 8000 Aarhus C " * 50)

    assert profile.layers["core"] > 0
    assert any(name.startswith("flows/masking.py: ") for name in profile.functions)
    assert "| core |" in profile.report("masking", 1)


def test_what_is_no_layer_counts_for_its_caller() -> None:
    assert layer_of(dataclasses.replace.__code__) == ""
    assert layer_of(json.dumps.__code__) == "json"
    assert layer_of(mask.__code__) == "core"
    assert name_of(mask.__code__) == "flows/masking.py: mask"
