/**
 * A mark is a stretch of the text, `start` to `end` in UTF-16 units, and what it is: a span, the
 * mention or the cue of the quote `quote`, or the figure `figure`, or a part of the layout.
 */

/** The kinds of marks that a line of its own is set for, and the element it is set in. */
export const BLOCKS = { headline: "h2", standfirst: "p", byline: "p", crosshead: "h3" };

/** Returns the marks of an answer, by their start. */
export function marksOf(answer, toUnit) {
  const marks = [];
  const add = (kind, place, more) => {
    if (place && place.start !== null && place.start !== undefined) {
      marks.push({ kind, start: toUnit(place.start), end: toUnit(place.end), ...more });
    }
  };
  add("headline", answer.headline);
  add("standfirst", answer.standfirst);
  add("byline", answer.byline);
  add("dateline", answer.dateline);
  add("date", answer.date);
  answer.crossheads.forEach((crosshead) => add("crosshead", crosshead));
  answer.quotes.forEach((quote, index) => {
    quote.spans.forEach((span) => add("quote", span, { quote: index, type: quote.type }));
    add("mention", quote.speaker?.mention, { quote: index });
    add("cue", quote.cue, { quote: index });
  });
  answer.figures.forEach((figure, index) => add("figure", figure, { figure: index }));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
