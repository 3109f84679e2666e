"""How work waits for staff: queues of tokens before pools, who may begin, and what a wait adds up to. Runs plain and compiled.

A token that waits for several pools stands in the queue of each by a link of its own: `token * width + i` for the i-th pool of its step.
A pool has one queue for each class of priority. What belongs together comes as one tuple of lists of `State` or `Network`:

- uses: use_pool, use_people
- lines: queue_first, queue_last, before, after
- staff: free, waiting, queue_area
- waits: token_waits, step_waiting, step_area, wait_ended
"""

from __future__ import annotations

Uses = tuple[list[int], list[int]]
Lines = tuple[list[int], list[int], list[int], list[int]]
Staff = tuple[list[int], list[int], list[float]]
Waits = tuple[list[int], list[int], list[float], list[float]]


def put_in_queue(lines: Lines, queue: int, link: int) -> None:
    """Put a token's link at the end of a queue."""
    queue_first, queue_last, before, after = lines
    last = queue_last[queue]
    before[link] = last
    after[link] = -1
    if last < 0:
        queue_first[queue] = link
    else:
        after[last] = link
    queue_last[queue] = link


def take_from_queue(lines: Lines, queue: int, link: int) -> None:
    """Take a token's link out of a queue, wherever it stands."""
    queue_first, queue_last, before, after = lines
    left = before[link]
    right = after[link]
    if left < 0:
        queue_first[queue] = right
    else:
        after[left] = right
    if right < 0:
        queue_last[queue] = left
    else:
        before[right] = left


def nobody_before(queue_first: list[int], classes: int, own: int, pool: int) -> bool:
    """Whether nobody waits for `pool` who goes before somebody of the class `own` that comes now."""
    for queue in range(pool * classes, pool * classes + own + 1):  # noqa: SIM110 - numba knows no generators
        if queue_first[queue] >= 0:
            return False
    return True


def may_begin(uses: Uses, free: list[int], queue_first: list[int], classes: int, link: int, low: int, high: int) -> bool:
    """Whether a waiting token whose links begin at `link` is first in line in all the pools it needs, and enough people are free in each."""
    use_pool, use_people = uses
    for i in range(low, high):
        pool = use_pool[i]
        if free[pool] < use_people[i]:
            return False
        queue = pool * classes
        while queue_first[queue] < 0:
            queue += 1
        if queue_first[queue] != link + i - low:
            return False
    return True


def may_begin_at_once(uses: Uses, staff: Staff, queue_first: list[int], classes: int, own: int, low: int, high: int) -> bool:
    """Whether a token of the class `own` that just came finds enough people free, and nobody waiting who goes first."""
    use_pool, use_people = uses
    free, waiting, _ = staff
    for i in range(low, high):
        pool = use_pool[i]
        if free[pool] < use_people[i] or (waiting[pool] > 0 and not nobody_before(queue_first, classes, own, pool)):
            return False
    return True


def take_people(uses: Uses, free: list[int], low: int, high: int, sign: int) -> None:
    """Take all the people that a step needs (`sign` 1), or let them go (-1)."""
    use_pool, use_people = uses
    for i in range(low, high):
        free[use_pool[i]] -= sign * use_people[i]


def ask(uses: Uses, lines: Lines, staff: Staff, low: int, high: int, own: int, classes: int, link: int, since_hour: float) -> bool:
    """A token asks for all the people that its step needs: whether it has them at once; else it stands in their queues now."""
    if may_begin_at_once(uses, staff, lines[0], classes, own, low, high):
        take_people(uses, staff[0], low, high, 1)
        return True
    use_pool, _ = uses
    _, waiting, queue_area = staff
    for i in range(low, high):
        pool = use_pool[i]
        put_in_queue(lines, pool * classes + own, link + i - low)
        waiting[pool] += 1
        queue_area[pool] -= since_hour
    return False


def leave_queues(uses: Uses, lines: Lines, staff: Staff, low: int, high: int, own: int, classes: int, link: int, since_hour: float) -> None:
    """Take a token whose links begin at `link` out of the queues of all the pools that it waits for."""
    use_pool, _ = uses
    _, waiting, queue_area = staff
    for i in range(low, high):
        pool = use_pool[i]
        take_from_queue(lines, pool * classes + own, link + i - low)
        waiting[pool] -= 1
        queue_area[pool] += since_hour


def note_freed(uses: Uses, staff: Staff, low: int, high: int, but: int, pools: list[int], found: int) -> int:
    """Note behind the `found` first of `pools` those of a step, `but` left out, that have somebody free and somebody waiting; their number."""
    use_pool, _ = uses
    free, waiting, _ = staff
    for i in range(low, high):
        pool = use_pool[i]
        if pool != but and waiting[pool] > 0 and free[pool] > 0:
            pools[found] = pool
            found += 1
    return found


def begin_wait(waits: Waits, token: int, step: int, since_hour: float) -> None:
    """From now on a token waits at a step: for staff, for a batch, or for the others at a join."""
    token_waits, step_waiting, step_area, _ = waits
    token_waits[token] = 1
    step_waiting[step] += 1
    step_area[step] -= since_hour


def end_wait(waits: Waits, token: int, step: int, since_hour: float, waited: float) -> None:
    """A token waits at a step no more, however its wait ends: work begins, patience is over, the others have come."""
    token_waits, step_waiting, step_area, wait_ended = waits
    token_waits[token] = 0
    step_waiting[step] -= 1
    step_area[step] += since_hour
    wait_ended[step] += waited


def time_of_waiting(
    waits: list[int], steps: list[int], since: list[float], tokens: int, now: float, sign: float, into: list[float]
) -> None:
    """Add (`sign` 1) what the tokens that wait now have waited so far, by step, or take it away (-1): for the check by Little's law."""
    for token in range(tokens):
        if waits[token] == 1:
            into[steps[token]] += sign * (now - since[token])


def time_of_cases(alive: list[int], since: list[float], cases: int, now: float) -> float:
    """What the cases that are in the service now have spent in it so far."""
    total = 0.0
    for case in range(cases):
        if alive[case] > 0:
            total += now - since[case]
    return total
