/** The names under which the services keep what a report's head is made of, the surest first (see `fieldKey`). */
export const FIELDS = {
  title: ['fulltitle', 'readabletitle', 'title', 'booktitle', 'resolvedtitle', 'giventitle'],
  url: ['sourceurl', 'url', 'originalurl', 'resolvedurl', 'givenurl', 'link', 'articleurl'],
  authors: ['author', 'authors', 'bookauthor', 'publishedby'],
  site: ['sitename', 'site', 'publication', 'publisher', 'sourcename'],
  domain: ['domainname', 'domain'],
  published: ['publishedat', 'publisheddate', 'publicationdate', 'published', 'pubdate'],
  saved: [
    'createdat',
    'savedat',
    'saveddate',
    'timeadded',
    'addedat',
    'dateadded',
    'timestamp',
    'created',
    'highlightedat',
    'time',
  ],
  language: ['language', 'lang'],
  content: ['content', 'htmlcontent', 'contenthtml', 'html', 'articletext', 'fulltext', 'text', 'body'],
  passage: ['highlight', 'selection', 'quote', 'text'],
  passages: ['highlights', 'annotations'],
  note: ['note', 'notes', 'comment'],
} as const;

/** A service's export, by the names that only it has together. */
export interface ExportKind {
  readonly name: string;
  /** Groups of names: each group must be there with one of its names. */
  readonly needs: readonly (readonly string[])[];
}

export const TABLES: readonly ExportKind[] = [
  { name: 'Readwise', needs: [['highlight'], ['booktitle']] },
  { name: 'Readwise Reader', needs: [['title'], ['url'], ['saveddate', 'readingprogress']] },
  { name: 'Instapaper', needs: [['url'], ['title'], ['selection'], ['folder', 'timestamp']] },
  { name: 'Pocket', needs: [['url'], ['title'], ['timeadded']] },
  { name: 'Raindrop', needs: [['url'], ['title'], ['excerpt'], ['folder'], ['cover', 'favorite']] },
  { name: 'Matter', needs: [['url'], ['title'], ['publisher'], ['inqueue', 'wordcount']] },
  { name: 'Omnivore', needs: [['url'], ['state'], ['labels']] },
  { name: 'wallabag', needs: [['title'], ['url'], ['content']] },
];

/** The same for lists of objects, by names as they are written. */
export const LISTS: readonly ExportKind[] = [
  {
    name: 'wallabag',
    needs: [
      ['is_archived', 'is_read', 'is_starred', 'is_fav'],
      ['url', 'title', 'tags', 'id', 'content'],
    ],
  },
  { name: 'wallabag', needs: [['content'], ['domain_name', 'reading_time', 'mimetype'], ['url']] },
  { name: 'Readwise', needs: [['readwise_url', 'user_book_id', 'readable_title']] },
  {
    name: 'Readwise Reader',
    needs: [
      ['html_content', 'reading_progress', 'first_opened_at'],
      ['source_url', 'site_name', 'url'],
    ],
  },
  { name: 'Pocket', needs: [['highlights'], ['quote', 'title'], ['url']] },
  { name: 'Omnivore', needs: [['slug'], ['savedAt'], ['readingProgress']] },
  { name: 'Instapaper', needs: [['bookmark_id'], ['title', 'url']] },
];

export const XML_EXPORT = /<(?:is_archived|is_starred|is_public|reading_time|domain_name)>/;

/** Lists of links that services call an export; they hold no text. */
export const LINK_LISTS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Pocket', pattern: /<title>\s*Pocket Export\s*<\/title>/i },
  { name: 'bookmarks', pattern: /<!DOCTYPE NETSCAPE-Bookmark-file-1>/i },
  { name: 'Instapaper', pattern: /<title>\s*Instapaper: Export\s*<\/title>/i },
];
