"""Makes the 8-bit graphs of a model out of its fp32 graphs.

  python quantise.py DIR [--kind int8|int7|uint8]      DIR holds encoder.fp32.onnx and role.fp32.onnx

int8 (what models/ holds): weights per output channel in int8, activations per tensor in uint8 with a scale worked out at
run time, embeddings in uint8.
int7 (reduce_range): weights in 7 bits, so that no processor can saturate on them.
uint8: weights in uint8; nothing saturates either, but the fast instructions of newer processors do not apply.
"""
import argparse
import os

from onnxruntime.quantization import QuantType, quantize_dynamic


def quantise(fp32, out, kind='int8'):
    quantize_dynamic(fp32, out, per_channel=True, reduce_range=kind == 'int7', op_types_to_quantize=['MatMul', 'Gather'],
                     weight_type=QuantType.QUInt8 if kind == 'uint8' else QuantType.QInt8)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('folder')
    ap.add_argument('--kind', choices=('int8', 'int7', 'uint8'), default='int8')
    a = ap.parse_args()
    for graph in ('encoder', 'role'):
        quantise(os.path.join(a.folder, f'{graph}.fp32.onnx'), os.path.join(a.folder, f'{graph}.{a.kind}.onnx'), a.kind)


if __name__ == '__main__':
    main()
