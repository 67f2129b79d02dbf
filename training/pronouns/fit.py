"""Fits the weights of src/trace/sources/pronounWeights.ts: python fit.py PRONOUNS.jsonl (made by dump.ts).

A conditional logit: each candidate has a weight, the answer "nobody" has one of its own, the right one's share is made as
large as can be. Pronouns in the narrative are fitted on GUM, held near PRIOR; those that speak on the corpus and GUM, held
near what the narrative showed. Prints, for held-out fifths of the texts (reports of one event together), how often answers
of at least some share are right and how sure they are on the whole; then the weights fitted on all.
"""
import json
import sys

import numpy as np

FEATURES = """sameSentence sentenceBefore twoBefore paragraphs subject subjectBefore possessive spoke spokeLast spokeLastHere
spokeLastQuoted often named sexKnown sexUnknown kindUnknown quoted nearest lastByPronoun opening outerSpeaker spokeOuter deeper
placed only samePronoun sameQuotation inQuotation salience outerSubject soFar""".split()
PRIOR = np.array([2.5, 1.9, .9, -.3, .8, .8, -.3, .3, .5, .5, 1, .5, .3, 1, -.3, -.7, -1, .3, .4, .8, 1.5, 1.5, -.5, -1, 0, .5, .5, 0, 0, .5, 0])
SPEAKS = ['spoke', 'spokeLast', 'spokeLastHere', 'spokeLastQuoted', 'outerSpeaker', 'spokeOuter', 'deeper']
HOLD = 2.
STEPS = 100
FOLDS = 5


def load(path):
    rows = []
    for line in open(path):
        d = json.loads(line)
        x = np.array([c['features'] for c in d['candidates']], float).reshape(-1, len(FEATURES))
        y = np.array([c['right'] for c in d['candidates']], bool)
        rows.append((x, y, d))
    return rows


def shares(w, b, x):
    s = np.append(x @ w, b)
    e = np.exp(s - s.max())
    return e / e.sum()


def fit(rows, prior, nobody):
    """Newton's steps, each halved until it makes the whole likelier."""
    first = np.append(prior, nobody)

    def likelihood(v):
        held = -HOLD * ((v - first) ** 2).sum()
        return held + sum(np.log(shares(v[:-1], v[-1], x)[np.append(y, not y.any())].sum() + 1e-12) for x, y, _ in rows)

    v = first.copy()
    k = len(v)
    for _ in range(STEPS):
        gradient = -2 * HOLD * (v - first)
        curvature = 2 * HOLD * np.eye(k)
        for x, y, _d in rows:
            full = np.zeros((len(x) + 1, k))
            full[:-1, :-1] = x
            full[-1, -1] = 1
            p = shares(v[:-1], v[-1], x)
            q = p * np.append(y, not y.any())
            q /= max(q.sum(), 1e-12)
            gradient += full.T @ (q - p)
            mean = full.T @ p
            curvature += (full.T * p) @ full - np.outer(mean, mean)
        step = np.linalg.solve(curvature, gradient)
        now, size = likelihood(v), 1.
        while size > 1e-3 and likelihood(v + size * step) < now:
            size /= 2
        v = v + size * step
        if size * np.abs(step).max() < 1e-3:
            break
    return v[:-1], v[-1]


def held_out(rows, prior, nobody):
    texts = sorted({d['text'] for _, _, d in rows})
    fold = {t: i % FOLDS for i, t in enumerate(texts)}
    held = []
    for k in range(FOLDS):
        w, b = fit([r for r in rows if fold[r[2]['text']] != k], prior, nobody)
        held += [(shares(w, b, x), y, d) for x, y, d in rows if fold[d['text']] == k]
    return held


def study(name, rows, prior, nobody):
    print(f'== {name}: {len(rows)} pronouns, {sum(y.any() for _, y, _ in rows)} with the right one among the candidates')
    best = [(p[:-1].max(), y[int(p[:-1].argmax())]) if len(y) else (0, False) for p, y, _ in held_out(rows, prior, nobody)]
    for least in (.4, .5, .6, .7, .8, .9, .95):
        given = [right for share, right in best if share >= least]
        sure = [share for share, _ in best if share >= least]
        if given:
            print(f'least {least}: {len(given)} answered, {np.mean(given):.3f} right, share {np.mean(sure):.3f}')
    for low, high in ((.4, .5), (.5, .6), (.6, .7), (.7, .8), (.8, .9), (.9, .95), (.95, .98), (.98, 1.01)):
        given = [right for share, right in best if low <= share < high]
        if given:
            print(f'  {low} to {min(high, 1)}: {sum(given)} of {len(given)} right')
    w, b = fit(rows, prior, nobody)
    print(json.dumps({'features': [round(float(v), 2) for v in w], 'nobody': round(float(b), 2)}))
    return w, b


rows = load(sys.argv[1])
for which in ('he', 'they', 'it'):
    of = [r for r in rows if r[2]['set'] == which]
    w, b = study(f'{which}, in the narrative', [r for r in of if not r[2]['speaks']], PRIOR, 1.)
    for f in SPEAKS:
        w[FEATURES.index(f)] = PRIOR[FEATURES.index(f)]
    study(f'{which}, speaking', [r for r in of if r[2]['speaks']], w, b)
