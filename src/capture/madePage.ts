import { MappedText } from '../report/mappedText.ts';

/**
 * A page of HTML put together from texts that stand somewhere in a file, for what has no page of its own: an entry of a
 * feed, a cell of an export, a mail with its subject. Markup that is put in stands nowhere: it has a place of no length,
 * beside the text that it is put around.
 */
export class MadePage {
  readonly #parts: MappedText[] = [];
  #place = 0;

  /** Markup of our own. */
  markup(html: string): this {
    this.#parts.push(MappedText.changed(html, this.#place, this.#place, 'value'));
    return this;
  }

  /** HTML as it stands in the file. */
  html(text: MappedText): this {
    if (text.length === 0) return this;
    this.#parts.push(text);
    this.#place = text.runs.at(-1)?.to ?? this.#place;
    return this;
  }

  /** A text that is no HTML: what would be read as markup is escaped on the way. */
  text(text: MappedText): this {
    let at = 0;
    for (const m of text.text.matchAll(/[&<]/g)) {
      this.html(text.slice(at, m.index));
      const { from, to } = text.slice(m.index, m.index + 1).hull;
      this.#parts.push(MappedText.changed(m[0] === '&' ? '&amp;' : '&lt;', from, to, 'escape'));
      at = m.index + 1;
    }
    return this.html(text.slice(at));
  }

  /** A text between the start and the end tag of an element. */
  element(tag: string, text: MappedText): this {
    this.#place = text.runs[0]?.from ?? this.#place;
    return this.markup(`<${tag}>`).text(text).markup(`</${tag}>`);
  }

  done(): MappedText {
    return MappedText.concat(this.#parts);
  }
}
