"""Elements made fast are the elements that their constructors make."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from designer.model.elements import Flow, Step, StepKind
from designer.storage.making import maker


def test_that_what_is_made_is_what_the_constructor_makes() -> None:
    made = maker(Step)(id="a", name="A", lane="l", stage="s", kind=StepKind.WAIT, next=(maker(Flow)("b", share=0.5),))
    assert made == Step("a", "A", "l", "s", StepKind.WAIT, next=(Flow("b", "", 0.5),))
    assert type(made) is Step
    assert hash(made) == hash(replace(made)) == hash(pickle.loads(pickle.dumps(made)))


def test_that_what_is_made_is_as_frozen_and_as_strict() -> None:
    made = maker(Flow)("b")
    with pytest.raises(FrozenInstanceError):
        made.target = "c"
    with pytest.raises(TypeError, match="target"):
        maker(Flow)(when="x")
    with pytest.raises(TypeError, match="colour"):
        maker(Flow)("b", colour="red")
