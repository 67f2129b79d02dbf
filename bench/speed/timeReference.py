"""Times the reference for bench:speed: python3 timeReference.py predict.py MODEL

Reads one JSON value a line: first the list of texts (answers [0, 0]), then "run" any number of times (answers the seconds
and the processor's seconds that all texts took on one thread).
"""
import json
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(sys.argv[1])))
import predict  # noqa: E402


def whole(model):
    """A folder of the model with its vocabulary in it, which the models here share."""
    folder = tempfile.mkdtemp()
    for path in (*(os.path.join(model, name) for name in os.listdir(model)), os.path.join(model, '..', 'vocab.txt')):
        if not os.path.exists(os.path.join(folder, os.path.basename(path))):
            os.symlink(os.path.abspath(path), os.path.join(folder, os.path.basename(path)))
    return folder


texts = json.loads(sys.stdin.readline())
predictor = predict.Predictor(whole(sys.argv[2]), 'int8', 1)
predictor.predict(texts[0])
print([0, 0], flush=True)
for _ in sys.stdin:
    start, started = time.perf_counter(), time.process_time()
    for text in texts:
        predictor.predict(text)
    print([time.perf_counter() - start, time.process_time() - started], flush=True)
