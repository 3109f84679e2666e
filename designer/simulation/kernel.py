"""The engine's one loop: cases of a compiled network move from event to event.

One source for two modes. As it stands it runs as plain Python on lists; `designer.simulation.compiled` compiles the same functions
for arrays, and both give the same results to the last bit. So everything here is written in what both know: numbers, indexing, tuples
of fields, module-level functions.

An event is a token that finishes its step, an arrival, a change of shift, the end of somebody's patience, a batch whose time is up,
or the end of an hour. Waiting costs no event. Tokens, cases and fork groups live in slots that are used again, so memory follows the
largest number that is in the service at once, not the number of cases.
"""

from __future__ import annotations

from math import exp, floor, log

from designer.simulation.chance import case_key, uniform
from designer.simulation.events import drop, first, push, replace
from designer.simulation.moves import (
    HOUR,
    WEEK,
    add_to_series,
    bin_of,
    close_areas,
    may_begin,
    may_begin_at_once,
    next_arrival,
    open_at,
    put_in_queue,
    record,
    take_from_queue,
    time_of_cases,
    time_of_waiting,
)
from designer.simulation.network import CALL, FORK, JOIN, Network
from designer.simulation.sampling import DRAWS, EXPONENTIAL, FIXED, LOGNORMAL, UNTIL, normal_quantile, sample
from designer.simulation.state import (
    AREA,
    AREA_SUM,
    ARRIVED,
    BINS,
    CASES,
    CLOSED,
    COUNTED,
    END,
    EVENT_ROOM,
    EVENTS,
    FINISHED,
    FREE_CASES,
    FREE_GROUPS,
    FREE_TOKENS,
    GROUPS,
    HOUR_START,
    INSIDE,
    MOST_COUNTED,
    MOST_INSIDE,
    NOW,
    OPEN,
    RECORDING,
    RECORDS,
    SIZE,
    SOURCES,
    STOP,
    TIME_INSIDE,
    TOKENS,
    UNFINISHED,
    WARM,
    State,
)

# What `run` returns.
DONE, AGAIN, ROOM, DRAIN, CROWDED = range(5)

# Kinds of events other than a token that finishes; an event is coded -1 - (kind + 8 * index), a finishing token by its number.
ARRIVAL, SHIFT, HOUR_ENDS, PATIENCE, BATCH, WINDOW = range(6)
KINDS = 8


