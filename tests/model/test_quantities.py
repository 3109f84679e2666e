from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from designer.model import quantities as q

quick = settings(max_examples=100, derandomize=True, deadline=None)

digits = st.text("0123456789", min_size=1, max_size=12)
decimals = st.one_of(st.just(""), st.text("0123456789", min_size=1, max_size=9).map(lambda d: "." + d))
numbers = st.tuples(digits, decimals).map("".join)
short_numbers = st.tuples(st.text("0123456789", min_size=1, max_size=2), decimals).map("".join)
units = st.sampled_from(["s", "min", "h", "d", "week"])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5 min", 300),
        ("5min", 300),
        ("1 h 30 min", 5400),
        ("1h30min", 5400),
        ("2 d", 172800),
        ("90 s", 90),
        ("1,5 h", 5400),
        ("1.5 h", 5400),
        ("1 week", 604800),
        ("2 weeks 1 day", 1296000),
        ("0 s", 0),
        ("PT5M", 300),
        ("PT1H30M", 5400),
        ("P1DT12H", 129600),
        ("P2W", 1209600),
        ("PT0.5S", 0.5),
        ("  5 min ", 300),
    ],
)
def test_that_a_duration_is_read_as_people_write_it(text: str, seconds: float) -> None:
    assert q.parse_duration(text) == seconds


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not a duration"),
        ("5", "not a duration"),
        ("min", "not a duration"),
        ("5 min later", "not a duration"),
        ("-5 min", "not a duration"),
        ("5 lightyears", "unknown unit 'lightyears'"),
        ("nan s", "not a duration"),
        ("inf s", "not a duration"),
        ("1e3 s", "unknown unit .e."),
        ("٥ min", "not a duration"),
        ("P", "ISO 8601"),
        ("PT", "ISO 8601"),
        ("P1DT", "ISO 8601"),
        ("P5M", "ISO 8601"),
        ("3651 d", "longer than ten years"),
        ("999999999999 week", "longer than ten years"),
    ],
)
def test_that_what_is_no_duration_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(q.QuantityError, match=why):
        q.parse_duration(text)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (300, "5 min"),
        (5400, "1 h 30 min"),
        (172800, "2 d"),
        (90, "1 min 30 s"),
        (0, "0 s"),
        (0.5, "0.5 s"),
        (59, "59 s"),
        (90.3, "1.505 min"),
        (3600.25, "3600.25 s"),
    ],
)
def test_that_a_duration_is_written_in_whole_units_where_it_fits(seconds: float, text: str) -> None:
    assert q.format_duration(seconds) == text


@quick
@given(st.lists(st.tuples(short_numbers, units), min_size=1, max_size=3))
def test_that_every_duration_that_can_be_typed_reads_back_as_the_same_float(parts: list[tuple[str, str]]) -> None:
    text = " ".join(f"{number} {unit}" for number, unit in parts)
    assume(sum(float(number) * q.UNIT_SECONDS[unit] for number, unit in parts) <= q.LONGEST)
    seconds = q.parse_duration(text)
    assert q.parse_duration(q.format_duration(seconds)) == seconds


@quick
@given(st.floats(0, q.LONGEST))
def test_that_any_duration_is_written_so_that_it_reads_back_to_the_nanosecond(seconds: float) -> None:
    assert q.parse_duration(q.format_duration(seconds)) == pytest.approx(seconds, abs=1e-9, rel=1e-12)


@pytest.mark.parametrize(
    ("text", "per_hour"), [("30 / h", 30), ("30/h", 30), ("1 per min", 60), ("48 / d", 2), ("0.5 / s", 1800), ("168 / week", 1)]
)
def test_that_a_rate_is_read_per_unit(text: str, per_hour: float) -> None:
    assert q.parse_rate(text) * 3600 == pytest.approx(per_hour, rel=1e-15)


@pytest.mark.parametrize("text", ["30", "30 h", "/ h", "30 / fortnight", "-3 / h", "30 / h / h", ""])
def test_that_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(q.QuantityError):
        q.parse_rate(text)


@pytest.mark.parametrize(
    ("per_second", "text"),
    [(30 / 3600, "30 / h"), (2 / 86400, "2 / d"), (0.0, "0 / h"), (1 / 3600, "1 / h"), (29 / 3600, "29 / h"), (0.5 / 86400, "3.5 / week")],
)
def test_that_a_rate_is_written_in_the_unit_that_people_would_choose(per_second: float, text: str) -> None:
    assert q.format_rate(per_second) == text


