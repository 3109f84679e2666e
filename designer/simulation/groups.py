"""Slots that are used again, and the groups of tokens into which a case splits at a fork or a link. Runs plain and compiled.

`counts[kind]` is how many slots were ever used, and `counts[kind + 1]` how many of them are free; these lie in the list `free`.
What belongs together comes as one tuple of lists of `State`:

- tokens: free_token, token_case, token_group, token_waits, token_step, token_mate, case_tokens
- groups: free_group, group_parent, group_left, group_waiting, group_first, group_back
"""

from __future__ import annotations

from designer.simulation.queues import Waits, end_wait
from designer.simulation.state import GROUPS, TOKENS

Tokens = tuple[list[int], list[int], list[int], list[int], list[int], list[int], list[int]]
Groups = tuple[list[int], list[int], list[int], list[int], list[int], list[int]]


def take_slot(counts: list[int], free: list[int], kind: int) -> int:
    """A free slot: one that was used before, if there is any."""
    spare = counts[kind + 1] - 1
    if spare >= 0:
        counts[kind + 1] = spare
        return free[spare]
    used = counts[kind]
    counts[kind] = used + 1
    return used


def give_slot(counts: list[int], free: list[int], kind: int, slot: int) -> None:
    """A slot is free again."""
    free[counts[kind + 1]] = slot
    counts[kind + 1] += 1


def add_token(counts: list[int], tokens: Tokens, case: int, group: int, row: int) -> int:
    """One more token of a case, which has just finished `row`."""
    free_token, token_case, token_group, token_waits, token_step, _, case_tokens = tokens
    token = take_slot(counts, free_token, TOKENS)
    token_case[token] = case
    token_group[token] = group
    token_waits[token] = 0
    token_step[token] = row
    case_tokens[case] += 1
    return token


def open_group(counts: list[int], tokens: Tokens, groups: Groups, token: int, size: int, back: int) -> int:
    """A new group of `size` tokens, `token` the first; when all of them have ended the case goes on at the row `back`, if that is one."""
    free_group, group_parent, group_left, group_waiting, group_first, group_back = groups
    token_group = tokens[2]
    group = take_slot(counts, free_group, GROUPS)
    group_parent[group] = token_group[token]
    group_left[group] = size
    group_waiting[group] = 0
    group_first[group] = -1
    group_back[group] = back
    token_group[token] = group
    return group


def split(
    counts: list[int], tokens: Tokens, groups: Groups, token: int, branch: list[int], low: int, high: int, work: list[int], works: int
) -> int:
    """A fork: one token for each of its ways `low` .. `high`, all but the first behind the `works` first of `work`; their number."""
    case = tokens[1][token]
    group = open_group(counts, tokens, groups, token, high - low, -1)
    for i in range(low + 1, high):
        work[works] = add_token(counts, tokens, case, group, branch[i])
        works += 1
    return works


def come_to_join(groups: Groups, tokens: Tokens, token: int) -> bool:
    """Whether `token`, which comes to a join, is the last of its group; else it is put with those that wait there."""
    _, _, group_left, group_waiting, group_first, _ = groups
    group = tokens[2][token]
    group_waiting[group] += 1
    if group_waiting[group] == group_left[group]:
        return True
    tokens[5][token] = group_first[group]
    group_first[group] = token
    return False


def meet(
    counts: list[int],
    tokens: Tokens,
    groups: Groups,
    waits: Waits,
    token_since: list[float],
    group: int,
    keep: int,
    now: float,
    since_hour: float,
    wait_sum: list[float],
    demands: int,
    counted_as: int,
) -> None:
    """The waits at a join of all tokens of a group are over, and the group is closed; they end there, but for the token `keep`.

    Where the case counts, `counted_as` is the number of its demand, else -1.
    """
    free_token, token_case, token_group, _, token_step, token_mate, case_tokens = tokens
    free_group, group_parent, _, _, group_first, _ = groups
    token = group_first[group]
    while token >= 0:
        step = token_step[token]
        waited = now - token_since[token]
        end_wait(waits, token, step, since_hour, waited)
        if counted_as >= 0:
            wait_sum[step * demands + counted_as] += waited
        if token != keep:
            give_slot(counts, free_token, TOKENS, token)
            case_tokens[token_case[token]] -= 1
        token = token_mate[token]
    token_group[keep] = group_parent[group]
    give_slot(counts, free_group, GROUPS, group)