def run(net: Network, st: State, budget: int) -> int:
    """Go on for about `budget` events; tells why it stopped: DONE, AGAIN (budget spent), ROOM (arrays are full), DRAIN (records are)."""
    # Plain Python finds local names four times faster, and compiled code would count references at each use of a field.
    arrival_at, arrivals, batch_count, batch_first = st.arrival_at, st.arrivals, st.batch_count, st.batch_first
    batch_last, batch_until, before, case_count, case_number = st.batch_last, st.batch_until, st.before, st.case_count, st.case_number
    cycle_bins, cycle_square, cycle_sum, duty_area, free_case = st.cycle_bins, st.cycle_square, st.cycle_sum, st.duty_area, st.free_case
    free_group, free_token, group_first, group_left = st.free_group, st.free_token, st.group_first, st.group_left
    group_back = st.group_back
    group_parent, group_waiting, hour_busy, hour_duty = st.group_parent, st.group_waiting, st.hour_busy, st.hour_duty
    hour_inside, hour_queue, hour_seconds, hour_step_queue = st.hour_inside, st.hour_queue, st.hour_seconds, st.hour_step_queue
    left_count, left_wait, on_duty = st.left_count, st.left_wait, st.on_duty
    promise_bins, promise_count, promise_kept, promise_sum = st.promise_bins, st.promise_count, st.promise_kept, st.promise_sum
    record_real, record_whole, series, shift_at, batch_after = st.record_real, st.record_whole, st.series, st.shift_at, net.batch_after
    branch, closes, demand_base, demand_first, demand_gap = net.branch, net.closes, net.demand_base, net.demand_first, net.demand_gap
    demand_key, demand_kind, demand_rate, demand_sum = net.demand_key, net.demand_kind, net.demand_rate, net.demand_sum
    demand_time, margin, opens, patience_key, patience_one = net.demand_time, net.margin, net.opens, net.patience_key, net.patience_one
    patience_three, patience_two, patience_way, shift_first = net.patience_three, net.patience_two, net.patience_way, net.shift_first
    shift_people, shift_time, steps, values, within = net.shift_people, net.shift_time, net.steps, net.values, net.within
    times, codes, token_step, token_case, token_since = st.heap_time, st.heap_code, st.token_step, st.token_case, st.token_since
    token_group, token_mate, token_waits, token_until = st.token_group, st.token_mate, st.token_waits, st.token_until
    token_count, case_counted, case_demand, case_in = st.token_count, st.case_counted, st.case_demand, st.case_in
    case_keys, case_tokens, passes, promise_since, free = st.case_key, st.case_tokens, st.passes, st.promise_since, st.free
    busy, waiting, step_waiting, busy_area = st.busy, st.waiting, st.step_waiting, st.busy_area
    queue_area, step_area, visits, wait_sum = st.queue_area, st.step_area, st.visits, st.wait_sum
    wait_square, wait_most, work_sum, wait_bins, wait_inside = st.wait_square, st.wait_most, st.work_sum, st.wait_bins, st.wait_inside
    work, ready, pools, use_first, use_pool, use_people = st.work, st.ready, st.pool_list, net.use_first, net.use_pool, net.use_people
    kind, one, two, three, stretch, gate, instant = net.kind, net.one, net.two, net.three, net.stretch, net.gate, net.instant
    again, batch_size, patience, flow_first, flow_target = net.again, net.batch_size, net.patience_kind, net.flow_first, net.flow_target
    flow_sum, opens_first, closes_first, time_key, way_key = net.flow_sum, net.opens_first, net.closes_first, net.time_key, net.way_key
    only_pool, only_people, promised, step_class = net.only_pool, net.only_people, net.promised, net.step_class
    queue_first, queue_last, after, waited_count, demands = st.queue_first, st.queue_last, st.after, st.waited, net.demands
    promises, loops, width, classes, counts, clock = net.promises, net.loops, net.width, net.classes, st.counts, st.clock
    size, events, ntokens, nfree, open_cases, ncases, closed = (
        counts[SIZE],
        0,
        counts[TOKENS],
        counts[FREE_TOKENS],
        counts[OPEN],
        counts[CASES],
        counts[CLOSED],
    )
    warm, end, hour_start = clock[WARM], clock[END], clock[HOUR_START]
    most_tokens = len(token_step) - margin
    most_events = counts[EVENT_ROOM]
    most_cases = len(case_in) - 4
    most_groups = len(group_left) - margin
    most_records = len(record_whole) // 3 - 4 * margin
    recording = counts[RECORDING] == 1
    now = clock[NOW]
    result = AGAIN
    while events < budget:
        if size > most_events or ntokens > most_tokens or ncases > most_cases or counts[GROUPS] > most_groups:
            result = ROOM
            break
        if recording and counts[RECORDS] > most_records:
            result = DRAIN
            break
        now, code = first(times, codes)
        events += 1
        hole = 0
        works = 0
        freed = 0
        if code >= 0:  # a token finishes its step
            hole = 1  # its event is taken out, or replaced by the next one that is put in
            s = token_step[code]
            since_hour = now - hour_start
            p = only_pool[s]
            if p >= 0:
                people = only_people[s]
                busy[p] -= people
                free[p] += people
                busy_area[p] += people * since_hour
                if waiting[p] > 0:
                    pools[0] = p
                    freed = 1
            else:
                for i in range(use_first[s], use_first[s + 1]):
                    p = use_pool[i]
                    people = use_people[i]
                    busy[p] -= people
                    free[p] += people
                    busy_area[p] += people * since_hour
                    if waiting[p] > 0:
                        pools[freed] = p
                        freed += 1
            if batch_size[s] > 0:
                t = code
                while t >= 0:
                    work[works] = t
                    works += 1
                    t = token_mate[t]
            else:
                work[0] = code
                works = 1
        else:
            code = -1 - code
            event = code & 7
            index = code >> 3
            if event == ARRIVAL:
                number = arrivals[index]
                arrivals[index] = number + 1
                later, arrival_at[index] = next_arrival(
                    demand_kind[index],
                    demand_key[index],
                    demand_gap[index],
                    demand_first[index],
                    demand_first[index + 1] - demand_first[index],
                    demand_time,
                    demand_sum,
                    demand_rate,
                    number + 1,
                    now,
                    arrival_at[index],
                )
                if later >= 0.0:
                    replace(times, codes, size, later, -1 - code)
                else:
                    counts[SOURCES] -= 1
                    size = drop(times, codes, size)
                if counts[FREE_CASES] > 0:
                    counts[FREE_CASES] -= 1
                    c = free_case[counts[FREE_CASES]]
                else:
                    c = ncases
                    ncases += 1
                if nfree > 0:
                    nfree -= 1
                    t = free_token[nfree]
                else:
                    t = ntokens
                    ntokens += 1
                case_in[c] = now
                case_demand[c] = index
                case_keys[c] = case_key(demand_base[index], number)
                case_tokens[c] = 1
                case_number[c] = counts[ARRIVED]
                counts[ARRIVED] += 1
                counts[INSIDE] += 1
                clock[AREA] -= now - hour_start
                for i in range(c * loops, c * loops + loops):
                    passes[i] = 0
                for i in range(c * promises, c * promises + promises):
                    promise_since[i] = -1.0
                case_counted[c] = 0
                if now >= warm and now < end and counts[COUNTED] < counts[MOST_COUNTED]:
                    case_counted[c] = 1
                    open_cases += 1
                    counts[COUNTED] += 1
                    if counts[COUNTED] == counts[MOST_COUNTED]:  # the last one that counts: the window ends here
                        end = now
                        clock[END] = now
                        clock[STOP] = now + 10.0 * (now - warm) + 31557600.0
                        size = push(times, codes, size, now, -1 - WINDOW)
                token_case[t] = c
                token_step[t] = steps + index
                token_group[t] = -1
                token_waits[t] = 0
                work[0] = t
                works = 1
            elif event == SHIFT:
                i = shift_at[index]
                people = shift_people[i] - on_duty[index]
                duty_area[index] -= people * (now - hour_start)
                on_duty[index] += people
                free[index] += people
                base = now - shift_time[i]
                i += 1
                if i == shift_first[index + 1]:
                    i = shift_first[index]
                    base += WEEK
                shift_at[index] = i
                replace(times, codes, size, base + shift_time[i], -1 - code)
                if waiting[index] > 0 and free[index] > 0:
                    pools[0] = index
                    freed = 1
            elif event in (HOUR_ENDS, WINDOW):
                span = now - hour_start
                if span > 0.0:
                    hour = int(hour_start / HOUR + 1e-6) % 168
                    inside = hour_start >= warm and now <= end
                    close_areas(busy_area, busy, span, hour_busy, hour * len(busy), inside)
                    close_areas(duty_area, on_duty, span, hour_duty, hour * len(busy), inside)
                    close_areas(queue_area, waiting, span, hour_queue, hour * len(busy), inside)
                    close_areas(step_area, step_waiting, span, hour_step_queue, hour * steps, inside)
                    total = clock[AREA] + counts[INSIDE] * span
                    clock[AREA] = 0.0
                    if inside:
                        hour_inside[hour] += total
                        hour_seconds[hour] += span
                        clock[AREA_SUM] += total
                    hour_start = now
                if event == HOUR_ENDS:
                    replace(times, codes, size, (floor(now / HOUR + 1e-6) + 1.0) * HOUR, -1 - code)
                else:
                    size = drop(times, codes, size)
                if counts[SOURCES] == 0 and counts[INSIDE] == 0 and now < end:  # nobody is left, and nobody will come
                    end = now
                    clock[END] = now
                    clock[STOP] = now
                if now >= end and closed == 0:
                    closed = 1
                    time_of_waiting(token_waits, token_step, token_since, ntokens, warm, now, wait_inside)
                    clock[TIME_INSIDE] += time_of_cases(case_tokens, case_in, ncases, warm, now)
                if counts[INSIDE] > counts[MOST_INSIDE]:
                    result = CROWDED
                    break
                if closed == 1 and now > clock[STOP]:
                    counts[UNFINISHED] = open_cases
                    result = DONE
                    break
            elif event == PATIENCE:
                size = drop(times, codes, size)
                if token_until[index] == now and token_waits[index] == 1:
                    t = index
                    s = token_step[t]
                    c = token_case[t]
                    token_waits[t] = 0
                    token_until[t] = -1.0
                    step_waiting[s] -= 1
                    step_area[s] += now - hour_start
                    if closed == 0 and now > warm:
                        wait_inside[s] += now - max(token_since[t], warm)
                    own = step_class[s * demands + case_demand[c]]
                    for i in range(use_first[s], use_first[s + 1]):
                        p = use_pool[i]
                        take_from_queue(queue_first, queue_last, before, after, p * classes + own, t * width + i - use_first[s])
                        waiting[p] -= 1
                        queue_area[p] += now - hour_start
                        if waiting[p] > 0 and free[p] > 0:
                            pools[freed] = p
                            freed += 1
                    if case_counted[c] == 1:
                        i = s * demands + case_demand[c]
                        left_count[i] += 1
                        left_wait[i] += now - token_since[t]
                    if recording:
                        record(counts, record_whole, record_real, case_number[c], case_demand[c], s, token_since[t], -1.0, now)
                    token_step[t] = patience_way[s]
                    work[0] = t
                    works = 1
            else:  # the time of a batch is up
                size = drop(times, codes, size)
                if batch_until[index] == now and batch_count[index] > 0:
                    ready_batch = batch_first[index]
                    token_count[ready_batch] = batch_count[index]
                    batch_first[index] = -1
                    batch_count[index] = 0
                    batch_until[index] = -1.0
                    works = -1 - ready_batch
        # -- tokens leave their steps and come to the next ones
        begins = 0
        w = 0
        formed = -1
        if works < 0:
            formed = -1 - works
            works = 0
        while w < works or formed >= 0:
            if formed >= 0:  # a batch is complete and asks for its staff as one
                t = formed
                formed = -1
                s = token_step[t]
                c = token_case[t]
                own = step_class[s * demands + case_demand[c]]
                if may_begin_at_once(use_pool, use_people, free, waiting, queue_first, classes, own, use_first[s], use_first[s + 1]):
                    for i in range(use_first[s], use_first[s + 1]):
                        busy[use_pool[i]] += use_people[i]
                        free[use_pool[i]] -= use_people[i]
                        busy_area[use_pool[i]] -= use_people[i] * (now - hour_start)
                    ready[begins] = t
                    begins += 1
                else:
                    for i in range(use_first[s], use_first[s + 1]):
                        p = use_pool[i]
                        put_in_queue(queue_first, queue_last, before, after, p * classes + own, t * width + i - use_first[s])
                        waiting[p] += 1
                        queue_area[p] -= now - hour_start
                continue
            t = work[w]
            w += 1
            s = token_step[t]
            c = token_case[t]
            d = case_demand[c]
            while True:
                # it has finished s
                if promised[s] == 1:
                    for i in range(closes_first[s], closes_first[s + 1]):
                        p = closes[i]
                        since = promise_since[c * promises + p]
                        if since >= 0.0:
                            promise_since[c * promises + p] = -1.0
                            if case_counted[c] == 1:
                                seconds = now - since
                                promise_count[p] += 1
                                if seconds <= within[p]:
                                    promise_kept[p] += 1
                                promise_sum[p] += seconds
                                promise_bins[p * BINS + bin_of(seconds)] += 1
                low = flow_first[s]
                high = flow_first[s + 1]
                if low == high:
                    target = -1
                elif high - low == 1:
                    target = flow_target[low]
                elif gate[s] >= FORK:
                    if counts[FREE_GROUPS] > 0:
                        counts[FREE_GROUPS] -= 1
                        g = free_group[counts[FREE_GROUPS]]
                    else:
                        g = counts[GROUPS]
                        counts[GROUPS] = g + 1
                    group_parent[g] = token_group[t]
                    group_left[g] = high - low
                    group_waiting[g] = 0
                    group_first[g] = -1
                    group_back[g] = -1
                    token_group[t] = g
                    if gate[s] == CALL:  # a group of one, which goes on behind the link when all of it has ended
                        group_left[g] = 1
                        group_back[g] = flow_target[low + 1]
                        high = low + 1
                    case_tokens[c] += high - low - 1
                    for i in range(low + 1, high):
                        if nfree > 0:
                            nfree -= 1
                            other = free_token[nfree]
                        else:
                            other = ntokens
                            ntokens += 1
                        token_case[other] = c
                        token_group[other] = g
                        token_waits[other] = 0
                        token_step[other] = branch[i]
                        work[works] = other
                        works += 1
                    target = flow_target[low]
                else:
                    draw = 0
                    if again[s] >= 0:
                        draw = passes[c * loops + again[s]]
                    u = uniform(way_key[s], case_keys[c], draw)
                    i = low
                    while i < high - 1 and u >= flow_sum[i * demands + d]:
                        i += 1
                    target = flow_target[i]
                if target < 0:  # it ends here
                    g = token_group[t]
                    case_tokens[c] -= 1
                    free_token[nfree] = t
                    nfree += 1
                    while g >= 0:
                        group_left[g] -= 1
                        if group_left[g] > group_waiting[g]:
                            break
                        parent = group_parent[g]
                        other = group_first[g]
                        if other >= 0:  # all others wait in a join: one of them goes on
                            token_group[other] = parent
                            t = token_mate[other]
                            while t >= 0:
                                case_tokens[c] -= 1
                                free_token[nfree] = t
                                nfree += 1
                                i = token_step[t]
                                token_waits[t] = 0
                                step_waiting[i] -= 1
                                step_area[i] += now - hour_start
                                if closed == 0 and now > warm:
                                    wait_inside[i] += now - max(token_since[t], warm)
                                t = token_mate[t]
                            i = token_step[other]
                            token_waits[other] = 0
                            step_waiting[i] -= 1
                            step_area[i] += now - hour_start
                            if closed == 0 and now > warm:
                                wait_inside[i] += now - max(token_since[other], warm)
                            work[works] = other
                            works += 1
                        elif group_back[g] >= 0:  # the linked process is over: the case goes on behind the link
                            nfree -= 1
                            other = free_token[nfree]
                            token_case[other] = c
                            token_group[other] = parent
                            token_waits[other] = 0
                            token_step[other] = group_back[g]
                            case_tokens[c] += 1
                            work[works] = other
                            works += 1
                        free_group[counts[FREE_GROUPS]] = g
                        counts[FREE_GROUPS] += 1
                        g = parent if other < 0 else -1
                    if case_tokens[c] == 0:
                        since = case_in[c]
                        seconds = now - since
                        counts[INSIDE] -= 1
                        clock[AREA] += now - hour_start
                        if closed == 0 and now > warm:
                            clock[TIME_INSIDE] += now - max(since, warm)
                        counts[FINISHED] += 1
                        add_to_series(counts, clock, series, seconds)
                        if case_counted[c] == 1:
                            case_count[d] += 1
                            cycle_sum[d] += seconds
                            cycle_square[d] += seconds * seconds
                            cycle_bins[d * BINS + bin_of(seconds)] += 1
                            open_cases -= 1
                        free_case[counts[FREE_CASES]] = c
                        counts[FREE_CASES] += 1
                    break
                s = target
                token_step[t] = s
                if again[s] >= 0:
                    passes[c * loops + again[s]] += 1
                if promised[s] == 1:
                    for i in range(opens_first[s], opens_first[s + 1]):
                        p = c * promises + opens[i]
                        if promise_since[p] < 0.0:
                            promise_since[p] = now
                if gate[s] == JOIN and token_group[t] >= 0 and group_back[token_group[t]] < 0:
                    g = token_group[t]
                    group_waiting[g] += 1
                    if group_waiting[g] < group_left[g]:
                        token_mate[t] = group_first[g]
                        group_first[g] = t
                        token_since[t] = now
                        token_waits[t] = 1
                        step_waiting[s] += 1
                        step_area[s] -= now - hour_start
                        break
                    other = group_first[g]
                    while other >= 0:
                        i = token_step[other]
                        token_waits[other] = 0
                        step_waiting[i] -= 1
                        step_area[i] += now - hour_start
                        if closed == 0 and now > warm:
                            wait_inside[i] += now - max(token_since[other], warm)
                        if case_counted[c] == 1:
                            wait_sum[i * demands + d] += now - token_since[other]
                        case_tokens[c] -= 1
                        free_token[nfree] = other
                        nfree += 1
                        other = token_mate[other]
                    token_group[t] = group_parent[g]
                    free_group[counts[FREE_GROUPS]] = g
                    counts[FREE_GROUPS] += 1
                if instant[s] == 1:
                    if case_counted[c] == 1:
                        visits[s * demands + d] += 1
                    if recording:
                        record(counts, record_whole, record_real, case_number[c], case_demand[c], s, now, now, now)
                    continue
                token_since[t] = now
                if batch_size[s] > 0:  # it gathers with others
                    token_waits[t] = 1
                    step_waiting[s] += 1
                    step_area[s] -= now - hour_start
                    token_mate[t] = -1
                    if batch_count[s] == 0:
                        batch_first[s] = t
                        if batch_after[s] >= 0.0:
                            batch_until[s] = now + batch_after[s]
                            if hole == 1:
                                replace(times, codes, size, batch_until[s], -1 - (BATCH + KINDS * s))
                                hole = 0
                            else:
                                size = push(times, codes, size, batch_until[s], -1 - (BATCH + KINDS * s))
                    else:
                        token_mate[batch_last[s]] = t
                    batch_last[s] = t
                    batch_count[s] += 1
                    if batch_count[s] == batch_size[s]:
                        formed = batch_first[s]
                        batch_first[s] = -1
                        batch_count[s] = 0
                        batch_until[s] = -1.0
                    break
                p = only_pool[s]
                since_hour = now - hour_start
                if p >= 0 and waiting[p] == 0:
                    people = only_people[s]
                    if free[p] >= people:
                        busy[p] += people
                        free[p] -= people
                        busy_area[p] -= people * since_hour
                        ready[begins] = t
                        begins += 1
                        break
                low = use_first[s]
                high = use_first[s + 1]
                own = step_class[s * demands + d]
                if (p < 0 or classes > 1) and may_begin_at_once(use_pool, use_people, free, waiting, queue_first, classes, own, low, high):
                    for i in range(low, high):
                        p = use_pool[i]
                        people = use_people[i]
                        busy[p] += people
                        free[p] -= people
                        busy_area[p] -= people * since_hour
                    ready[begins] = t
                    begins += 1
                    break
                token_waits[t] = 1
                step_waiting[s] += 1
                step_area[s] -= since_hour
                for i in range(low, high):
                    p = use_pool[i]
                    queue = p * classes + own
                    link = t * width + i - low
                    last = queue_last[queue]
                    before[link] = last
                    after[link] = -1
                    if last < 0:
                        queue_first[queue] = link
                    else:
                        after[last] = link
                    queue_last[queue] = link
                    waiting[p] += 1
                    queue_area[p] -= since_hour
                if patience[s] > 0:
                    draw = 0
                    if again[s] >= 0:
                        draw = (passes[c * loops + again[s]] - 1) * DRAWS
                    token_until[t] = now + sample(
                        patience[s], patience_one[s], patience_two[s], patience_three[s], values, patience_key[s], case_keys[c], draw
                    )
                    if hole == 1:
                        replace(times, codes, size, token_until[t], -1 - (PATIENCE + KINDS * t))
                        hole = 0
                    else:
                        size = push(times, codes, size, token_until[t], -1 - (PATIENCE + KINDS * t))
                break
        # -- freed people take who waits
        while freed > 0:
            freed -= 1
            p = pools[freed]
            while waiting[p] > 0 and free[p] > 0:
                queue = p * classes
                while queue_first[queue] < 0:
                    queue += 1
                link = queue_first[queue]
                t = link // width
                s = token_step[t]
                since_hour = now - hour_start
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
                    busy[p] += people
                    free[p] -= people
                    busy_area[p] -= people * since_hour
                    token_until[t] = -1.0
                    ready[begins] = t
                    begins += 1
                    continue
                low = use_first[s]
                high = use_first[s + 1]
                if not may_begin(use_pool, use_people, free, queue_first, classes, t * width, low, high):
                    break
                own = step_class[s * demands + case_demand[token_case[t]]]
                for i in range(low, high):
                    q = use_pool[i]
                    people = use_people[i]
                    take_from_queue(queue_first, queue_last, before, after, q * classes + own, t * width + i - low)
                    waiting[q] -= 1
                    queue_area[q] += since_hour
                    busy[q] += people
                    free[q] -= people
                    busy_area[q] -= people * since_hour
                    if q != p and waiting[q] > 0 and free[q] > 0:
                        pools[freed] = q
                        freed += 1
                token_until[t] = -1.0
                ready[begins] = t
                begins += 1
        # -- work begins
        for w in range(begins):
            t = ready[w]
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
            member = t
            while member >= 0:
                c = token_case[member]
                waited = now - token_since[member]
                if token_waits[member] == 1:
                    token_waits[member] = 0
                    step_waiting[s] -= 1
                    step_area[s] += now - hour_start
                    if closed == 0 and now > warm:
                        wait_inside[s] += now - max(token_since[member], warm)
                if case_counted[c] == 1:
                    i = s * demands + case_demand[c]
                    visits[i] += 1
                    work_sum[i] += seconds
                    if waited > 0.0:
                        waited_count[i] += 1
                        wait_sum[i] += waited
                        wait_square[i] += waited * waited
                        if waited > wait_most[i]:
                            wait_most[i] = waited
                        wait_bins[s * BINS + bin_of(waited)] += 1
                if recording:
                    record(counts, record_whole, record_real, case_number[c], case_demand[c], s, token_since[member], now, ends)
                member = token_mate[member] if batch_size[s] > 0 else -1
        if hole == 1:
            size = drop(times, codes, size)
        if open_cases == 0 and closed == 1:
            result = DONE
            break
    counts[SIZE] = size
    counts[CLOSED] = closed
    clock[HOUR_START] = hour_start
    counts[EVENTS] += events
    counts[TOKENS] = ntokens
    counts[CASES] = ncases
    counts[FREE_TOKENS] = nfree
    counts[OPEN] = open_cases
    clock[NOW] = now
    return result