@quick
@given(numbers, units)
def test_that_every_rate_that_can_be_typed_reads_back_as_the_same_float(number: str, unit: str) -> None:
    rate = q.parse_rate(f"{number} / {unit}")
    assert q.parse_rate(q.format_rate(rate)) == rate


@quick
@given(st.integers(0, 100), decimals)
def test_that_every_share_that_can_be_typed_reads_back_as_the_same_float(whole: int, decimal: str) -> None:
    text = f"{whole}{decimal} %"
    if float(text[:-2]) > 100:
        with pytest.raises(q.QuantityError, match="more than 100 %"):
            q.parse_share(text)
        return
    share = q.parse_share(text)
    assert 0 <= share <= 1
    assert q.parse_share(q.format_share(share)) == share


@pytest.mark.parametrize("percent", range(101))
def test_that_a_whole_percentage_stays_whole(percent: int) -> None:
    assert q.format_share(q.parse_share(f"{percent} %")) == f"{percent} %"


@pytest.mark.parametrize("share", [0.333, 0.334, 0.07, 0.29, 0.575, 1e-9, 0.0, 1.0])
def test_that_a_decimal_share_that_a_program_sets_reads_back_as_the_same_float(share: float) -> None:
    assert q.parse_share(q.format_share(share)) == share


@quick
@given(numbers)
def test_that_every_amount_that_can_be_typed_reads_back_as_the_same_float(number: str) -> None:
    amount = q.parse_money(f"{number} EUR", "EUR")
    assert q.parse_money(q.format_money(amount, "EUR"), "EUR") == amount


@quick
@given(numbers, units)
def test_that_every_cost_per_time_that_can_be_typed_reads_back_as_the_same_float(number: str, unit: str) -> None:
    cost = q.parse_money_rate(f"{number} EUR / {unit}", "EUR")
    assert q.parse_money_rate(q.format_money_rate(cost, "EUR"), "EUR") == cost


def test_that_money_of_another_currency_is_refused_and_both_are_named() -> None:
    with pytest.raises(q.QuantityError, match="in USD, but the currency of the document is EUR"):
        q.parse_money("5 USD", "EUR")
    with pytest.raises(q.QuantityError, match="in USD, but the currency of the document is EUR"):
        q.parse_money_rate("5 USD / h", "EUR")


@pytest.mark.parametrize("text", ["5", "EUR 5", "5 eur", "5 EUR / h", "-5 EUR", "1e3 EUR", ""])
def test_that_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(q.QuantityError):
        q.parse_money(text, "EUR")


@pytest.mark.parametrize("text", ["18", "18 EUR", "18 / h", "18 EUR / year", ""])
def test_that_what_is_no_cost_per_time_is_refused(text: str) -> None:
    with pytest.raises(q.QuantityError):
        q.parse_money_rate(text, "EUR")


@pytest.mark.parametrize("text", ["95", "%", "-1 %", "101 %", "95 percent", ""])
def test_that_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(q.QuantityError):
        q.parse_share(text)


@pytest.mark.parametrize("minutes", [0, 1, 59, 60, 450, 1439, 1440])
def test_that_a_time_of_day_reads_back(minutes: int) -> None:
    assert q.parse_clock(q.format_clock(minutes * 60)) == minutes * 60


@pytest.mark.parametrize("text", ["24:01", "25:00", "7", "07:60", "7.30", "-1:00", ""])
def test_that_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(q.QuantityError, match="not a time of day"):
        q.parse_clock(text)


def test_that_a_comma_may_stand_for_the_decimal_point() -> None:
    assert q.parse_money("2,50 EUR", "EUR") == 2.5
    assert q.parse_share("12,5 %") == 0.125


@pytest.mark.parametrize(
    ("value", "text"), [(3.0, "3"), (0.1, "0.1"), (1e-9, "0.000000001"), (100.0, "100"), (1 / 3, "0.333333333"), (1e11, "100000000000")]
)
def test_that_a_number_is_written_without_exponent_and_without_idle_zeros(value: float, text: str) -> None:
    assert q.format_number(value) == text
