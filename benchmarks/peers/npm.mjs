// Times other programs on the golden articles, and prints characters a second.
//
// Run by benchmarks/peers.sh, from this folder, with the seconds for each.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import nlp from "compromise";

const require = createRequire(import.meta.url);
const recognizers = require("@microsoft/recognizers-text-suite");

const GOLDEN = "../../src/test/resources/golden";
const seconds = Number(process.argv[2] ?? 5);

const articles = readdirSync(GOLDEN)
  .sort()
  .map((name) => readFileSync(join(GOLDEN, name, "article.txt"), "utf8"));

const culture = recognizers.Culture.English;
const figures = [
  recognizers.recognizeNumber,
  recognizers.recognizePercentage,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeAge,
  recognizers.recognizeTemperature,
];

const programs = {
  "compromise, quotations": (text) => nlp(text).quotations().out("array"),
  "compromise, numbers": (text) => nlp(text).numbers().json(),
  "Recognizers-Text, numbers and units": (text) =>
    figures.flatMap((recognize) => recognize(text, culture)),
};

for (const [name, run] of Object.entries(programs)) {
  articles.forEach(run); // to warm up
  let characters = 0;
  const start = process.cpuUsage();
  let micros = 0;
  do {
    for (const article of articles) {
      run(article);
      characters += article.length;
    }
    const used = process.cpuUsage(start);
    micros = used.user + used.system;
  } while (micros < seconds * 1e6);
  console.log(`${name}: ${Math.round((characters * 1e6) / micros)} characters a second`);
}
