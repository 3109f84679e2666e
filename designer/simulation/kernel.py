"""The engine's one loop: cases of a compiled network move from event to event.

One source for two modes. As it stands it runs as plain Python on lists; `designer.simulation.compiled` compiles the same functions
for arrays, and both give the same results to the last bit. So everything here is written in what both know: numbers, indexing, tuples
of fields, module-level functions.

An event is a token that finishes its step, an arrival, a change of shift, the end of somebody's patience, a batch whose time is up,
or the end of an hour. Waiting costs no event. Tokens, cases and fork groups live in slots that are used again, so memory follows the
largest number that is in the service at once, not the number of cases.

What happens at nearly every event stands in `run` itself: a call costs plain Python as much as ten lines. What is rare has a function of
its own, here or in `designer.simulation.moves`, `.queues` and `.groups`. What an event adds to and takes from integrals over time counts
from the beginning of the hour, which keeps the numbers small.
"""

from __future__ import annotations

from math import exp, floor, log

from designer.simulation.chance import case_key, uniform
from designer.simulation.events import drop, first, push, replace
from designer.simulation.groups import add_token, come_to_join, give_slot, meet, open_group, split
from designer.simulation.moves import (
    HOUR,
    WEEK,
    bin_of,
    close_hour,
    end_case,
    form_batch,
    keep_promises,
    mark_window,
    new_case,
    next_arrival,
    open_at,
    record,
)
from designer.simulation.network import CALL, FORK, JOIN, MANY, NOBODY, Network
from designer.simulation.queues import (
    ask,
    begin_wait,
    end_wait,
    leave_queues,
    may_begin,
    nobody_before,
    note_freed,
    take_people,
)
from designer.simulation.sampling import DRAWS, EXPONENTIAL, FIXED, LOGNORMAL, UNTIL, normal_quantile, sample
from designer.simulation.state import (
    BINS,
    CASES,
    CLOSED,
    COUNTED,
    END,
    EVENT_ROOM,
    EVENTS,
    GROUPS,
    HOUR_START,
    LONGER,
    MOST_COUNTED,
    NOW,
    OPEN,
    PATIENT,
    RECORDING,
    RECORDS,
    SIZE,
    SOURCES,
    STOP,
    TOKENS,
    UNFINISHED,
    WARM,
    State,
)

# What `run` returns.
DONE, AGAIN, ROOM, DRAIN = range(4)

# Kinds of events other than a token that finishes; an event is coded -1 - (kind + 8 * index), a finishing token by its number.
ARRIVAL, SHIFT, HOUR_ENDS, PATIENCE, BATCH, WINDOW = range(6)
KINDS = 8
SOONEST = KINDS << 40
HOUR_CODE, WINDOW_CODE = -1 - HOUR_ENDS - SOONEST, -1 - WINDOW - SOONEST
"""These come before all else that happens at the same moment: that belongs to the hour, and to the window, that begins then."""


