"""Writes tables by which windows and decoding in TypeScript are checked against the reference.

    python training/attribution/model_fixtures.py src/trace/model/fixtures     (needs numpy)

windows.json   made-up texts with long and short lines and sentences, and the word ranges of their windows
decoding.json  made-up probabilities, and what they are decoded to
"""
import json
import os
import random
import sys

import numpy as np

import textproc as tp

MODELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'models')
SHORT = ['the', 'dam', 'held', 'mayor', 'said', 'port', 'on', 'storm', 'a', 'ferry', 'Eastbridge', 'UN', '14', 'ombudswoman', 'recapitalisation']
ENDS = ['.', '.', '.', '?', '!', '."', ',', '." "', '...']


def sentence(rng, longest):
    words = [rng.choice(SHORT) for _ in range(rng.randint(1, longest))]
    if rng.random() < .8:
        words[0] = words[0].capitalize()
    return ' '.join(words) + rng.choice(ENDS)


def made_text(rng):
    """Lines of 0 to 40 sentences; one sentence in twelve is longer than a window."""
    lines = []
    for _ in range(rng.randint(1, 7)):
        n = rng.choice([0, 1, 2, 3, 12])
        lines.append(' '.join(sentence(rng, 150 if rng.random() < .08 else 18) for _ in range(n)))
    return '\n'.join(lines)


def windows():
    rng = random.Random(7)
    vocab = tp.load_vocab(os.path.join(MODELS, 'vocab.txt'))
    out = []
    for core, context in [(144, 32), (40, 8), (20, 0), (144, 32), (60, 100), (12, 5)] * 2:
        text = made_text(rng)
        ws = tp.add_pieces(tp.words(text), vocab)
        ranges = [[i, j, *tp.extend(ws, i, j, context)] for i, j in tp.cores(ws, core)]
        out.append({'text': text, 'core': core, 'context': context, 'windows': ranges})
    return out


def decoding():
    rng = np.random.default_rng(7)
    par = json.load(open(os.path.join(MODELS, 'attribution', 'config.json')))['decode']
    out = []
    for _ in range(25):
        n = int(rng.integers(4, 22))
        # Rounded so that many probabilities are alike and some lie on a threshold.
        draw = lambda *shape: np.round(rng.beta(.35, .45, shape), 1).astype(np.float32)
        cues = draw(n, 2) / np.float32(2)
        spans = tp.cue_spans(cues[:, 0], cues[:, 1], .1, par['t_in'])
        candidates, found = [], []
        for i, j, score in spans:
            lo = max(0, i - int(rng.integers(0, n)))
            hi = min(n, j + int(rng.integers(0, n)))
            ps, pc = draw(hi - lo), draw(hi - lo)
            candidates.append((i, j, float(score), lo, ps, pc))
            if float(score) >= par['t_cue']:
                src, con, conf = tp.role_words(ps, pc, lo, (i, j), par)
                found.append({'cue': (i, j), 'source': src, 'content': con, 'score': float(float(score) * conf)})
        numbers = lambda a: [round(float(x), 4) for x in np.ravel(a)]
        out.append({
            'cues': numbers(cues),
            'candidates': [{'cue': [i, j], 'score': s, 'lo': lo, 'source': numbers(ps), 'content': numbers(pc)} for i, j, s, lo, ps, pc in candidates],
            'statements': [{'cue': list(a['cue']), 'score': round(a['score'], 6), 'source': tp.runs(a['source']), 'content': tp.runs(a['content'])} for a in tp.select(found, par)],
        })
    return out


def main():
    for name, value in (('windows', windows()), ('decoding', decoding())):
        with open(os.path.join(sys.argv[1], f'{name}.json'), 'w') as f:
            f.write('[\n' + ',\n'.join(json.dumps(v, separators=(',', ':')) for v in value) + '\n]\n')


if __name__ == '__main__':
    main()
