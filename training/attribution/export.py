"""Exports a trained model to ONNX (fp32 and dynamic int8).

  python export.py --run DIR (model.pt, config.json, vocab.txt written by train.py) --out DIR

Writes encoder.fp32.onnx, role.fp32.onnx, encoder.int8.onnx, role.int8.onnx, vocab.txt and config.json.

encoder graph   in : input_ids int64 [B,L], case_ids int64 [B,L], quote_ids int64 [B,L], attention_mask float [B,L] (1/0)
                out: cue_probs float [B,L,3] (P(O),P(B),P(I) of every wordpiece; only first pieces of words are meaningful),
                     reps float [B,L,256] (role-head inputs; take the first piece of every word)
role graph      in : reps float [N,T,256], cue_mask float [N,T] (1 on the cue's words), rel int64 [N,T] (word index - index of
                     the cue's first word + LEFT, in 0..LEFT+RIGHT), valid float [N,T] (0 on padding)
                out: role_probs float [N,T,2] (P(source), P(content))
B, L (<= 512), N, T (<= LEFT+RIGHT+1) are dynamic.
"""
import argparse
import json
import os
import shutil

import onnx
import torch

import model as M
import textproc as tp
from quantise import quantise


EXTRA = {
    'window': {'core': 144, 'context': 32, 't_min': .1},     # wordpieces per window core / per side; lowest cue score sent to the role head
    'crop': {'left': tp.LEFT, 'right': tp.RIGHT},            # words before / after the cue's first word seen by the role head
    'labels': {'cue_probs': ['O', 'B-cue', 'I-cue'], 'role_probs': ['source', 'content']},
    'features': {'case_ids': list(tp.CASE), 'quote_ids': list(tp.QUOTE), 'special': {'[CLS]': 101, '[SEP]': 102, '[UNK]': 100},
                 'note': 'every wordpiece carries the features of its word; [CLS] and [SEP] carry 0; see textproc.py'},
    'decode_help': {'t_in': 'a word is a cue word if P(B)+P(I) >= t_in', 't_cue': 'a cue is kept if its best word reaches t_cue',
                    't_source': 'source words have P(source) >= t_source and >= P(content); best run only',
                    't_content': 'content words have P(content) >= t_content', 't_run': 'a content run needs one word with P >= t_run',
                    't_attr': 'cue score * mean P(content) >= t_attr', 'nms': 'content Jaccard from which the lower-scored attribution is dropped'}}


def export(mod, args, path, ins, outs, axes):
    torch.onnx.export(mod, args, path, input_names=ins, output_names=outs, dynamic_axes=axes, opset_version=17,
                      dynamo=False, do_constant_folding=True)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--run', required=True)
    ap.add_argument('--ckpt', default='model.pt')
    ap.add_argument('--out', required=True)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    conf = json.load(open(os.path.join(a.run, 'config.json')))
    net = M.Model(conf['model'])
    net.load_state_dict(torch.load(os.path.join(a.run, a.ckpt)))
    net.eval()
    o = lambda n: os.path.join(a.out, n)
    B, L, N, T, d = 2, 24, 3, 20, conf['model']['role_d']
    z = torch.zeros(B, L, dtype=torch.int64)
    ax = {0: 'B', 1: 'L'}
    ins = ['input_ids', 'case_ids', 'quote_ids', 'attention_mask']
    export(net.enc, (z + 5, z, z, torch.ones(B, L)), o('encoder.fp32.onnx'), ins, ['cue_probs', 'reps'],
           {k: ax for k in ins + ['cue_probs', 'reps']})
    ax = {0: 'N', 1: 'T'}
    ins = ['reps', 'cue_mask', 'rel', 'valid']
    cm = torch.zeros(N, T)
    cm[:, 3] = 1
    export(net.role, (torch.randn(N, T, d), cm, torch.zeros(N, T, dtype=torch.int64), torch.ones(N, T)), o('role.fp32.onnx'), ins,
           ['role_probs'], {k: ax for k in ins + ['role_probs']})
    for n in ('encoder', 'role'):
        quantise(o(n + '.fp32.onnx'), o(n + '.int8.onnx'))
    if os.path.abspath(a.run) != os.path.abspath(a.out):
        shutil.copy(os.path.join(a.run, 'vocab.txt'), o('vocab.txt'))
        json.dump({**conf, **EXTRA}, open(o('config.json'), 'w'), indent=1)
    for n in sorted(os.listdir(a.out)):
        print(f'{n:24s} {os.path.getsize(o(n)) / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
