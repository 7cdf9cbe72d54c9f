import { setArticle } from "./article.js";
import { byColumn, csv, valueOf } from "./figures.js";
import { indent } from "./json.js";
import { marksOf } from "./marks.js";
import { fromCodePoints } from "./offsets.js";
import { selection } from "./selection.js";
import { counted, creditOf, speakersOf } from "./speakers.js";
import { copyOnClick } from "./clipboard.js";

const byId = (id) => document.getElementById(id);

/** Shows answers: the article with its marks, and the lists beside it, linked with each other. */
export class Result {
  #answer = null;
  #json = "";
  #pieces = null;
  #speakers = [];
  #speakerOf = [];
  #sorted = { column: null, descending: false };
  #lit = [];
  #selection = selection(byId("text"), (place) => this.#show(place));
  #reveal;

  /** @param reveal called before a place in the article is scrolled to */
  constructor(reveal) {
    this.#reveal = reveal;
    copyOnClick(byId("copy-csv"), () => csv(this.#figures()));
    copyOnClick(byId("copy-json"), () => JSON.stringify(this.#figures(), null, 2));
    copyOnClick(byId("copy-answer"), () => indent(this.#json));
    byId("figures").querySelector("thead").addEventListener("click", (event) => {
      const header = event.target.closest("th");
      if (header) {
        this.#sort(header);
      }
    });
    for (const id of ["figure-rows", "speaker-list"]) {
      byId(id).addEventListener("click", (event) => this.#go(event));
    }
    const over = (event) => this.#overSpeaker(event);
    byId("speaker-list").addEventListener("pointerover", over);
    byId("speaker-list").addEventListener("focusin", over);
    byId("speaker-list").addEventListener("pointerleave", () => this.#show({}));
    byId("speaker-list").addEventListener("focusout", () => this.#show({}));
  }

  /** Shows an answer; `text` is what its offsets point into. */
  set(text, answer, json) {
    this.#answer = answer;
    this.#json = json;
    this.#speakers = speakersOf(answer);
    this.#speakerOf = [];
    this.#speakers.forEach((speaker, at) => speaker.quotes.forEach((i) => (this.#speakerOf[i] = at)));
    this.#lit = [];
    byId("descriptions").replaceChildren(...this.#descriptions());
    this.#pieces = setArticle(byId("text"), text, marksOf(answer, fromCodePoints(text)), answer);
    this.#selection.reset();
    byId("count-speakers").textContent = this.#speakers.filter((speaker) => speaker.name).length;
    byId("count-quotes").textContent = answer.quotes.length;
    byId("count-figures").textContent = answer.figures.length;
    this.#setFacts();
    this.#setSpeakers();
    this.#sorted = { column: null, descending: false };
    this.#setFigures();
    byId("answer").textContent = "";
  }

  /** Sets the JSON, which is long, when it is first looked at. */
  showJson() {
    if (byId("answer").textContent === "") {
      byId("answer").textContent = indent(this.#json);
    }
  }

  summary() {
    const speakers = this.#speakers.filter((speaker) => speaker.name).length;
    const { quotes, figures } = this.#answer;
    return `${counted(quotes.length, "quote")} by ${counted(speakers, "speaker")}, ${counted(figures.length, "figure")}`;
  }

  #descriptions() {
    const describe = (id, text) => {
      const element = document.createElement("span");
      element.id = id;
      element.textContent = text;
      return element;
    };
    return [
      ...this.#answer.quotes.map((quote, i) => describe(`about-quote-${i}`, this.#aboutQuote(i, quote))),
      ...this.#answer.figures.map((figure, i) => describe(`about-figure-${i}`, aboutFigure(figure))),
    ];
  }

  #aboutQuote(index, quote) {
    const { quotes } = this.#speakers[this.#speakerOf[index]];
    const which = quotes.length > 1 ? `, ${quotes.indexOf(index) + 1} of ${quotes.length}` : "";
    return `${quote.type} quote: ${creditOf(quote)}${which}`;
  }

  #setFacts() {
    const { date, headline, byline, dateline, agencies } = this.#answer;
    const facts = [
      ["Headline", headline?.text, null],
      ["Date", date?.value, date && `from the ${date.source === "text" ? "article" : date.source}`],
      ["By", byline?.authors.join(", ") || byline?.text, null],
      ["Dateline", dateline?.place, dateline?.agency],
      ["Agencies", agencies.join(", "), null, true],
    ];
    byId("facts").replaceChildren(
      ...facts
        .filter(([, value, , optional]) => value || !optional)
        .map(([name, value, note]) => {
          const group = make("div", `fact ${name.toLowerCase()}`);
          const description = make("dd", value ? "" : "none", value || "none found");
          if (note) {
            description.append(make("small", "", ` ${note}`));
          }
          group.append(make("dt", "", name), description);
          return group;
        }),
    );
  }

  #setSpeakers() {
    const most = Math.max(1, ...this.#speakers.map((speaker) => speaker.words));
    byId("speaker-list").replaceChildren(
      ...this.#speakers.map((speaker, at) => {
        const item = make("li", speaker.name ? "" : "nobody");
        item.dataset.speaker = at;
        const name = make("h3", "", speaker.name ?? "Nobody credited");
        const meter = make("meter");
        Object.assign(meter, { min: 0, max: most, value: speaker.words, ariaHidden: "true" });
        const count = make("p", "hint", `${counted(speaker.quotes.length, "quote")}, ${counted(speaker.words, "word")}`);
        const quotes = make("ul");
        quotes.append(
          ...speaker.quotes.map((index) => {
            const { type, text } = this.#answer.quotes[index];
            const line = make("li");
            const button = make("button", `jump ${type}`, text);
            button.type = "button";
            button.dataset.toQuote = index;
            line.append(button);
            return line;
          }),
        );
        item.append(name, speaker.role ? make("p", "role", speaker.role) : "", meter, count, quotes);
        return item;
      }),
    );
    if (this.#speakers.length === 0) {
      byId("speaker-list").append(make("li", "nobody", "No quotes were found."));
    }
  }

  #figures() {
    const { column, descending } = this.#sorted;
    return column === null ? this.#answer.figures : this.#answer.figures.toSorted(byColumn(column, descending));
  }

  #sort(header) {
    const { column } = header.dataset;
    const descending = this.#sorted.column === column && !this.#sorted.descending;
    this.#sorted = { column, descending };
    this.#setFigures();
  }

  #setFigures() {
    for (const header of byId("figures").querySelectorAll("th[data-column]")) {
      const sorted = header.dataset.column === this.#sorted.column;
      header.ariaSort = !sorted ? "none" : this.#sorted.descending ? "descending" : "ascending";
    }
    const places = new Map(this.#answer.figures.map((figure, index) => [figure, index]));
    byId("figure-rows").replaceChildren(
      ...this.#figures().map((figure) => {
        const row = make("tr");
        row.dataset.row = places.get(figure);
        const text = make("td");
        const button = make("button", "jump", figure.text);
        button.type = "button";
        button.dataset.toFigure = places.get(figure);
        text.append(button);
        row.append(
          text,
          make("td", "number", valueOf(figure)),
          make("td", "", figure.unit ?? ""),
          make("td", "", figure.kind),
        );
        return row;
      }),
    );
  }

  /** Pins and shows the quote or figure that a button in a list stands for. */
  #go(event) {
    const { toQuote, toFigure } = event.target.closest("button")?.dataset ?? {};
    const pieces =
      toQuote !== undefined ? this.#pieces.quotes[toQuote].quote
      : toFigure !== undefined ? this.#pieces.figures[toFigure].figure
      : [];
    if (pieces.length > 0) {
      this.#reveal();
      const place = { quote: toQuote && Number(toQuote), figure: toFigure && Number(toFigure) };
      this.#selection.pin({ ...place, piece: pieces[0] });
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      pieces[0].scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
      pieces[0].focus({ preventScroll: true });
    }
  }

  #overSpeaker(event) {
    const item = event.target.closest("[data-speaker]");
    if (item) {
      this.#show({ speaker: Number(item.dataset.speaker) });
    }
  }

