"""Working times from random numbers. Runs as plain Python and compiled, with equal results to the last bit."""

from __future__ import annotations

from math import exp, log, sqrt

from designer.simulation.chance import uniform

NOTHING, FIXED, EXPONENTIAL, UNIFORM, TRIANGULAR, NORMAL, LOGNORMAL, GAMMA, WEIBULL, ERLANG, EMPIRICAL = range(11)
UNTIL = 16
"""Added to the kind of a time after which a step goes on until a time of day, or until a schedule is open."""
DRAWS = 64
"""Random numbers that one passage through a step may take."""

Coefficients = tuple[float, float, float, float, float, float, float, float]
# The rational functions of `normal_quantile`, highest power first: above and below the line, in the middle, the tails, far out.
CENTRE_TOP: Coefficients = (
    2.5090809287301226727e3,
    3.3430575583588128105e4,
    6.7265770927008700853e4,
    4.5921953931549871457e4,
    1.3731693765509461125e4,
    1.9715909503065514427e3,
    1.3314166789178437745e2,
    3.3871328727963666080e0,
)
CENTRE_LOW: Coefficients = (
    5.2264952788528545610e3,
    2.8729085735721942674e4,
    3.9307895800092710610e4,
    2.1213794301586595867e4,
    5.3941960214247511077e3,
    6.8718700749205790830e2,
    4.2313330701600911252e1,
    1.0,
)
TAIL_TOP: Coefficients = (
    7.74545014278341407640e-4,
    2.27238449892691845833e-2,
    2.41780725177450611770e-1,
    1.27045825245236838258e0,
    3.64784832476320460504e0,
    5.76949722146069140550e0,
    4.63033784615654529590e0,
    1.42343711074968357734e0,
)
TAIL_LOW: Coefficients = (
    1.05075007164441684324e-9,
    5.47593808499534494600e-4,
    1.51986665636164571966e-2,
    1.48103976427480074590e-1,
    6.89767334985100004550e-1,
    1.67638483018380384940e0,
    2.05319162663775882187e0,
    1.0,
)
FAR_TOP: Coefficients = (
    2.01033439929228813265e-7,
    2.71155556874348757815e-5,
    1.24266094738807843860e-3,
    2.65321895265761230930e-2,
    2.96560571828504891230e-1,
    1.78482653991729133580e0,
    5.46378491116411436990e0,
    6.65790464350110377720e0,
)
FAR_LOW: Coefficients = (
    2.04426310338993978564e-15,
    1.42151175831644588870e-7,
    1.84631831751005468180e-5,
    7.86869131145613259100e-4,
    1.48753612908506148525e-2,
    1.36929880922735805310e-1,
    5.99832206555887937690e-1,
    1.0,
)


def sample(kind: int, a: float, b: float, c: float, values: list[float], stream: int, case: int, draw: int) -> float:
    """A time in seconds of the distribution `kind` with the parameters that `designer.simulation.network` found for it."""
    if kind == EXPONENTIAL:
        return -log(1.0 - uniform(stream, case, draw)) * a
    if kind == FIXED:
        return a
    if kind == NOTHING:
        return 0.0
    if kind == GAMMA:
        return gamma(a, b, stream, case, draw)
    if kind == ERLANG:
        return erlang(a, b, stream, case, draw)
    u = uniform(stream, case, draw)
    if kind == LOGNORMAL:
        return exp(a + b * normal_quantile(u))
    if kind == NORMAL:
        return max(0.0, a + b * normal_quantile(c + u * (1.0 - c)))
    if kind == UNIFORM:
        return a + (b - a) * u
    if kind == TRIANGULAR:
        return triangular(a, b, c, u)
    if kind == WEIBULL:
        return a * exp(b * log(-log(1.0 - u))) if u > 0.0 else 0.0
    first = int(a)
    return values[first + int(u * b)]


def triangular(least: float, mode: float, most: float, u: float) -> float:
    """By inversion."""
    width = most - least
    if width <= 0.0:
        return least
    if u * width < mode - least:
        return least + sqrt(u * width * (mode - least))
    return most - sqrt((1.0 - u) * width * (most - mode))


def erlang(phases: float, mean: float, stream: int, case: int, draw: int) -> float:
    """The sum of `phases` exponential times, `mean` each."""
    product = 1.0
    for i in range(int(phases)):
        product *= 1.0 - uniform(stream, case, draw + i)
    return -log(product) * mean


def gamma(shape: float, scale: float, stream: int, case: int, draw: int) -> float:
    """By Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000)."""
    boost = 1.0
    if shape < 1.0:
        boost = (1.0 - uniform(stream, case, draw)) ** (1.0 / shape)
        shape += 1.0
        draw += 1
    d = shape - 1.0 / 3.0
    c = 1.0 / sqrt(9.0 * d)
    for _ in range(30):
        x = normal_quantile(uniform(stream, case, draw))
        v = 1.0 + c * x
        draw += 2
        if v > 0.0:
            v = v * v * v
            if log(1.0 - uniform(stream, case, draw - 1)) < 0.5 * x * x + d - d * v + d * log(v):
                return boost * d * v * scale
    return boost * d * scale  # once in 10^40 times: thirty refusals in a row


def normal_quantile(u: float) -> float:
    """The standard normal's quantile, 16 digits (Wichura, algorithm AS 241, Applied Statistics 37, 1988); finite for u in [0, 1)."""
    q = u - 0.5
    if -0.425 <= q <= 0.425:
        r = 0.180625 - q * q
        return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_LOW, r)
    r = sqrt(-log(max(min(u, 1.0 - u), 1e-300)))
    if r <= 5.0:
        x = polynomial(TAIL_TOP, r - 1.6) / polynomial(TAIL_LOW, r - 1.6)
    else:
        x = polynomial(FAR_TOP, r - 5.0) / polynomial(FAR_LOW, r - 5.0)
    return -x if q < 0.0 else x


def polynomial(coefficients: Coefficients, r: float) -> float:
    """By Horner's rule; the coefficient of the highest power comes first."""
    a, b, c, d, e, f, g, h = coefficients
    return ((((((a * r + b) * r + c) * r + d) * r + e) * r + f) * r + g) * r + h
