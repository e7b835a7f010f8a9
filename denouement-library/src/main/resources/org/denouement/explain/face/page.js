"use strict";
// Comfort only: every link of the page leads to its passage without this script. It lights all passages of a
// sentence at once, keeps the keyboard in the explanation while the text beside it moves, and leads back.
(() => {
  let current = null;
  const beside = window.matchMedia("(min-width: 62rem)");

  const passages = (link) =>
    link.dataset.n.split(" ").flatMap((n) => [...document.querySelectorAll(`#e${n}, .n${n}`)]);

  const leave = () => {
    document.querySelectorAll(".lit").forEach((passage) => passage.classList.remove("lit"));
    if (current) {
      current.classList.remove("current");
      current.removeAttribute("aria-current");
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-n]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    leave();
    current = link;
    link.classList.add("current");
    link.setAttribute("aria-current", "true");
    passages(link).forEach((passage) => passage.classList.add("lit"));
    if (beside.matches) {
      requestAnimationFrame(() => link.focus({ preventScroll: true }));
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && current) {
      leave();
      current.focus();
    }
  });
})();