  /** Lights up what is looked at, and all that belongs to it. */
  #show({ quote, figure, speaker }) {
    for (const element of this.#lit) {
      element.classList.remove("lit", "kin");
    }
    this.#lit = [];
    const light = (elements, name) => {
      for (const element of elements) {
        element.classList.add(name);
        this.#lit.push(element);
      }
    };
    const at = speaker ?? this.#speakerOf[quote];
    if (at !== undefined) {
      for (const index of this.#speakers[at].quotes) {
        const { quote: spans, mention, cue } = this.#pieces.quotes[index];
        light([...spans, ...mention], "kin");
        light(index === quote ? [...spans, ...mention, ...cue] : [], "lit");
      }
      light(byId("speaker-list").querySelectorAll(`[data-speaker="${at}"]`), "lit");
    }
    if (figure !== undefined) {
      light(this.#pieces.figures[figure].figure, "lit");
      light(byId("figure-rows").querySelectorAll(`[data-row="${figure}"]`), "lit");
    }
    this.#inspect(quote, figure);
  }

  #inspect(quote, figure) {
    const inspector = byId("inspector");
    const lines = [];
    if (quote !== undefined) {
      const { cue } = this.#answer.quotes[quote];
      const line = make("p", "", this.#aboutQuote(quote, this.#answer.quotes[quote]));
      line.append(cue ? make("small", "", ` cue: ${cue.text}`) : "");
      lines.push(line);
    }
    if (figure !== undefined) {
      lines.push(make("p", "", aboutFigure(this.#answer.figures[figure])));
    }
    inspector.hidden = lines.length === 0;
    inspector.replaceChildren(...lines);
  }
}

function aboutFigure(figure) {
  const code = figure.unitCode && figure.unitCode !== figure.unit ? ` [${figure.unitCode}]` : "";
  return `${figure.kind}: ${valueOf(figure)} ${figure.unit ?? ""}${code}`;
}

function make(name, className = "", text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
