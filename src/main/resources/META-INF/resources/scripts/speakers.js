/**
 * Returns who is quoted, the most quoted first.
 *
 * @returns an array of {name, role, quotes: the indices of the quotes, words}; the name is null
 *     for quotes that nobody is credited with
 */
export function speakersOf(answer) {
  const speakers = new Map();
  answer.quotes.forEach((quote, index) => {
    const name = nameOf(quote.speaker);
    const key = name?.toLowerCase() ?? "";
    let speaker = speakers.get(key);
    if (!speaker) {
      speaker = { name, role: null, quotes: [], words: 0 };
      speakers.set(key, speaker);
    }
    speaker.role ??= quote.speaker?.name ? quote.speaker.role : null;
    speaker.quotes.push(index);
    speaker.words += wordsIn(quote.text);
  });
  return [...speakers.values()].sort((a, b) => b.quotes.length - a.quotes.length || b.words - a.words);
}

/** Returns the name of a speaker, or what stands for one: "officials". */
function nameOf(speaker) {
  return speaker?.name ?? speaker?.role ?? speaker?.mention?.text ?? null;
}

export function creditOf(quote) {
  const name = nameOf(quote.speaker);
  if (name === null) {
    return "nobody credited";
  }
  return quote.speaker.name && quote.speaker.role ? `${name}, ${quote.speaker.role}` : name;
}

function wordsIn(text) {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

export function counted(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
