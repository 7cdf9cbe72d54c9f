const article = "LONDON, 14 March 2026 - “We sold 1,200 boats,” Ann Reed said.";

const response = await fetch("http://localhost:8080/extract", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ body: article }),
});
if (!response.ok) {
  throw new Error((await response.json()).title);
}
const { quotes, figures } = await response.json();
for (const { text, speaker } of quotes) {
  console.log(`${speaker?.name}: ${text}`);
}
for (const { text, value, unit } of figures) {
  console.log(text, value, unit);
}
