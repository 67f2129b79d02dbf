import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedInArchive } from '../../../../test/support/archiveOrigins.ts';
import { base64, quoted } from '../../../../test/support/archives.ts';
import { AD_PAGE, harbourPage, POST_FRAME_URL, POST_PAGE, POST_TEXT } from '../../../../test/support/harbourPage.ts';
import { Report } from '../../../contract/index.ts';
import { capture } from '../../capture.ts';
import { isMail } from '../../mail/index.ts';
import { isMhtml } from './isMhtml.ts';

/*
 * A page as each program writes it into one file: its head, its order of fields, its marks, with the same page in it. The
 * lines are those of files that such programs wrote; the page is invented.
 */

const URL = 'https://packet.example/harbour/line-closes';
const LOGO = [
  'Content-Type: image/gif',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://packet.example/logo.gif',
  '',
  'R0lGODlhAQABAAAAACw=',
];

interface Variant {
  readonly head: readonly string[];
  readonly boundary: string;
  readonly parts: readonly (readonly string[])[];
  /** What stands before the first boundary. */
  readonly preamble?: string;
  /** Whether the page has a frame with a post in it. */
  readonly post?: boolean;
  readonly url?: string | null;
  readonly captured?: string | null;
}

const framed = (src: string) =>
  harbourPage(`<div class="twitter-tweet twitter-tweet-rendered"><iframe src="${src}"></iframe></div>`);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(harbourPage(), 'utf16le')]);
const LATIN = Buffer.from(
  harbourPage().replace(/[“”’]/g, (c) => ({ '“': '\x93', '”': '\x94', '’': '\x92' })[c] ?? c),
  'latin1',
);
const MULTI = 'This is a multi-part message in MIME format.';
const WORD =
  "This document is a Single File Web Page, also known as a Web Archive file.  If you are seeing this message, your browser or editor doesn't support Web Archive files.";

const VARIANTS: Readonly<Record<string, Variant>> = {
  'Chrome and Edge': {
    head: [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${URL}`,
      'Subject: =?utf-8?Q?The=20island=20line=20closes=20-=20The=20Packet?=',
      'Date: Tue, 9 Jun 2026 16:22:01 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----MultipartBoundary--Yq0xEoM6----"',
    ],
    boundary: '----MultipartBoundary--Yq0xEoM6----',
    parts: [
      [
        'Content-Type: text/html',
        'Content-ID: <frame-4F@mhtml.blink>',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${URL}`,
        '',
        quoted(bytesOf(framed('cid:frame-9C@mhtml.blink')), '\n'),
      ],
      [
        'Content-Type: text/css',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: cid:css-1@mhtml.blink',
        '',
        '@charset "utf-8"; p { margin: 0 }',
      ],
      [
        'Content-Type: text/html',
        'Content-ID: <frame-9C@mhtml.blink>',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${POST_FRAME_URL}`,
        '',
        quoted(bytesOf(POST_PAGE), '\n'),
      ],
      LOGO,
    ],
    post: true,
    captured: '2026-06-09T16:22:01Z',
  },
  'Mozilla Archive Format': {
    head: [
      'From: <Saved by Mozilla 5.0 (Macintosh)>',
      'Subject: The island line closes - The Packet',
      'Date: Sat, 06 May 2017 16:48:07 +1000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----=_NextPart_000_0000_CC3AA3A9.09B072C9"',
      'X-MAF-Information: Produced By MAF V4.1.0',
    ],
    boundary: '----=_NextPart_000_0000_CC3AA3A9.09B072C9',
    preamble: MULTI,
    parts: [
      [
        'Content-Type: text/html;\n\tcharset="windows-1252"',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${URL}`,
        '',
        quoted(LATIN, '\n'),
      ],
      LOGO,
    ],
    captured: '2017-05-06T16:48:07+10:00',
  },
  UnMHT: {
    head: [
      'From: <Saved by UnMHT>',
      'Subject: =?UTF-8?B?VGhlIGlzbGFuZCBsaW5lIGNsb3Nlcw==?=',
      'Date: Thu, 03 Mar 2016 10:00:00 +0900',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\n\tboundary="----=_NextPart_12345";\n\ttype="text/html"',
    ],
    boundary: '----=_NextPart_12345',
    parts: [
      [
        'Content-Type: text/html;\n charset="UTF-8"',
        'Content-Transfer-Encoding: 8bit',
        `Content-Location: ${URL}`,
        '',
        framed(POST_FRAME_URL),
      ],
      [
        'Content-Type: text/html;\n charset="UTF-8"',
        'Content-Transfer-Encoding: 8bit',
        `Content-Location: ${POST_FRAME_URL}`,
        '',
        POST_PAGE,
      ],
    ],
    post: true,
    captured: '2016-03-03T10:00:00+09:00',
  },
  'Internet Explorer 5 to 8, "unicode"': {
    head: [
      'From: <Saved by Microsoft Internet Explorer 5>',
      'Subject: The island line closes - The Packet',
      'Date: Mon, 5 Apr 2004 19:08:51 +0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\n\tboundary="----=_NextPart_000_0000_01C41B3E.6F1C3A40";\n\ttype="text/html"',
      'X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2800.1165',
    ],
    boundary: '----=_NextPart_000_0000_01C41B3E.6F1C3A40',
    preamble: MULTI,
    parts: [
      [
        'Content-Type: text/html;\n\tcharset="unicode"',
        'Content-Transfer-Encoding: base64',
        `Content-Location: ${URL}`,
        '',
        base64(UTF16, '\n'),
      ],
      LOGO,
    ],
    captured: '2004-04-05T19:08:51+02:00',
  },
  'Internet Explorer 9 to 11': {
    head: [
      'From: "Saved by Internet Explorer 11"',
      'Subject: The island line closes - The Packet',
      'Date: Fri, 6 Nov 2015 15:36:06 -0800',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----=_NextPart_000_0000_01D118A8.5A5F4A60"',
      'X-MimeOLE: Produced By Microsoft MimeOLE V10.0.10240.16384',
    ],
    boundary: '----=_NextPart_000_0000_01D118A8.5A5F4A60',
    preamble: MULTI,
    parts: [
      [
        'Content-Type: text/html;\n\tcharset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${URL}`,
        '',
        quoted(bytesOf(`\ufeff${framed(POST_FRAME_URL)}`), '\n'),
      ],
      [
        'Content-Type: text/html;\n\tcharset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${POST_FRAME_URL}`,
        '',
        quoted(bytesOf(POST_PAGE), '\n'),
      ],
      LOGO,
    ],
    post: true,
    captured: '2015-11-06T15:36:06-08:00',
  },
  Opera: {
    head: [
      'Content-Type: multipart/related; start=<op.mhtml.1264685342546.7f4a5d@10.0.0.2>; boundary=----------o8xqRvnKxuW8eSRLvmT9jp',
      `Content-Location: ${URL}`,
      'Subject: =?utf-8?Q?The_island_line_closes?=',
      'MIME-Version: 1.0',
    ],
    boundary: '----------o8xqRvnKxuW8eSRLvmT9jp',
    parts: [
      [
        'Content-Disposition: inline; filename=ad.html',
        'Content-Type: text/html; charset=utf-8; name=ad.html',
        'Content-Location: https://ads.example/k',
        'Content-Transfer-Encoding: 8bit',
        '',
        AD_PAGE,
      ],
      [
        'Content-Disposition: inline; filename=line-closes.html',
        'Content-Type: text/html; charset=utf-8; name=line-closes.html',
        'Content-ID: <op.mhtml.1264685342546.7f4a5d@10.0.0.2>',
        `Content-Location: ${URL}`,
        'Content-Transfer-Encoding: 8bit',
        '',
        harbourPage(),
      ],
    ],
    captured: null,
  },
  'Word, "single file web page"': {
    head: ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="----=_NextPart_01D7E1BB.5B5B5B50"'],
    boundary: '----=_NextPart_01D7E1BB.5B5B5B50',
    preamble: WORD,
    parts: [
      [
        'Content-Location: file:///C:/2D794112/harbour.htm',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Type: text/html; charset="windows-1252"',
        '',
        quoted(LATIN, '\n'),
      ],
      [
        'Content-Location: file:///C:/2D794112/harbour_files/filelist.xml',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Type: text/xml; charset="utf-8"',
        '',
        '<xml xmlns:o=3D"urn:schemas-microsoft-com:office:office"><o:File HRef=3D"a"/></xml>',
      ],
    ],
    url: null,
    captured: null,
  },
};

