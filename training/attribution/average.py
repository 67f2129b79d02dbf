"""A weighted mean of trained weights.

  python average.py --out FILE.pt .12 FIRST.pt .48 A/epoch3.pt .40 B/epoch1.pt
"""
import argparse

import torch

ap = argparse.ArgumentParser()
ap.add_argument('--out', required=True)
ap.add_argument('parts', nargs='+', help='share and state dict, in turn')
a = ap.parse_args()
shares = [float(x) for x in a.parts[::2]]
assert abs(sum(shares) - 1) < 1e-6, 'the shares add up to one'
states = [torch.load(x) for x in a.parts[1::2]]
mean = {k: sum(w * s[k] for w, s in zip(shares, states)) if v.is_floating_point() else v for k, v in states[0].items()}
torch.save(mean, a.out)
