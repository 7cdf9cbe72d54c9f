import { BLOCKS } from "./marks.js";

// Lines end here; what they hold besides is set as it is.
const LINE_END = /[\n\r]/;

/**
 * Sets the text with its marks; the text content of `container` is then the text, unchanged.
 *
 * Marks may overlap. The text is cut wherever one starts or ends, so that no element stands in
 * another; each piece carries the classes of all marks over it. What is from the article is only
 * ever made a text node. The first piece of a quote and of a figure can be focused.
 *
 * @returns the pieces, by quote and by figure: for each an object from kind to elements
 */
export function setArticle(container, text, marks, answer) {
  const pieces = {
    quotes: answer.quotes.map(() => ({ quote: [], mention: [], cue: [] })),
    figures: answer.figures.map(() => ({ figure: [] })),
  };
  const fragment = document.createDocumentFragment();
  let next = 0;
  let over = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = lineElement(text, at, end, marks, next);
    fragment.append(line);
    while (at < end) {
      over = over.filter((mark) => mark.end > at);
      for (; next < marks.length && marks[next].start <= at; next++) {
        if (marks[next].end > at) {
          over.push(marks[next]);
        }
      }
      let to = next < marks.length ? Math.min(end, marks[next].start) : end;
      for (const mark of over) {
        to = Math.min(to, mark.end);
      }
      line.append(piece(text.slice(at, to), over, pieces));
      at = to;
    }
  }
  container.replaceChildren(fragment);
  return pieces;
}

/** Returns the offset behind a line and the line ends and empty lines that follow. */
function endOfLine(text, start) {
  let at = start;
  while (at < text.length && !LINE_END.test(text[at])) {
    at++;
  }
  while (at < text.length && LINE_END.test(text[at])) {
    at++;
  }
  return at;
}

/** Returns an empty element for a line: a heading, where most of the line is one. */
function lineElement(text, start, end, marks, next) {
  const length = text.slice(start, end).trim().length;
  for (let i = next; i < marks.length && marks[i].start < end; i++) {
    const { kind } = marks[i];
    if (BLOCKS[kind] && marks[i].start >= start && (marks[i].end - marks[i].start) * 2 > length) {
      const element = document.createElement(BLOCKS[kind]);
      element.className = kind;
      return element;
    }
  }
  return document.createElement("p");
}

function piece(text, over, pieces) {
  if (over.length === 0) {
    return document.createTextNode(text);
  }
  const element = document.createElement("span");
  element.textContent = text;
  const about = [];
  for (const mark of over) {
    element.classList.add(mark.kind);
    if (mark.figure !== undefined) {
      register(element, pieces.figures[mark.figure].figure, "figure", mark.figure, about);
    } else if (mark.kind === "quote") {
      element.classList.add(mark.type);
      register(element, pieces.quotes[mark.quote].quote, "quote", mark.quote, about);
    } else if (mark.quote !== undefined) {
      element.dataset.quote ??= mark.quote;
      pieces.quotes[mark.quote][mark.kind].push(element);
    }
  }
  if (about.length > 0) {
    element.role = "button";
    element.tabIndex = -1;
    element.ariaPressed = "false";
    element.setAttribute("aria-describedby", about.join(" "));
  }
  return element;
}

function register(element, elements, kind, index, about) {
  element.dataset[kind] = index;
  if (elements.length === 0) {
    about.push(`about-${kind}-${index}`);
  }
  elements.push(element);
}
