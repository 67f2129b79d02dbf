"""Runs an exported model over a PolNeAR split through onnxruntime and writes predictions (character spans) as JSON.

  python evaluate.py --polnear DIR --split dev --model DIR --variant int8 --out pred.json [--tune]

Prints the main metric on our own words and the speed; --tune searches the decoding parameters (dev only) and stores them in
the model's config.json.
"""
import argparse
import json
import os
import time

import data
import predict
import textproc as tp
from metric import attr_f1, tune


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--polnear', required=True)
    ap.add_argument('--split', required=True)
    ap.add_argument('--model', required=True)
    ap.add_argument('--variant', default='int8')
    ap.add_argument('--threads', type=int, default=2)
    ap.add_argument('--out')
    ap.add_argument('--tune', action='store_true')
    a = ap.parse_args()
    p = predict.Predictor(a.model, a.variant, a.threads)
    docs = data.load(a.polnear, a.split, p.vocab)
    t = time.time()
    cands = [p.candidates(d['text'])[1] for d in docs]
    n = sum(len(d['words']) for d in docs)
    print(f'{a.split} {a.variant} {a.threads} thread(s): {n} words, {time.time() - t:.1f} s, {n / (time.time() - t):.0f} words/s')
    par = p.par
    if a.tune:
        assert a.split == 'dev'
        _, par = tune(docs, cands, par)
        path = os.path.join(a.model, 'config.json')
        conf = json.load(open(path))
        conf['decode'] = par
        json.dump(conf, open(path, 'w'), indent=1)
    preds = [p.decode(c, par) for c in cands]
    print('attr F1 %.2f  P %.2f  R %.2f' % attr_f1(docs, preds), par)
    if a.out:
        ch = lambda ws, idx: [[ws[x]['b'], ws[y - 1]['e']] for x, y in tp.runs(idx)]
        json.dump({d['name']: [{'source': ch(d['words'], q['source']), 'cue': ch(d['words'], range(*q['cue'])),
                                'content': ch(d['words'], q['content']), 'score': q['score']} for q in P] for d, P in zip(docs, preds)}, open(a.out, 'w'))


if __name__ == '__main__':
    main()
