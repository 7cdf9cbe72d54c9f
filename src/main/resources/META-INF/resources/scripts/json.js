/**
 * Parses an answer. Numbers that a double cannot hold exactly stay as they were written, as
 * strings, where the browser gives access to the source.
 */
export function parse(json) {
  return JSON.parse(json, (key, value, context) =>
    typeof value === "number" && context?.source && String(value) !== context.source
      ? context.source
      : value,
  );
}

/** Returns JSON with a member a line; its numbers are not touched. */
export function indent(json) {
  const out = [];
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
      const end = endOfString(json, at);
      out.push(json.slice(at, end));
      at = end - 1;
    } else if (character === "{" || character === "[") {
      if (json[at + 1] === "}" || json[at + 1] === "]") {
        out.push(character, json[++at]);
      } else {
        out.push(character, newLine(++depth));
      }
    } else if (character === "}" || character === "]") {
      out.push(newLine(--depth), character);
    } else if (character === ",") {
      out.push(",", newLine(depth));
    } else if (character === ":") {
      out.push(": ");
    } else {
      out.push(character);
    }
  }
  return out.join("");
}

function newLine(depth) {
  return "\n" + "  ".repeat(depth);
}

/** Returns the offset behind the closing mark of the string that opens at `start`. */
function endOfString(json, start) {
  let at = start + 1;
  while (json[at] !== '"') {
    at += json[at] === "\\" ? 2 : 1;
  }
  return at + 1;
}
