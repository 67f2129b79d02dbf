"""The corpus (gold traces) and PolNeAR as training texts.

A corpus report gives several texts: the report with its outermost statements, and every piece of every content, taken as a
sentence by itself, with the statements that stand directly in it. That is how the program reads (src/trace/model/nestedReading.ts):
a nested statement is looked for in the piece alone. Statements without a cue (answers, posts, block quotations, quotations
that run on) are found by rules of structure, not by the model: they are passed over, and what stands in them moves up.
"""
import gzip
import json
import os
import re

import data
import textproc as tp

ROLES = data.ROLES
TIES = ('that', 'whether', 'if')
FEWEST_WORDS = 5
MARKS = tp.DOUBLE + tp.SINGLE + '`'


def load_polnear(path, vocab):
    """Lines of JSON: name, text, attributions with spans in code points."""
    docs = []
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for line in f:
            d = json.loads(line)
            docs.append(as_doc(d['name'], d['text'], d['attributions'], vocab))
    return docs


def as_doc(name, text, attributions, vocab):
    ws = tp.add_pieces(tp.words(text), vocab)
    atts = [{r: sorted(data.project(ws, a[r])) for r in ROLES} for a in attributions]
    return {'name': name, 'text': text, 'words': ws, 'atts': atts}


def load_corpus(root, part, vocab):
    """-> (whole reports, pieces of contents) of a part of corpus/splits.json; reports without gold are left out."""
    names = json.load(open(os.path.join(root, 'splits.json')))[part]
    whole, pieces = [], []
    for name in names:
        folder = os.path.join(root, 'reports', name)
        path = os.path.join(folder, 'gold.json')
        if not os.path.exists(path):
            continue
        text = open(os.path.join(folder, 'text.txt'), encoding='utf8', newline='').read()
        by_id = {s['id']: s for s in json.load(open(path))['statements']}
        children = {None: []}
        for s in by_id.values():
            if not s['cue']:
                continue
            outer = s['within']
            while outer is not None and not by_id[outer]['cue']:
                outer = by_id[outer]['within']
            children.setdefault(outer, []).append(s)
        whole.append(as_doc(name, text, [spans(s) for s in children[None]], vocab))
        for s in by_id.values():
            for n, piece in enumerate(s['content']):
                a, z = as_sentence(text, piece['start'], piece['end'])
                # Of a statement without a cue (an answer, a post) what stands in it hangs on the outer one: looked for by place.
                near = children.get(s['id'], []) if s['cue'] else [c for c in by_id.values() if c['cue'] and top(by_id, c) == s['id']]
                inner = [clip(spans(c), a, z) for c in near]
                doc = as_doc(f"{name}/{s['id']}.{n}", text[a:z], [c for c in inner if c], vocab)
                if len(doc['words']) >= FEWEST_WORDS:
                    pieces.append(doc)
    return whole, pieces


def top(by_id, s):
    """The statement that a statement directly stands in, if that has no cue."""
    outer = by_id.get(s['within'])
    return outer['id'] if outer and not outer['cue'] else None


def spans(s):
    """A statement of a trace as role -> spans; a cue or source that stands in pieces has several."""
    pairs = lambda p: [[x['start'], x['end']] for x in (p if isinstance(p, list) else [p] if p else [])]
    return {r: pairs(s[r]) for r in ROLES}


def clip(att, a, z):
    """The attribution in positions of text[a:z]; None if its cue or all of its content stands elsewhere."""
    out = {r: [[max(b, a) - a, min(e, z) - a] for b, e in att[r] if b < z and a < e] for r in ROLES}
    return out if out['cue'] and out['content'] else None


def as_sentence(text, a, z):
    """src/trace/model/contentPiece.ts"""
    double = lambda i: text[i] in tp.DOUBLE
    changed = True
    while changed:
        changed = False
        while a < z and text[a].isspace():
            a += 1
        while z > a and text[z - 1].isspace():
            z -= 1
        tie = next((t for t in TIES if re.match(t + r'\s', text[a:z], re.I)), None)
        if tie:
            a, changed = a + len(tie), True
        elif z - a > 1 and text[a] in MARKS and text[z - 1] in MARKS:
            a, z, changed = a + 1, z - 1, True
        elif z > a and double(a) and not any(map(double, range(a + 1, z))):
            a, changed = a + 1, True
        elif z > a and double(z - 1) and not any(map(double, range(a, z - 1))):
            z, changed = z - 1, True
    return a, z
