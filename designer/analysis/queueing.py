"""Queues at one station: waits by Erlang C, corrected for variation by Allen and Cunneen.

Sources: A. K. Erlang, "Solution of some problems in the theory of probabilities", 1917 (B and C formulas); A. O. Allen,
*Probability, Statistics and Queueing Theory*, 2nd ed. 1990, section 5 (Allen-Cunneen); W. J. Hopp and M. L. Spearman,
*Factory Physics*, chapter 8 (how the parts of variation multiply with utilisation).
"""

from __future__ import annotations

import math

MOST_SERVERS = 2000


def erlang_b(servers: int, offered: float) -> float:
    """The share of cases that find all `servers` busy when nobody waits; `offered` is arrival rate x mean service time.

    By the recursion B(0) = 1, B(c) = a B(c-1) / (c + a B(c-1)), which cannot overflow (Erlang 1917).
    """
    blocked = 1.0
    for c in range(1, servers + 1):
        lost = offered * blocked
        blocked = lost / (c + lost)
    return blocked


def erlang_c(servers: float, offered: float) -> float:
    """The probability of waiting in M/M/c; 1 from a utilisation of 1 on.

    From B: C = B / (1 - rho (1 - B)). Servers that are no whole number (pairs out of five people) are interpolated; beyond 2,000
    servers the limit of Halfin and Whitt (Operations Research 29, 1981) is taken.
    """
    if offered <= 0:
        return 0.0
    if offered >= servers:
        return 1.0
    if servers > MOST_SERVERS:
        return _halfin_whitt(servers, offered)
    low = math.floor(servers)
    if low == servers:
        return _whole_erlang_c(low, offered)
    part = servers - low
    return (1 - part) * _whole_erlang_c(low, offered) + part * _whole_erlang_c(low + 1, offered)


def _whole_erlang_c(servers: int, offered: float) -> float:
    if offered >= servers:
        return 1.0
    blocked = erlang_b(servers, offered)
    return blocked / (1 - offered / servers * (1 - blocked))


def _halfin_whitt(servers: float, offered: float) -> float:
    beta = (1 - offered / servers) * math.sqrt(servers)
    density = math.exp(-beta * beta / 2) / math.sqrt(2 * math.pi)
    below = 0.5 * math.erfc(-beta / math.sqrt(2))
    return density / (density + beta * below)


def mean_wait(
    arrival_rate: float,
    service_rate: float,
    servers: float,
    arrival_scv: float = 1.0,
    service_scv: float = 1.0,
    wait_probability: float | None = None,
) -> float:
    """The mean wait in queue in G/G/c by Allen-Cunneen, exact for M/M/c; infinite from a utilisation of 1 on.

    Wq = C(c, a) / (c mu - lambda) x (ca2 + cs2) / 2 with the squared coefficients of variation of arrivals and services;
    C is `wait_probability`, where that is known already.
    """
    if arrival_rate <= 0:
        return 0.0
    spare = servers * service_rate - arrival_rate
    if spare <= 0:
        return math.inf
    chance = erlang_c(servers, arrival_rate / service_rate) if wait_probability is None else wait_probability
    return chance / spare * (arrival_scv + service_scv) / 2


def wait_within(wait_probability: float, wait_rate: float, seconds: float) -> float:
    """P(wait <= `seconds`) where the wait is 0 or, with `wait_probability`, exponential with `wait_rate`.

    Exact for M/M/c, first come first served: 1 - C exp(-(c mu - lambda) t) (Erlang 1917).
    """
    return 1 - wait_probability * math.exp(-wait_rate * seconds) if seconds >= 0 else 0.0


def stay_within(wait_probability: float, wait_rate: float, service_rate: float, seconds: float) -> float:
    """P(wait + service <= `seconds`) where the wait is 0 or, with `wait_probability`, exponential with `wait_rate`.

    The service is exponential with `service_rate`; exact for M/M/c (Gross and Harris, *Fundamentals of Queueing Theory*, 2.3).
    """
    if seconds < 0:
        return 0.0
    served = math.exp(-service_rate * seconds)
    if math.isclose(wait_rate, service_rate, rel_tol=1e-9):
        both = served * (1 + service_rate * seconds)
    else:
        both = (wait_rate * served - service_rate * math.exp(-wait_rate * seconds)) / (wait_rate - service_rate)
    return 1 - (1 - wait_probability) * served - wait_probability * both


def wait_variance(mean: float, probability: float) -> float:
    """The variance of a wait that is 0 or, with `probability`, exponential: exact for M/M/c, usual for G/G/c."""
    if probability <= 0:
        return 0.0
    return 2 * mean * mean / probability - mean * mean


def departure_scv(utilisation: float, servers: float, arrival_scv: float, service_scv: float) -> float:
    """The squared coefficient of variation of what leaves G/G/c (W. Whitt, "The Queueing Network Analyzer", 1983, eq. 39)."""
    rho2 = min(utilisation, 1.0) ** 2
    return max(0.0, 1 + (1 - rho2) * (arrival_scv - 1) + rho2 / math.sqrt(max(servers, 1.0)) * (max(service_scv, 0.2) - 1))


def merged_scv(parts: list[tuple[float, float]], utilisation: float) -> float:
    """The variation of several streams together, as (share of the arrivals, scv) each (Whitt 1983, eqs. 28-30)."""
    together = sum(share * share for share, _ in parts)
    if together <= 0:
        return 1.0
    streams = 1 / together
    weight = 1 / (1 + 4 * (1 - min(utilisation, 1.0)) ** 2 * max(streams - 1, 0.0))
    return 1 - weight + weight * sum(share * scv for share, scv in parts)
