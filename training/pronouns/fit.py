"""Fits the weights of src/trace/sources/pronounWeights.ts: python fit.py TRAIN.jsonl DEV.jsonl (made by dump.ts).

A conditional logit: each candidate has a weight, the answer "nobody" has one of its own, the right one's share is made as
large as can be. The weights are held near PRIOR, since few pronouns of the corpus speak: what it hardly shows stays as
news has it (a pronoun that speaks is mostly whoever spoke last). Prints the weights and how sure answers turn out.
"""
import json
import sys

import numpy as np

PRIOR = np.array([2.5, 1.9, .9, -.3, .8, .8, -.3, .3, .5, 1, 1, .5, .3, 1, -.3, -.7, -1, .3, .4, .8])
HOLD = .5


def load(path, which):
    rows = []
    for line in open(path):
        d = json.loads(line)
        if d['set'] == which:
            x = np.array([c['features'] for c in d['candidates']], float).reshape(-1, len(PRIOR))
            y = np.array([c['right'] for c in d['candidates']], bool)
            rows.append((x, y, d))
    return rows


def shares(w, b, x):
    s = np.append(x @ w, b)
    e = np.exp(s - s.max())
    return e / e.sum()


def fit(rows, prior, nobody):
    w, b = prior.copy(), nobody
    for step in range(400):
        gw, gb = -HOLD * (w - prior) * 2, -HOLD * (b - nobody) * 2
        for x, y, _ in rows:
            p = shares(w, b, x)
            target = np.append(y, not y.any()).astype(float)
            q = p * target
            q /= max(q.sum(), 1e-9)
            d = q - p
            gw += x.T @ d[:-1]
            gb += d[-1]
        rate = 2. / (len(rows) + 10)
        w, b = w + rate * gw, b + rate * gb
    return w, b


def report(name, w, b, rows):
    out = []
    for x, y, _ in rows:
        p = shares(w, b, x)
        best = int(p[:-1].argmax()) if len(y) else -1
        out.append((p[best] if best >= 0 else 0, bool(y[best]) if best >= 0 else False))
    for least in (.4, .5, .6, .7, .8, .9):
        given = [r for c, r in out if c >= least]
        print(f'{name} least {least}: {len(given)} of {len(out)} answered, {np.mean(given) if given else 0:.3f} right')


def study(name, train, dev, prior, nobody):
    texts = sorted({d['text'] for _, _, d in train})
    fold = {t: i % 5 for i, t in enumerate(texts)}
    held = []
    for k in range(5):
        w, b = fit([r for r in train if fold[r[2]['text']] != k], prior, nobody)
        held += [(shares(w, b, x), y, d) for x, y, d in train if fold[d['text']] == k]
    print(f'== {name}: five folds of train')
    for least in (.4, .5, .6, .7, .8, .9):
        given = [y[int(p[:-1].argmax())] for p, y, _ in held if len(y) and p[:-1].max() >= least]
        print(f'least {least}: {len(given)} of {len(held)} answered, {np.mean(given) if given else 0:.3f} right')
    w, b = fit(train, prior, nobody)
    report('dev', w, b, dev)
    print(json.dumps({'features': [round(float(v), 2) for v in w], 'nobody': round(float(b), 2)}))
    return w, b


for which in ('he', 'they', 'it'):
    train, dev = load(sys.argv[1], which), load(sys.argv[2], which)
    # Those that speak are few: they are held near what the others show.
    w, b = study(f'{which}, in the narrative', *([r for r in rows if not r[2]['speaks']] for rows in (train, dev)), PRIOR, 1.)
    spoke = slice(7, 11)
    w[spoke] = PRIOR[spoke]
    study(f'{which}, speaking', *([r for r in rows if r[2]['speaks']] for rows in (train, dev)), w, b)
