/**
 * Makes a tab list work by mouse and by keyboard: arrow keys, Home and End move, as the ARIA
 * Authoring Practices have it.
 *
 * @param list the element with role tablist
 * @param choose called with the tab that was chosen
 * @returns a function that chooses a tab
 */
export function tabs(list, choose) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const select = (tab) => {
    for (const other of all) {
      other.setAttribute("aria-selected", String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
    }
    choose(tab);
  };
  list.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) {
      select(tab);
    }
  });
  list.addEventListener("keydown", (event) => {
    const shown = all.filter((tab) => tab.offsetParent);
    const at = shown.indexOf(event.target);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      const tab = shown.at(to % shown.length);
      tab.focus();
      select(tab);
    }
  });
  return select;
}
