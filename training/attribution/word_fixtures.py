"""Writes the tables by which the TypeScript cutting of words is checked against the reference (textproc.py).

    python training/attribution/word_fixtures.py src/language/fixtures

words.json       about two hundred odd lines and their words
codePoints.json  a checksum of the words of four short texts around each code point, one for each block of 1,024

Positions are UTF-16 units. The texts hold no high surrogate before a low one: that is one character there and two here.
"""
import json
import os
import sys
import unicodedata

import textproc as tp

PLAIN = [
    'The dam will hold.', 'He\u2019ll go; she won\'t.', 'U.S. officials, e.g. two, said so.', 'A\tB\tC', '', ' ', '   x   ',
    'x', '.', '\n', '\n\n\n', 'one\ntwo', 'one\r\ntwo', 'one\rtwo', 'one\u2028two', 'one\u2029two', 'one\x0btwo', 'one\x0ctwo',
    'one\x85two', 'one\x1ctwo\x1dthree\x1efour\x1ffive', '\x0c\x0cPage 2\x0c', 'a\n\x0c\nb', 'line one\n\r\n\rline two',
    'http://example.org/a/very/long/path?with=parameters&and=more#fragment', 'reader@example.org', '@someone #tag',
    'x' * 100, 'x' * 101, 'the ' + 'ab' * 60, 'pre-election, co-operate', 'and/or', '50%', '$3.5bn', '\u20ac20', '1,000,000', '3.14',
    'C++', 'AT&T', 'R&D', 'rock\u2019n\u2019roll', 'snake_case_word', '[sic]', '(aside)', '{x}', '<b>bold</b>', 'a|b', '~tilde~', '^', '`tick`',
    'No. 5', 'No.5', '\u2116 5', 'semi;colon:comma,', 'wait...', 'wait\u2026', '?!', '!!!', 'dash\u2014dash', 'dash \u2013 dash', 'a--b',
]
QUOTES = [
    '\u201cWe never signed,\u201d she said.', '"We never signed," she said.', '\'\'We never signed,\'\' she said.', '``We never signed,\'\' she said.',
    '\u2018We never signed,\u2019 she said.', "'We never signed,' she said.", '\u201cOpen and never closed', '"Open and never closed', 'Closed only\u201d he said',
    'Closed only" he said', '"a" "b" "c"', '"a""b"', '""', '"" x', 'x ""', "''''", "''", "'' x ''", '````', "```x'''", '"\'x\'"', '\u201c\u2018Inner,\u2019 he said,\u201d she said.',
    '\u2018Outer \u201cinner\u201d outer\u2019', "'Outer \"inner\" outer'", 'the voters\u2019 choice and the parties\u2019 plans', "the voters' choice and the parties' plans",
    "'voters' choice", "'the voters' choice'", "'90s and '80s music", "rock 'n' roll", "he said 'yes' and 'no'", "he said 'y' twice", "'ab' 'abc'", "'it's' here", "'it's here'", "a 'b c d. e' f",
    "it's 'quite' so, isn't it?", '\u2018\u2018double\u2019\u2019', '\u201eGerman\u201c marks', '\u201eGerman\u201d marks', '\u00abFrench\u00bb marks', '\u201fodd\u201d', '5\u2032 10\u2033', "5' 10\"", 'a 6" pipe and a 4" pipe',
    '"Quote," he said, "and more."', '"Quote," he said. "And\nmore."', '\u201cPara one.\n\n\u201cPara two.\n\n\u201cPara three.\u201d', '(\u201cx\u201d)', '[\"x\"]', '-"x"-', '\u2014"x"\u2014', '\u2014\u201cx\u201d\u2014',
    '"x"y"z"', 'a"b', 'a" b', 'a "b', 'a " b', '" a', 'a "', ' " ', '"\u00a0x\u00a0"', "\u02bcOkina\u02bc and Hawai\u02bbi", "'\u00e9t\u00e9 fini,' dit-il", "'\U0001f489 jab' he wrote", "'x\U0001f489' end", "'\U0001d400\U0001d401' end",
    "\u2018\U0001d400\u2019 end", "x\U0001d400'ab' end", "'ab'\U0001d400 end", "'a\u2018b c' d'", "'a\"b c' d'", "'_under_' x", "'\u00bd cup' of", "'one?' 'two!' 'three,' 'four.' 'five;' six", "'a b' 'c d' \"e f\" 'g h'", "\"a 'b c' d\" 'e f'",
    "\"never closed 'b c' d", "'s' 's s'", "'ss'", "'aas bbs'", '\u201c\u201c', '\u201d\u201d', '\u201c\u201d', '\u201d\u201c', '\u201ca\u201cb\u201d', '"a\u201db"c', "''a\" b", '"a\'\' b', "x''y", "x '' y", "''x", "x''", "\u2019tis the season", '\u2018tis the season\u2019',
]
UNICODE = [
    'x\u00b2 + y\u00b3', 'H\u2082O', '\u2460 first \u2461 second', '\u0663\u0664 Arabic digits', '\u06f1\u06f2', '\u0967\u0968', '\uff11\uff12', '\u00bd cup', '\u2167 legions', '\u3007\u4e00', '\u2070\u00b9',
    '\ufb01nd the \ufb02ag', '\u01c5ungla \u01c4UNGLA \u01c6ungla', '\u0130stanbul I\u0130', '\u0131', '\u1e9e STRASSE stra\u00dfe', '\u03a3\u039f\u03a6\u039f\u03a3', '\u03a3', '\u03b1\u03a3', '\u03b1\u03a3\u0301', '\u0391\u03a3\u00ad\u0392', '\u0391\u03a3\u0345', 'A\u0301\u03a3', '\u03a3\u03b1',
    'na\u00efve caf\u00e9 \u00c5ngstr\u00f6m', 'nai\u0308ve cafe\u0301', '\u0301', '\u0301\u0301 x', 'a\u0301\u0323', '\u0644\u0627\u064e', '\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd', '\u0e01\u0e33\u0e25\u0e31\u0e07', '\u0915\u094d\u0937\u093f', '\u1112\u1161\u11ab', '\ud55c\uad6d\uc5b4', '\uac00\uac01',
    '\u4e2d\u56fd\u653f\u5e9c\u8bf4', '\u6771\u4eac\u3067', '\u30d7\u30e9\u30ab\u30fc\u30c8', '\u304c\u304e', '\uf900\ufa0e', '\U00020000\U0002f800', '\u3400x\u4dbf', '\u3001\u3002\u300c\u300d', '\uff08\uff09\uff01', '\u4e00-\u4e8c',
    'co\u00adordi\u00adnator', '\u00ad', '\u00adx\u00ad', 'zero\u200bwidth', 'join\u200djoin \u200c', '\ufeffBOM first', 'mid\ufeffBOM', '\u200eLTR\u200f', '\u202aembed\u202c', '\u2066iso\u2069', 'x\u2060y', '\u180e', '\ufffd', 'a\ufffdb', '\x00', 'a\x00b', 'NUL \x00 alone', '\x01\x02a\x03', '\x7f', 'bell\x07', 'esc\x1b[0m',
    '\u00a0x\u00a0y', '\u2003em\u2009thin\u200ahair', '\u3000wide', '\u202fnarrow', '\u205fmath', '\u1680ogham', '\U0001f489 vaccine', '\U0001f468\u200d\U0001f469\u200d\U0001f467 family', '\u2764\ufe0f', '\U0001f1fa\U0001f1f8', '\U0001f44d\U0001f3fd', '\U0001d400\U0001d401 math', '\U0001d7d8 digit', '\U00010400\U00010428 Deseret',
    '\ud800', '\udc00', 'a\ud800b', 'a\udc00 b', '\ud83d alone', '\udc89 alone', '\udc89\ud83d swapped', '"\ud800"', "'\ud800x'", 'A\ud800', '\ue000 private', '\uffff', '\U0010ffff', '\U000e0001\U000e0041 tags', '\U000e01f0', '\u2028\u2029', 'a\u2028\u2029b',
    '\u01c5', '\u01c8 \u01cb', '\u1f88', '\u2160', '\u24b6 \u24d0', '\u00aa \u00ba', '\u02b0', '\u2102', '\u00b5', '\u00d7 \u00f7', '\u00a3 \u00a7 \u00b6 \u00a9 \u00ae', '\u00b7 \u2022 \u2023', '\u2190', '\u2200', '\u0660\u066b\u0661', '\u055a\u055f', '\u05be\u05f3\u05f4', '\u060c\u061b\u061f', '\u0964', '\u1361', '\u2e3a', '\u2053', '\u301c', '\uff5e',
]
MIXED = [
    'iPhone MacBook NASA McDonald X x X1 1X UN-led', 'PRE\u0301FET', '\u00c9cole \u00c9COLE \u00e9COLE', 'A', 'a', 'A1', 'AB', 'Ab', 'aB', 'ABc', 'AbC', '\u00c9', '\u01c5a', '\u2160\u2160', 'a\u00adB', '\u00adA', 'A\u0301b', 'x\u0301Y', '\u10a0\u10d0', '\u1c90\u10d0', '\ua7c4x', '\u13a0\uab70',
    'The minister\u2019s office \u2014 which declined to comment \u2014 had promised \u201ca full review.\u201d', 'Q: Why?\nA: \u201cBecause.\u201d', 'WASHINGTON (AP) \u2014 Two people', '* * *', '- item one\n- item two', '1. first\n2. second', '\u201cX,\u201d he said, \u201cY\u201d; \u201cZ.\u201d',
]
LINES = PLAIN + QUOTES + UNICODE + MIXED


