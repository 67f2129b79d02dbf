"""Writes src/language/unicodeTable.ts: the class of every code point as Python's unicodedata sees it.

    python training/attribution/unicode_table.py > src/language/unicodeTable.ts

The model was trained on words cut with Python 3.11 (Unicode 14). A JavaScript engine follows its own, newer Unicode, and it
has no name for some of Python's classes (str.isdigit() takes "²", \\p{Nd} does not), so the table is shipped.
"""
import unicodedata

import textproc as tp

WORD, SPACE, NEWLINE, SKIPPED, DOUBLE, SINGLE, ALONE = range(7)
WORDLIKE, DIGIT, LETTER, UPPER, MARK = 8, 16, 32, 64, 128


def kind(ch):
    """The branch that textproc.words() takes for the character, in its order."""
    if ch in '\n\r\u2028\u2029':
        return NEWLINE
    if ch == '\t' or ch.isspace() or unicodedata.category(ch) == 'Zs':
        return SPACE
    if tp.is_skipped(ch):
        return SKIPPED
    if ch in tp.DOUBLE:
        return DOUBLE
    if ch in tp.SINGLE:
        return SINGLE
    return ALONE if tp.is_punct(ch) or tp.is_cjk(ch) else WORD


def bits(ch):
    """The character's kind and the classes it belongs to."""
    b = kind(ch)
    if ch.isalnum() or ch == '_':
        b |= WORDLIKE
    if ch.isdigit():
        b |= DIGIT
    if ch.isalpha():
        b |= LETTER | (UPPER if ch.isupper() else 0)
    if unicodedata.category(ch) == 'Mn':
        b |= MARK
    return b


def base36(n):
    out = ''
    while n:
        n, d = divmod(n, 36)
        out = '0123456789abcdefghijklmnopqrstuvwxyz'[d] + out
    return out


def main():
    runs = []
    for c in range(0x110000):
        b = bits(chr(c))
        if runs and runs[-1][0] == b:
            runs[-1][1] += 1
        else:
            runs.append([b, 1])
    kinds = sorted({b for b, _ in runs})
    letters = {b: chr(ord('A') + i) for i, b in enumerate(kinds)}
    coded = ''.join(letters[b] + (base36(n) if n > 1 else '') for b, n in runs)
    print(f'// Made by training/attribution/unicode_table.py from Unicode {unicodedata.unidata_version}: do not edit.')
    print()
    print('/** The bits of each class, by its letter in `unicodeRuns`: A, B, C … */')
    print(f'export const unicodeBits = {kinds} as const;')
    print()
    print('/** Runs of code points of one class, from U+0000 on: the class letter, then the length in base 36 unless it is 1. */')
    print('export const unicodeRuns =')
    print(f"  '{coded}';")


if __name__ == '__main__':
    main()