def run(net: Network, st: State, budget: int) -> int:
    """Go on for about `budget` events; tells why it stopped: DONE, AGAIN (budget spent), ROOM (arrays are full), DRAIN (records are)."""
    # Plain Python finds local names four times faster, and compiled code would count references at each use of a field.
    arrival_at, arrivals, batch_count, batch_first = st.arrival_at, st.arrivals, st.batch_count, st.batch_first
    batch_last, batch_until, before, case_count, case_number = st.batch_last, st.batch_until, st.before, st.case_count, st.case_number
    cycle_bins, cycle_square, cycle_sum, duty_area, free_case = st.cycle_bins, st.cycle_square, st.cycle_sum, st.duty_area, st.free_case
    free_group, free_token, group_first, group_left = st.free_group, st.free_token, st.group_first, st.group_left
    group_back = st.group_back
    group_parent, group_waiting, hour_duty, hour_working = st.group_parent, st.group_waiting, st.hour_duty, st.hour_working
    hour_left, hour_visits, step_working, work_area, begun, gone = (
        st.hour_left,
        st.hour_visits,
        st.step_working,
        st.work_area,
        st.begun,
        st.gone,
    )
    hour_inside, hour_queue, hour_seconds, hour_step_queue = st.hour_inside, st.hour_queue, st.hour_seconds, st.hour_step_queue
    left_count, left_wait, on_duty, wait_ended = st.left_count, st.left_wait, st.on_duty, st.wait_ended
    promise_bins, promise_count, promise_kept, promise_sum = st.promise_bins, st.promise_count, st.promise_kept, st.promise_sum
    record_real, record_whole, series, shift_at, batch_after = st.record_real, st.record_whole, st.series, st.shift_at, net.batch_after
    branch, closes, demand_base, demand_first, demand_gap = net.branch, net.closes, net.demand_base, net.demand_first, net.demand_gap
    demand_key, demand_kind, demand_rate, demand_sum = net.demand_key, net.demand_kind, net.demand_rate, net.demand_sum
    demand_time, margin, opens, patience_key, patience_one = net.demand_time, net.margin, net.opens, net.patience_key, net.patience_one
    patience_three, patience_two, patience_way, shift_first = net.patience_three, net.patience_two, net.patience_way, net.shift_first
    shift_people, shift_time, steps, values, within = net.shift_people, net.shift_time, net.steps, net.values, net.within
    times, codes, token_step, token_case, token_since = st.heap_time, st.heap_code, st.token_step, st.token_case, st.token_since
    token_group, token_mate, token_waits, token_until = st.token_group, st.token_mate, st.token_waits, st.token_until
    case_counted, case_demand, case_in = st.case_counted, st.case_demand, st.case_in
    case_keys, case_tokens, passes, promise_since, free = st.case_key, st.case_tokens, st.passes, st.promise_since, st.free
    waiting, step_waiting = st.waiting, st.step_waiting
    queue_area, step_area, visits, wait_sum = st.queue_area, st.step_area, st.visits, st.wait_sum
    wait_square, wait_most, work_sum, wait_bins, wait_inside = st.wait_square, st.wait_most, st.work_sum, st.wait_bins, st.wait_inside
    shared_sum = st.shared_sum
    work, ready, pools, use_first, use_pool, use_people = st.work, st.ready, st.pool_list, net.use_first, net.use_pool, net.use_people
    kind, one, two, three, stretch, gate, instant = net.kind, net.one, net.two, net.three, net.stretch, net.gate, net.instant
    again, batch_size, patience, flow_first, flow_target = net.again, net.batch_size, net.patience_kind, net.flow_first, net.flow_target
    flow_sum, opens_first, closes_first, time_key, way_key = net.flow_sum, net.opens_first, net.closes_first, net.time_key, net.way_key
    only_pool, only_people, only_way, special, step_class = net.only_pool, net.only_people, net.only_way, net.special, net.step_class
    queue_first, queue_last, after, waited_count, demands = st.queue_first, st.queue_last, st.after, st.waited, net.demands
    promises, loops, width, classes, counts, clock = net.promises, net.loops, net.width, net.classes, st.counts, st.clock
    hour_start, recording, now = clock[HOUR_START], counts[RECORDING], clock[NOW]
    uses = use_pool, use_people
    lines = queue_first, queue_last, before, after
    staff = free, waiting, queue_area
    waits = token_waits, step_waiting, step_area, wait_ended
    tokens = free_token, token_case, token_group, token_waits, token_step, token_mate, case_tokens
    groups = free_group, group_parent, group_left, group_waiting, group_first, group_back
    size = counts[SIZE]
    events = 0
    look = 1  # whether something may have come to its end: the run, or the room
    result = AGAIN
    while events < budget:
        if look == 1:
            if counts[OPEN] == 0 and counts[CLOSED] == 1:
                result = DONE
                break
            if (
                size > counts[EVENT_ROOM]
                or counts[TOKENS] > len(token_step) - margin
                or counts[CASES] > len(case_in) - 4
                or counts[GROUPS] > len(group_left) - margin
            ):
                result = ROOM
                break
            if recording == 1 and counts[RECORDS] > len(record_whole) // 3 - 4 * margin:
                result = DRAIN
                break
            look = recording
        now, code = first(times, codes)
        events += 1
        since_hour = now - hour_start
        hole = 1  # the event is taken out at the end, or replaced by the next one that is put in
        works = 0  # tokens in `work` that have finished their steps, besides t
        begins = 0  # tokens in `ready` that begin their work
        freed = 0  # pools in `pools` whose people may begin something
        if code >= 0:  # a token finishes its step
            t = code
            s = token_step[t]
            step_working[s] -= 1
            work_area[s] += since_hour
            p = only_pool[s]
            if p >= 0:
                free[p] += only_people[s]
                if waiting[p] > 0:
                    pools[0] = p
                    freed = 1
            elif p != NOBODY:
                take_people(uses, free, use_first[s], use_first[s + 1], -1)
                freed = note_freed(uses, staff, use_first[s], use_first[s + 1], -1, pools, 0)
                if batch_size[s] > 0:
                    other = token_mate[t]
                    while other >= 0:
                        work[works] = other
                        works += 1
                        other = token_mate[other]
        else:
            t = -1
            s = 0
            event = (-1 - code) & 7
            index = (-1 - code) >> 3
            clock[NOW] = now
            look = 1
            if event == ARRIVAL:
                number = arrivals[index]
                arrivals[index] = number + 1
                low = demand_first[index]
                later, arrival_at[index] = next_arrival(
                    demand_kind[index], demand_key[index], demand_gap[index], low, demand_first[index + 1] - low,
                    demand_time, demand_sum, demand_rate, number + 1, now, arrival_at[index],
                )  # fmt: skip
                if later >= 0.0:
                    replace(times, codes, size, later, code)
                    hole = 0
                else:
                    counts[SOURCES] -= 1
                c = new_case(
                    counts, clock, free_case, case_in, case_demand, case_tokens, case_counted, case_number,
                    passes, loops, promise_since, promises, index, since_hour,
                )  # fmt: skip
                case_keys[c] = case_key(demand_base[index], number)
                if now >= clock[WARM] and now < clock[END] and counts[COUNTED] < counts[MOST_COUNTED]:
                    case_counted[c] = 1
                    counts[OPEN] += 1
                    counts[COUNTED] += 1
                    if counts[COUNTED] == counts[MOST_COUNTED]:  # the last one that counts: the window ends here
                        clock[END] = now
                        clock[STOP] = now + clock[PATIENT] * (now - clock[WARM]) + clock[LONGER]
                        if hole == 1:
                            replace(times, codes, size, now, WINDOW_CODE)
                            hole = 0
                        else:
                            size = push(times, codes, size, now, WINDOW_CODE)
                s = steps + index
                begun[s] += 1
                t = add_token(counts, tokens, c, -1, s)
            elif event == SHIFT:
                i = shift_at[index]
                people = shift_people[i] - on_duty[index]
                duty_area[index] -= people * since_hour
                on_duty[index] += people
                free[index] += people
                base = now - shift_time[i]
                i += 1
                if i == shift_first[index + 1]:
                    i = shift_first[index]
                    base += WEEK
                shift_at[index] = i
                replace(times, codes, size, base + shift_time[i], code)
                hole = 0
                if waiting[index] > 0 and free[index] > 0:
                    pools[0] = index
                    freed = 1
            elif event in (HOUR_ENDS, WINDOW):
                close_hour(
                    counts, clock, duty_area, on_duty, hour_duty, queue_area, waiting, hour_queue, step_area, step_waiting, hour_step_queue,
                    work_area, step_working, hour_working, begun, hour_visits, gone, hour_left, hour_inside, hour_seconds,
                )  # fmt: skip
                mark_window(counts, clock, token_waits, token_step, token_since, wait_ended, wait_inside, case_tokens, case_in)
                hour_start = now
                if event == HOUR_ENDS:
                    replace(times, codes, size, (floor(now / HOUR + 1e-6) + 1.0) * HOUR, code)
                    hole = 0
                if counts[CLOSED] == 1 and now > clock[STOP]:
                    counts[UNFINISHED] = counts[OPEN]
                    result = DONE
                    break
            elif event == PATIENCE:
                if token_until[index] == now and token_waits[index] == 1:
                    t = index
                    s = token_step[t]
                    c = token_case[t]
                    i = s * demands + case_demand[c]
                    waited = now - token_since[t]
                    token_until[t] = -1.0
                    end_wait(waits, t, s, since_hour, waited)
                    leave_queues(uses, lines, staff, use_first[s], use_first[s + 1], step_class[i], classes, t * width, since_hour)
                    freed = note_freed(uses, staff, use_first[s], use_first[s + 1], -1, pools, 0)
                    gone[s] += 1
                    if case_counted[c] == 1:
                        left_count[i] += 1
                        left_wait[i] += waited
                    if recording == 1:
                        record(counts, record_whole, record_real, case_number[c], case_demand[c], s, token_since[t], -1.0, now)
                    s = patience_way[s]
                    token_step[t] = s
            elif batch_until[index] == now and batch_count[index] > 0:  # the time of a batch is up
                s = index
                other = form_batch(batch_first, batch_count, batch_until, s)
                own = step_class[s * demands + case_demand[token_case[other]]]
                if ask(uses, lines, staff, use_first[s], use_first[s + 1], own, classes, other * width, since_hour):
                    ready[0] = other
                    begins = 1
        # -- what has finished comes to its next step
        w = 0
        while t >= 0:
            target = only_way[s]
            if target == MANY:
                c = token_case[t]
                low = flow_first[s]
                high = flow_first[s + 1]
                if closes_first[s] < closes_first[s + 1]:
                    keep_promises(
                        closes, closes_first[s], closes_first[s + 1], c * promises, promise_since, case_counted[c], now, within,
                        promise_count, promise_kept, promise_sum, promise_bins,
                    )  # fmt: skip
                if high > low:
                    target = flow_target[low]
                if high - low > 1:
                    if gate[s] == FORK:
                        works = split(counts, tokens, groups, t, branch, low, high, work, works)
                        look = 1
                    elif gate[s] == CALL:  # a group of one, which goes on behind the link when all of it has ended
                        open_group(counts, tokens, groups, t, 1, flow_target[low + 1])
                        look = 1
                    else:
                        draw = 0
                        if again[s] >= 0:
                            draw = passes[c * loops + again[s]]
                        u = uniform(way_key[s], case_keys[c], draw)
                        d = case_demand[c]
                        high -= 1
                        while low < high and u >= flow_sum[low * demands + d]:
                            low += 1
                        target = flow_target[low]
            if target < 0:  # it ends here
                c = token_case[t]
                g = token_group[t]
                case_tokens[c] -= 1
                give_slot(counts, free_token, TOKENS, t)
                while g >= 0:
                    group_left[g] -= 1
                    if group_left[g] > group_waiting[g]:
                        break
                    other = group_first[g]
                    if other >= 0:  # all others wait in a join: one of them goes on
                        counted_as = case_demand[c] if case_counted[c] == 1 else -1
                        meet(counts, tokens, groups, waits, token_since, g, other, now, since_hour, wait_sum, demands, counted_as)
                        work[works] = other
                        works += 1
                        break
                    if group_back[g] >= 0:  # the linked process is over: the case goes on behind the link
                        work[works] = add_token(counts, tokens, c, group_parent[g], group_back[g])
                        works += 1
                    give_slot(counts, free_group, GROUPS, g)
                    g = group_parent[g] if group_back[g] < 0 else -1
                if case_tokens[c] == 0:
                    end_case(
                        counts, clock, series, free_case, case_counted, case_count, cycle_sum, cycle_square, cycle_bins,
                        c, case_demand[c], now - case_in[c], since_hour,
                    )  # fmt: skip
                    look = 1
            else:  # it comes to the step `target`
                s = target
                token_step[t] = s
                token_since[t] = now
                comes = 1  # whether it asks for staff now: it does not where it is a token that waits for others
                if special[s] == 1:
                    c = token_case[t]
                    if again[s] >= 0:
                        passes[c * loops + again[s]] += 1
                    for i in range(opens_first[s], opens_first[s + 1]):
                        p = c * promises + opens[i]
                        if promise_since[p] < 0.0:
                            promise_since[p] = now
                    if gate[s] == JOIN and token_group[t] >= 0 and group_back[token_group[t]] < 0:
                        if come_to_join(groups, tokens, t):
                            g = token_group[t]
                            counted_as = case_demand[c] if case_counted[c] == 1 else -1
                            meet(counts, tokens, groups, waits, token_since, g, t, now, since_hour, wait_sum, demands, counted_as)
                        else:
                            begin_wait(waits, t, s, since_hour)
                            comes = 0
                    if comes == 1 and instant[s] == 1:
                        begun[s] += 1
                        if case_counted[c] == 1:
                            visits[s * demands + case_demand[c]] += 1
                        if recording == 1:
                            record(counts, record_whole, record_real, case_number[c], case_demand[c], s, now, now, now)
                        continue
                    if comes == 1 and batch_size[s] > 0:  # it gathers with others, and the last one asks for all
                        begin_wait(waits, t, s, since_hour)
                        comes = 0
                        token_mate[t] = -1
                        if batch_count[s] > 0:
                            token_mate[batch_last[s]] = t
                        else:
                            batch_first[s] = t
                            if batch_after[s] >= 0.0:
                                batch_until[s] = now + batch_after[s]
                                if hole == 1:
                                    replace(times, codes, size, batch_until[s], -1 - (BATCH + KINDS * s))
                                    hole = 0
                                else:
                                    size = push(times, codes, size, batch_until[s], -1 - (BATCH + KINDS * s))
                                    look = 1
                        batch_last[s] = t
                        batch_count[s] += 1
                        if batch_count[s] == batch_size[s]:
                            t = form_batch(batch_first, batch_count, batch_until, s)
                            own = step_class[s * demands + case_demand[token_case[t]]]
                            if ask(uses, lines, staff, use_first[s], use_first[s + 1], own, classes, t * width, since_hour):
                                ready[begins] = t
                                begins += 1
                if comes == 1:
                    p = only_pool[s]
                    own = step_class[s * demands + case_demand[token_case[t]]] if classes > 1 else 0
                    if p >= 0:
                        if free[p] >= only_people[s] and (waiting[p] == 0 or (classes > 1 and nobody_before(queue_first, classes, own, p))):
                            free[p] -= only_people[s]
                            comes = 0
                        else:  # put it behind the others of its class: as `put_in_queue`, without the call
                            waiting[p] += 1
                            queue_area[p] -= since_hour
                            queue = p * classes + own
                            link = t * width
                            last = queue_last[queue]
                            before[link] = last
                            after[link] = -1
                            if last < 0:
                                queue_first[queue] = link
                            else:
                                after[last] = link
                            queue_last[queue] = link
                    elif p == NOBODY or ask(uses, lines, staff, use_first[s], use_first[s + 1], own, classes, t * width, since_hour):
                        comes = 0
                    if comes == 0:
                        ready[begins] = t
                        begins += 1
                    else:
                        begin_wait(waits, t, s, since_hour)
                        if patience[s] > 0:
                            c = token_case[t]
                            draw = 0
                            if again[s] >= 0:
                                draw = (passes[c * loops + again[s]] - 1) * DRAWS
                            token_until[t] = now + sample(
                                patience[s],
                                patience_one[s],
                                patience_two[s],
                                patience_three[s],
                                values,
                                patience_key[s],
                                case_keys[c],
                                draw,
                            )
                            if hole == 1:
                                replace(times, codes, size, token_until[t], -1 - (PATIENCE + KINDS * t))
                                hole = 0
                            else:
                                size = push(times, codes, size, token_until[t], -1 - (PATIENCE + KINDS * t))
                                look = 1
            if w < works:
                t = work[w]
                s = token_step[t]
                w += 1
            else:
                t = -1
        # -- freed people take who waits
        while freed > 0:
            freed -= 1
            p = pools[freed]
            while free[p] > 0 and waiting[p] > 0:
                queue = p * classes
                while queue_first[queue] < 0:
                    queue += 1
                link = queue_first[queue]
                t = link // width
                s = token_step[t]
                if only_pool[s] >= 0:
                    people = only_people[s]
                    if free[p] < people:
                        break
                    link = after[link]
                    queue_first[queue] = link
                    if link < 0:
                        queue_last[queue] = -1
                    else:
                        before[link] = -1
                    waiting[p] -= 1
                    queue_area[p] += since_hour
                    free[p] -= people
                else:
                    low = use_first[s]
                    high = use_first[s + 1]
                    if not may_begin(uses, free, queue_first, classes, t * width, low, high):
                        break
                    own = step_class[s * demands + case_demand[token_case[t]]]
                    leave_queues(uses, lines, staff, low, high, own, classes, t * width, since_hour)
                    take_people(uses, free, low, high, 1)
                    freed = note_freed(uses, staff, low, high, p, pools, freed)
                token_until[t] = -1.0
                ready[begins] = t
                begins += 1
        # -- work begins
        w = 0
        while w < begins:
            t = ready[w]
            w += 1
            s = token_step[t]
            c = token_case[t]
            draw = 0
            if again[s] >= 0:
                draw = (passes[c * loops + again[s]] - 1) * DRAWS
            way = kind[s]
            if way == EXPONENTIAL:
                seconds = -log(1.0 - uniform(time_key[s], case_keys[c], draw)) * one[s] * stretch[s]
                ends = now + seconds
            elif way == LOGNORMAL:
                seconds = exp(one[s] + two[s] * normal_quantile(uniform(time_key[s], case_keys[c], draw))) * stretch[s]
                ends = now + seconds
            elif way == FIXED:
                seconds = one[s] * stretch[s]
                ends = now + seconds
            elif way < UNTIL:
                seconds = sample(way, one[s], two[s], three[s], values, time_key[s], case_keys[c], draw) * stretch[s]
                ends = now + seconds
            else:  # and then until a time
                ends = now + sample(way - UNTIL, one[s], two[s], three[s], values, time_key[s], case_keys[c], draw)
                ends = open_at(net.until_first[s], net.until_first[s + 1], net.until_start, net.until_end, ends)
                seconds = ends - now
            if hole == 1:
                replace(times, codes, size, ends, t)
                hole = 0
            else:
                size = push(times, codes, size, ends, t)
                look = 1
            step_working[s] += 1
            work_area[s] -= since_hour
            together = 1
            if batch_size[s] > 0:
                other = token_mate[t]
                while other >= 0:
                    together += 1
                    other = token_mate[other]
            while True:  # for each case of a batch; else once
                waited = now - token_since[t]
                if token_waits[t] == 1:
                    end_wait(waits, t, s, since_hour, waited)
                begun[s] += 1
                if case_counted[c] == 1:
                    i = s * demands + case_demand[c]
                    visits[i] += 1
                    work_sum[i] += seconds
                    if together > 1:
                        shared_sum[i] += seconds - seconds / together
                    if waited > 0.0:
                        waited_count[i] += 1
                        wait_sum[i] += waited
                        wait_square[i] += waited * waited
                        if waited > wait_most[i]:
                            wait_most[i] = waited
                        wait_bins[s * BINS + bin_of(waited)] += 1
                if recording == 1:
                    record(counts, record_whole, record_real, case_number[c], case_demand[c], s, token_since[t], now, ends)
                if batch_size[s] == 0 or token_mate[t] < 0:
                    break
                t = token_mate[t]
                c = token_case[t]
        if hole == 1:
            size = drop(times, codes, size)
    counts[SIZE] = size
    counts[EVENTS] += events
    clock[HOUR_START] = hour_start
    clock[NOW] = now
    return result
