/**
 * What is looked at: a quote with its speaker, or a figure, by pointer or by keyboard, for the
 * moment or pinned.
 *
 * @param container the article, whose pieces say in their data which quote and figure they are of
 * @param show called with {quote, figure}, the indices looked at, either or both undefined
 */
export function selection(container, show) {
  let pinned = null;

  const placeOf = (target) => {
    const piece = target.closest?.("[data-quote], [data-figure]");
    if (!piece || !container.contains(piece)) {
      return null;
    }
    const { quote, figure } = piece.dataset;
    return { quote: quote && Number(quote), figure: figure && Number(figure), piece };
  };
  const stops = () => [...container.querySelectorAll("[role=button]")];
  const pin = (place) => {
    container.querySelector("[aria-pressed=true]")?.setAttribute("aria-pressed", "false");
    pinned = place;
    if (place?.piece?.role === "button") {
      place.piece.ariaPressed = "true";
    }
    show(place ?? {});
  };

  container.addEventListener("pointerover", (event) => {
    if (!pinned && event.pointerType !== "touch") {
      show(placeOf(event.target) ?? {});
    }
  });
  container.addEventListener("pointerleave", () => {
    if (!pinned) {
      show(placeOf(document.activeElement) ?? {});
    }
  });
  container.addEventListener("click", (event) => {
    const place = placeOf(event.target);
    const again = pinned && place && pinned.quote === place.quote && pinned.figure === place.figure;
    pin(again ? null : place);
  });
  container.addEventListener("focusin", (event) => {
    const place = placeOf(event.target);
    if (place) {
      container.querySelector("[role=button][tabindex='0']")?.setAttribute("tabindex", "-1");
      event.target.tabIndex = 0;
      if (!pinned) {
        show(place);
      }
    }
  });
  container.addEventListener("focusout", () => {
    if (!pinned) {
      show({});
    }
  });
  container.addEventListener("keydown", (event) => {
    if (event.target.role !== "button") {
      return;
    }
    const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (move || event.key === "Home" || event.key === "End") {
      event.preventDefault();
      const all = stops();
      const to =
        event.key === "Home" ? 0
        : event.key === "End" ? all.length - 1
        : Math.min(Math.max(all.indexOf(event.target) + move, 0), all.length - 1);
      pin(null);
      all[to].focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.target.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && pinned) {
      pin(null);
    }
  });

  return {
    pin,
    /** Lets go of what is pinned, and makes the first stop the one that Tab reaches. */
    reset() {
      pin(null);
      const first = container.querySelector("[role=button]");
      if (first) {
        first.tabIndex = 0;
      }
    },
  };
}
