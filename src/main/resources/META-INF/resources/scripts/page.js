import { parse } from "./json.js";
import { reference } from "./reference.js";
import { Result } from "./result.js";
import { tabs } from "./tabs.js";

const byId = (id) => document.getElementById(id);
const wide = matchMedia("(min-width: 60rem)");
const form = byId("editor");
const body = byId("body");

const result = new Result(() => wide.matches || chooseView(byId("tab-article")));
let running = null;

/** Sends an article, and shows what was found in it or what was wrong with it. */
async function extract(request) {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  byId("status").textContent = "Reading…";
  byId("problem").replaceChildren();
  try {
    const began = performance.now();
    const response = await fetch("extract", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      signal,
    });
    const json = await response.text();
    const milliseconds = performance.now() - began;
    if (!response.ok) {
      showProblem(json, response.status);
      return;
    }
    const answer = parse(json);
    const text = answer.text ?? request.body;
    byId("result").hidden = false;
    result.set(text, answer, json);
    showJsonIfChosen();
    compose(false);
    byId("status").textContent = `${result.summary()} in ${timing(milliseconds)}`;
  } catch (error) {
    if (error.name !== "AbortError") {
      showProblem("", 0);
    }
  }
}

function timing(milliseconds) {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}

function showProblem(json, status) {
  let problem;
  try {
    problem = JSON.parse(json);
  } catch {
    problem = {
      title: status ? `The server answered with status ${status}` : "The server cannot be reached",
      detail: "Try again in a moment.",
    };
  }
  const title = document.createElement("strong");
  title.textContent = problem.title;
  const detail = document.createElement("span");
  detail.textContent = [problem.detail, problem.instance].filter(Boolean).join(" ");
  byId("problem").replaceChildren(title, detail);
  byId("status").textContent = "";
}

/** Opens or closes the editor. */
function compose(open) {
  const had = form.contains(document.activeElement);
  form.hidden = !open;
  byId("compose").ariaExpanded = String(open);
  if (open) {
    body.focus();
    body.select();
    body.scrollTop = 0;
  } else if (had) {
    byId("article").focus({ preventScroll: true });
  }
}

function requestOf(text, contentType) {
  const request = { body: text };
  for (const [name, value] of new FormData(form)) {
    if (name !== "body" && value !== "") {
      request[name] = value;
    }
  }
  return contentType ? { ...request, contentType } : request;
}

/** Takes a new article: what was known of the last one does not hold for it. */
function take(text, contentType) {
  form.reset();
  body.value = text;
  return extract(requestOf(text, contentType));
}

async function takeFile(file) {
  const bytes = await file.arrayBuffer();
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  const html = file.type.includes("html") || /\.x?html?$/i.test(file.name);
  return take(text, html ? "text/html" : "text/plain");
}

async function takeSample() {
  const response = await fetch("samples/harbour.txt");
  return take(await response.text(), "text/plain");
}

byId("compose").addEventListener("click", () => compose(form.hidden));
byId("cancel").addEventListener("click", () => {
  compose(false);
  byId("compose").focus();
});
byId("sample").addEventListener("click", takeSample);
byId("open").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  if (file) {
    takeFile(file);
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  extract(requestOf(body.value, null));
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === "Escape" && !byId("result").hidden) {
    byId("cancel").click();
  }
});

// Pasting works anywhere; into an empty editor, it needs no button either.
document.addEventListener("paste", (event) => {
  const inField = event.target.closest?.("input, textarea, select");
  const text = event.clipboardData.getData("text/plain");
  if (text.trim() !== "" && (!inField || (event.target === body && wholeIsReplaced()))) {
    event.preventDefault();
    body.value = text;
    extract(requestOf(text, null));
  }
});

function wholeIsReplaced() {
  return body.selectionStart === 0 && body.selectionEnd === body.value.length;
}

let dragDepth = 0;
document.addEventListener("dragenter", () => {
  dragDepth++;
  byId("dropzone").hidden = false;
});
document.addEventListener("dragleave", () => {
  dragDepth--;
  byId("dropzone").hidden = dragDepth <= 0;
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  dragDepth = 0;
  byId("dropzone").hidden = true;
  const [file] = event.dataTransfer.files;
  const text = event.dataTransfer.getData("text/plain");
  if (file) {
    takeFile(file);
  } else if (text) {
    take(text, null);
  }
});

document.querySelector(".legend").addEventListener("click", (event) => {
  const button = event.target.closest("[data-mark]");
  if (button) {
    const shown = button.ariaPressed !== "true";
    button.ariaPressed = String(shown);
    byId("text").classList.toggle(`no-${button.dataset.mark}`, !shown);
  }
});

const VIEWS = ["article", "speakers", "figures", "json"];
let view = null;
const chooseView = tabs(document.querySelector("#result [role=tablist]"), (tab) => {
  view = tab.getAttribute("aria-controls");
  layOut();
});

/** Shows the chosen view; where there is room, the article beside it. */
function layOut() {
  for (const id of VIEWS) {
    byId(id).hidden = id !== view && !(wide.matches && id === "article");
  }
  showJsonIfChosen();
}

function showJsonIfChosen() {
  if (view === "json") {
    result.showJson();
  }
}

function fitView() {
  if (wide.matches && (view === null || view === "article")) {
    chooseView(byId("tab-speakers"));
  } else if (view === null) {
    chooseView(byId("tab-article"));
  } else {
    layOut();
  }
}

wide.addEventListener("change", fitView);
fitView();
reference();
takeSample();
