import { copyOnClick } from "./clipboard.js";
import { tabs } from "./tabs.js";

/** Where the examples stand for the server that serves this page. */
const EXAMPLE_SERVER = "http://localhost:8080";

/** Fills the section on calls from code. */
export function reference() {
  const call = document.getElementById("call-text");
  const choose = tabs(document.getElementById("languages"), async (tab) => {
    document.getElementById("call").setAttribute("aria-labelledby", tab.id);
    const response = await fetch(tab.dataset.call);
    const server = new URL(".", location.href).href.replace(/\/$/, "");
    if (tab.ariaSelected === "true") {
      call.textContent = (await response.text()).replaceAll(EXAMPLE_SERVER, server);
    }
  });
  choose(document.getElementById("tab-curl"));
  copyOnClick(document.getElementById("copy-call"), () => call.textContent);

  const fields = document.getElementById("fields");
  fields.addEventListener("toggle", listFields, { once: true });
}

async function listFields() {
  const schema = await (await fetch("schema/extraction.json")).json();
  const list = document.getElementById("field-list");
  list.append(fieldsOf("Answer", schema));
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.properties) {
      list.append(fieldsOf(name, definition));
    }
  }
}

function fieldsOf(name, schema) {
  const section = document.createElement("section");
  const title = document.createElement("h3");
  title.textContent = name;
  const list = document.createElement("dl");
  for (const [field, definition] of Object.entries(schema.properties)) {
    const term = document.createElement("dt");
    const code = document.createElement("code");
    code.textContent = field;
    term.append(code, ` ${typeOf(definition)}`);
    const text = document.createElement("dd");
    text.textContent = definition.description ?? "";
    list.append(term, text);
  }
  section.append(title, list);
  return section;
}

/** Returns the type of a field in words: "string or null", "list of Quote". */
function typeOf(schema) {
  if (schema.$ref) {
    return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  }
  if (schema.anyOf) {
    return schema.anyOf.map(typeOf).join(" or ");
  }
  if (schema.enum) {
    return schema.enum.map(String).join(" | ");
  }
  if (schema.type === "array") {
    return `list of ${typeOf(schema.items)}`;
  }
  return [schema.type].flat().join(" or ");
}