def utf16(text):
    """Position in code points -> position in UTF-16 units."""
    at = [0]
    for ch in text:
        at.append(at[-1] + (2 if ord(ch) > 0xffff else 1))
    return at


def cut(text):
    at = utf16(text)
    return [[at[w['b']], at[w['e']], w['s'], w['case'], w['quote'], w['para']] for w in tp.words(text)]


def around(ch):
    """Texts that show what a character does: alone, inside a word, beside single marks, and beside a straight double mark."""
    return [ch, f'a{ch}B', f"{ch}'ab{ch}'{ch}", f'"a{ch}"{ch}']


def unassigned(c):
    return unicodedata.category(chr(c)) == 'Cn'


def checksum(value, seed):
    """FNV-1a over the UTF-16 units."""
    data = value.encode('utf-16-le', 'surrogatepass')
    for i in range(0, len(data), 2):
        seed = ((seed ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xffffffff
    return seed


def described(c):
    """The words around a code point as one string; without their forms where Unicode 14 has no such character."""
    out = []
    for text in around(chr(c)):
        for b, e, s, case, quote, para in cut(text):
            out.append(f'{b},{e},{"" if unassigned(c) else s},{case},{quote},{para};')
        out.append('|')
    return ''.join(out)


def shown(c):
    """Planes without characters (3 to 13) and for private use (15, 16) are shown by every 256th code point."""
    return c < 0x32000 or 0xe0000 <= c < 0xe1000 or c % 256 == 0


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, 'words.json'), 'w') as f:
        rows = ',\n'.join(json.dumps({'text': t, 'words': cut(t)}, separators=(',', ':')) for t in LINES)
        f.write(f'[\n{rows}\n]\n')
    blocks = []
    for start in range(0, 0x110000, 1024):
        seed = 0x811c9dc5
        for c in range(start, start + 1024):
            if shown(c):
                seed = checksum(described(c), seed)
        blocks.append(f'{seed:08x}')
    gaps, c = [], 0
    while c < 0x110000:
        start = c
        while c < 0x110000 and unassigned(c):
            c += 1
        if c > start:
            gaps.append([start, c])
        c += 1
    with open(os.path.join(folder, 'codePoints.json'), 'w') as f:
        json.dump({'unicode': unicodedata.unidata_version, 'unassigned': gaps, 'checksums': ' '.join(blocks)}, f, separators=(',', ':'))
        f.write('\n')
    print(len(LINES), 'lines')


if __name__ == '__main__':
    main()
