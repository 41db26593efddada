// Parser for `text/event-stream`, as the WHATWG HTML standard defines it in section 9.2.

/** The largest size of an event, in characters. */
const MAX_EVENT_SIZE = 64 << 20;

/** An incremental parser. The bytes may be split at any position. */
export class EventParser {
  #decoder = new TextDecoder();
  /** The pieces of a line that is not complete. */
  #pieces = [];
  #endsInReturn = false;
  #event = '';
  #data = [];
  /** The number of characters that are kept. */
  #size = 0;

  /** Parses further bytes and returns the events that are complete. */
  parse(bytes) {
    const text = this.#decoder.decode(bytes, { stream: true });
    const events = [];
    // A line feed after a carriage return belongs to the same line ending.
    let start = this.#endsInReturn && text.startsWith('\n') ? 1 : 0;
    this.#endsInReturn &&= text === '';
    const ending = /\r\n|\r|\n/g;
    ending.lastIndex = start;
    for (let match = ending.exec(text); match; match = ending.exec(text)) {
      this.#pieces.push(text.slice(start, match.index));
      const line = this.#pieces.join('');
      this.#pieces = [];
      this.#line(line, events);
      start = ending.lastIndex;
      this.#endsInReturn = match[0] === '\r' && start === text.length;
    }
    if (start < text.length) {
      this.#pieces.push(text.slice(start));
      this.#size += text.length - start;
    }
    if (this.#size > MAX_EVENT_SIZE) {
      throw new RangeError('an event is too large');
    }
    return events;
  }

  /** The event at the end of the stream, for servers that omit the blank line after it. */
  finish() {
    const events = [];
    this.#line(this.#pieces.join(''), events);
    this.#line('', events);
    return events;
  }

  #line(line, events) {
    if (line === '') {
      if (this.#data.length > 0) {
        events.push({ event: this.#event, data: this.#data.join('\n') });
      }
      [this.#event, this.#data, this.#size] = ['', [], 0];
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?([\s\S]*))?$/.exec(line);
    if (field === 'data') {
      this.#data.push(value);
      this.#size += value.length;
    } else if (field === 'event') {
      this.#event = value;
    }
  }
}
