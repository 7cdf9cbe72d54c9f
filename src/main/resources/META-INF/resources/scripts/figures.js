const COLUMNS = [
  "text", "start", "end", "kind", "value", "low", "high", "unit", "unitCode", "modifier", "bound",
];

const BOUNDS = {
  exact: "",
  about: "≈ ",
  more_than: "> ",
  at_least: "≥ ",
  less_than: "< ",
  at_most: "≤ ",
};

/** Returns a figure's value with its bound, or its range: "≥ 60", "15 – 20". */
export function valueOf(figure) {
  const bound = BOUNDS[figure.bound] ?? "";
  if (figure.value !== null) {
    return bound + grouped(figure.value);
  }
  if (figure.low !== null || figure.high !== null) {
    return `${bound}${grouped(figure.low)} – ${grouped(figure.high)}`;
  }
  return "";
}

/** Returns an exact number with its thousands apart. */
function grouped(number) {
  if (number === null) {
    return "";
  }
  const [whole, fraction] = String(number).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Returns an order of figures by a column; those without a value come last. */
export function byColumn(column, descending) {
  const key = (figure) => {
    const value = column === "value" ? (figure.value ?? figure.low ?? figure.high) : figure[column];
    return column === "value" && value !== null ? Number(value) : value;
  };
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) {
      return (x === null) - (y === null);
    }
    const order = typeof x === "number" ? x - y : x.localeCompare(y, "en");
    return descending ? -order : order;
  };
}

/** Returns figures as CSV of RFC 4180. */
export function csv(figures) {
  const rows = figures.map((figure) => COLUMNS.map((column) => cell(figure[column])).join(","));
  return [COLUMNS.join(","), ...rows, ""].join("\r\n");
}

function cell(value) {
  let text = value === null ? "" : String(value);
  // A spreadsheet would run it: https://owasp.org/www-community/attacks/CSV_Injection
  if (/^[=@\t\r]|^[+-](?!\d)/.test(text)) {
    text = "'" + text;
  }
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