function written(
  { head, boundary, parts, preamble }: Variant,
  { newline, close }: { newline: string; close: boolean },
): Uint8Array {
  const lines = [
    ...head,
    '',
    ...(preamble ? [preamble, ''] : []),
    ...parts.flatMap((part) => [`--${boundary}`, ...part, '']),
    ...(close ? [`--${boundary}--`, ''] : []),
  ];
  // A file may hold parts of eight bits that are no UTF-8: none here does.
  return bytesOf(lines.join('\n').replaceAll('\n', newline));
}

for (const [name, variant] of Object.entries(VARIANTS)) {
  for (const newline of ['\r\n', '\n']) {
    for (const close of [true, false]) {
      const how = `${newline === '\n' ? 'bare' : 'full'} line ends, the last boundary ${close ? 'there' : 'missing'}`;
      test(`${name}: the whole report (${how})`, async () => {
        const bytes = written(variant, { newline, close });
        assert.equal(isMhtml(bytes), true);
        assert.equal(isMail(bytes), false);
        const report = await capture(bytes, { file: 'page.mht' });
        assert.deepEqual(Report.safeParse(report).error?.issues ?? [], []);
        const post = variant.post ? ['post'] : [];
        assert.deepEqual(
          report.blocks.map((b) => b.type),
          ['title', 'paragraph', 'paragraph', ...post, 'paragraph'],
        );
        assert.match(report.text, /^The island line closes\n\n.*“We can’t pay for it,” said its chair/s);
        assert.match(report.text, /café on the pier and the größte of the ferries, whose lease ends in May\.$/);
        if (variant.post) assert.ok(report.text.includes(POST_TEXT));
        const { head } = report;
        assert.equal(head.format, 'mhtml');
        assert.equal(head.url, variant.url === undefined ? URL : variant.url);
        assert.equal(head.captured, variant.captured ?? null);
        assert.equal(
          report.diagnostics.some((d) => d.rule === 'truncated'),
          !close,
        );
        // What misplaced tells is of UTF-8; the two in other encodings are checked by their words.
        if (!/windows-1252|unicode/.test(variant.parts[0]?.[0] ?? '') && !name.startsWith('Word'))
          assert.deepEqual(misplacedInArchive(report, bytes), []);
        else for (const b of report.blocks) for (const r of b.origin) assert.ok((r.bytes?.[1] ?? 0) > (r.bytes?.[0] ?? 0));
      });
    }
  }
}
