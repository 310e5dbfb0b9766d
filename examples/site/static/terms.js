// Explanations of terms show without a script, on hover and focus.  Escape sends them away
// (WCAG 1.4.13); they come back when the pointer or the focus does.
"use strict";

const shown = ".insaterms-term:is(:hover, :focus):not([data-dismissed])";

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const term of document.querySelectorAll(shown)) term.dataset.dismissed = "";
});

for (const term of document.querySelectorAll(".insaterms-term")) {
  const restore = () => {
    if (!term.matches(":hover, :focus")) delete term.dataset.dismissed;
  };
  term.addEventListener("pointerleave", restore);
  term.addEventListener("blur", restore);
  // Some telephones do not focus what is touched, unless it is a link.
  term.addEventListener("click", () => term.focus());
}
