"""Goes on from trained weights on PolNeAR and the corpus together, so that the model also reads what stands inside a content.

  python fine_tune.py --polnear FOLDER --corpus ../../corpus --from RUN/model.pt --config RUN/config.json --out RUN2 [...]

--polnear: a folder with train.jsonl.gz and dev.jsonl.gz (corpus_data.load_polnear). --from: a state dict (.pt), or
.safetensors without the frozen word embeddings, which then come from --encoder (an exported int8 encoder). Of PolNeAR a share
is read in each epoch, of the corpus everything, several times. Writes epoch*.pt, model.pt (best on both dev sets), config.json.
"""
import argparse
import json
import os
import random
import shutil
import time

import numpy as np
import torch
import torch.nn.functional as F

import corpus_data
import data
import model as M
import textproc as tp
import train as T
from metric import attr_f1, decode

INSIDE = {'t_cue': .15, 't_attr': .15}      # src/trace/model/nestedReading.ts


def word_embeddings(path):
    """The frozen word embeddings of an exported 8-bit encoder."""
    import onnx
    from onnx import numpy_helper
    init = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    base = next(n[:-len('_quantized')] for n in init if n.endswith('_quantized') and init[n].ndim == 2 and init[n].shape[0] > 20000)
    q, z, s = (init[base + x].astype(np.float32) for x in ('_quantized', '_zero_point', '_scale'))
    return torch.from_numpy((q - z) * s)


def load_weights(net, a):
    if a.weights.endswith('.safetensors'):
        from safetensors.torch import load_file
        sd = {k: v.float() for k, v in load_file(a.weights).items()}
        sd['enc.word.weight'] = word_embeddings(a.encoder)
    else:
        sd = torch.load(a.weights)
    net.load_state_dict(sd)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--polnear', required=True)
    ap.add_argument('--corpus', required=True)
    ap.add_argument('--from', dest='weights', required=True)
    ap.add_argument('--config', required=True)
    ap.add_argument('--encoder', help='encoder.int8.onnx with the word embeddings')
    ap.add_argument('--vocab', required=True)
    ap.add_argument('--out', required=True)
    ap.add_argument('--epochs', type=int, default=4)
    ap.add_argument('--share', type=float, default=.35, help='of the PolNeAR windows in each epoch')
    ap.add_argument('--times', type=int, default=2, help='how often the corpus is read in each epoch')
    ap.add_argument('--lr', type=float, default=6e-5)
    ap.add_argument('--head_mult', type=float, default=2.)
    ap.add_argument('--layer_decay', type=float, default=.92)
    ap.add_argument('--tokens', type=int, default=2048)
    ap.add_argument('--limit', type=int, default=188)
    ap.add_argument('--ema', type=float, default=.995)
    ap.add_argument('--mask', type=float, default=.05)
    ap.add_argument('--warmup', type=float, default=.1)
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--threads', type=int, default=2)
    ap.add_argument('--with_dev', action='store_true', help='learn from the dev part too (only for a last run with settled settings)')
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    logf = open(os.path.join(a.out, 'log.txt'), 'a')

    def log(*x):
        s = time.strftime('%H:%M:%S ') + ' '.join(str(y) for y in x)
        print(s, flush=True)
        print(s, file=logf, flush=True)

    log(vars(a))
    vocab = tp.load_vocab(a.vocab)
    polnear = corpus_data.load_polnear(os.path.join(a.polnear, 'train.jsonl.gz'), vocab)
    dev = corpus_data.load_polnear(os.path.join(a.polnear, 'dev.jsonl.gz'), vocab)
    whole, pieces = corpus_data.load_corpus(a.corpus, 'train', vocab)
    dev_whole, dev_pieces = corpus_data.load_corpus(a.corpus, 'dev', vocab)
    own = whole + pieces + (dev_whole + dev_pieces if a.with_dev else [])
    docs = polnear + own
    for doc in docs:
        doc['flat'], doc['cue'] = data.flat_labels(len(doc['words']), doc['atts'])
        doc['atts_by_cue'] = [x for x in doc['atts'] if x['cue']]
    log('corpus', len(whole), 'reports', sum(len(d['atts']) for d in whole), 'outermost;', len(pieces), 'pieces',
        sum(len(d['atts']) for d in pieces), 'in them; dev', len(dev_whole), len(dev_pieces))
    conf = json.load(open(a.config))
    net = M.Model(conf['model'])
    load_weights(net, a)
    net.enc.word.weight.requires_grad_(False)
    shutil.copy(a.vocab, os.path.join(a.out, 'vocab.txt'))

    def epoch():
        old = T.make_windows(polnear, a.limit, rng)
        wins = rng.sample(old, int(a.share * len(old)))
        for _ in range(a.times):
            wins += [(d + len(polnear), i, j) for d, i, j in T.make_windows(own, a.limit, rng)]
        return T.make_batches(docs, wins, a.tokens, rng)

    epochs = [epoch() for _ in range(a.epochs)]
    total = sum(len(b) for b in epochs)
    opt, ema = T.optimizer(net, a), T.Ema(net, a.ema)
    base = [g['lr'] for g in opt.param_groups]
    par = conf['decode']

    def measure():
        f = lambda ds, p: attr_f1(ds, [decode(c, p) for c in T.raw_predict(net, ds, vocab)])
        r = f(dev, par), f(dev_whole, par), f(dev_pieces, {**par, **INSIDE})
        log('dev: PolNeAR %.1f (%.1f/%.1f)  corpus outermost %.1f (%.1f/%.1f)  inside %.1f (%.1f/%.1f)' % (*r[0], *r[1], *r[2]))
        return r[0][0] + r[1][0] + r[2][0]

    log('steps', total)
    best = measure()
    step, t0, acc = 0, time.time(), np.zeros(3)
    for ep, batches in enumerate(epochs):
        for wins in batches:
            net.train()
            f = min(1, (step + 1) / (a.warmup * total)) * max(.02, 1 - step / total)
            for g, b in zip(opt.param_groups, base):
                g['lr'] = b * f
            losses = T.losses(net, docs, wins, vocab, rng, a, warm=True)
            loss = 2 * losses[0] + .3 * losses[1] + losses[2]
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(ema.p, 1.)
            opt.step()
            ema.update()
            step += 1
            acc += [x.item() for x in losses]
            if step % 50 == 0:
                log(f'ep {ep + 1} step {step}/{total} cue {acc[0] / 50:.4f} flat {acc[1] / 50:.4f} role {acc[2] / 50:.4f} {time.time() - t0:.0f} s')
                acc[:] = 0
        ema.swap()
        torch.save(net.state_dict(), os.path.join(a.out, f'epoch{ep + 1}.pt'))
        score = measure()
        if score > best:
            best = score
            torch.save(net.state_dict(), os.path.join(a.out, 'model.pt'))
        ema.swap()
    json.dump({'model': conf['model'], 'decode': par}, open(os.path.join(a.out, 'config.json'), 'w'), indent=1)
    log('done')


if __name__ == '__main__':
    main()
