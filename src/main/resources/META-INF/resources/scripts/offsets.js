/**
 * Returns a function from offsets in code points, which the answers have, to offsets in UTF-16
 * units, which strings have. Linear in the text once, constant an offset.
 */
export function fromCodePoints(text) {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
    return (offset) => offset;
  }
  const units = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; points++) {
    units[points] = unit;
    unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
  }
  units[points] = text.length;
  return (offset) => units[offset];
}
