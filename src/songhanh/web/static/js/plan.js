// The living plan: a task unfolds under its clause, the outline follows the reading, long plans come as one scrolls.

const paper = document.getElementById("paper");
const outline = document.querySelector(".outline");

// Links that unfold something on the page; without this script they lead to a page of their own.
function open(link) {
  const target = document.getElementById(link.dataset.opens);
  if (!target) return false;
  const again = "again" in link.dataset;
  if (!again && target.childElementCount) {
    close(target);
    return true;
  }
  window.htmx.ajax("GET", link.href, { target, swap: "innerHTML" });
  link.setAttribute("aria-expanded", "true");
  link.closest(".margin-note")?.classList.add("is-open");
  return true;
}

function close(target) {
  target.replaceChildren();
  const link = document.querySelector(`[data-opens="${target.id}"]`);
  link?.setAttribute("aria-expanded", "false");
  link?.closest(".margin-note")?.classList.remove("is-open");
  return link;
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("[data-opens]");
  if (link) {
    if (open(link)) event.preventDefault();
    return;
  }
  const shut = event.target.closest("[data-closes]");
  if (shut) {
    close(document.getElementById(shut.dataset.closes))?.focus();
    return;
  }
  const copies = event.target.closest("[data-copies]");
  if (copies) {
    copy(copies);
    return;
  }
  const note = event.target.closest(".margin-note[data-task]");
  if (note && !event.target.closest("a, button") && !String(window.getSelection())) open(note.querySelector("[data-opens]"));
});

async function copy(button) {
  const field = document.getElementById(button.dataset.copies);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand("copy");
  }
  const said = button.parentElement.querySelector("[data-copied]");
  if (said) said.textContent = "Đã sao chép.";
}

// A note that was drawn anew stays open while its panel is.
document.addEventListener("htmx:afterSettle", () => {
  for (const shut of document.querySelectorAll("[data-closes]")) {
    shut.hidden = !document.getElementById(shut.dataset.closes)?.matches(".unfold");
    document.getElementById(shut.dataset.closes.replace("mo-", "ghi-chu-"))?.classList.add("is-open");
  }
});

// Words of a task light up with its note, where a clause holds several.
for (const [kind, lit] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  paper?.addEventListener(kind, (event) => {
    const task = event.target.closest(".margin-note[data-task]")?.dataset.task;
    if (!task) return;
    for (const mark of paper.querySelectorAll(`[data-mark="${task}"]`)) mark.classList.toggle("is-lit", lit);
  });
}

// Parts of a long plan that have not come yet are fetched when someone jumps into them, and before printing.
const waiting = () => [...document.querySelectorAll(".rest[hx-get]")];

let fetching = null;

function fetchAll() {
  fetching ??= fetchRest();
  return fetching;
}

async function fetchRest() {
  const [first, ...others] = waiting();
  if (!first) return;
  const address = new URL(first.getAttribute("hx-get"), location.href);
  address.searchParams.set("den_het", "1");
  // A place of its own: the one that waits to be scrolled to may be asking already.
  const target = document.createElement("div");
  first.replaceWith(target);
  for (const part of others) part.remove();
  await window.htmx.ajax("GET", address.href, { target, swap: "outerHTML" });
}

async function goToHash() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id) return;
  if (!document.getElementById(id) && waiting().length) {
    await fetchAll();
    location.replace(`#${id}`); // what came later becomes the target too
  }
  document.getElementById(id)?.scrollIntoView();
}

for (const button of document.querySelectorAll("[data-print-plan]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await fetchAll();
    window.print();
  });
}

window.addEventListener("hashchange", goToHash);
window.addEventListener("load", () => {
  goToHash();
  document.fonts.ready.then(goToHash); // the document's own letters move the lines
});

// The outline follows what is being read; on a phone it is one line that opens a sheet.
if (outline) {
  const here = outline.querySelector("[data-here]");
  const toggle = outline.querySelector(".outline__toggle");
  const line = window.matchMedia("(max-width: 1199px)").matches ? 190 : 140; // what is above it has been read
  let planned = false;

  const show = (open) => {
    outline.classList.toggle("is-sheet", open);
    toggle.setAttribute("aria-expanded", String(open));
  };

  function follow() {
    planned = false;
    let current = null;
    for (const link of outline.querySelectorAll("a[href^='#']")) {
      const anchor = document.getElementById(link.hash.slice(1));
      if (anchor && anchor.getBoundingClientRect().top <= line) current = link;
      link.removeAttribute("aria-current");
    }
    if (!current) {
      here.textContent = "đang ở phần mở đầu";
      return;
    }
    current.setAttribute("aria-current", "location");
    here.textContent = `đang ở ${current.querySelector(".outline__label").textContent} ${current.querySelector(".outline__title").textContent}`;
    const { top, bottom } = current.getBoundingClientRect();
    const frame = outline.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) outline.scrollTop += top - frame.top - frame.height / 3;
  }

  const plan = () => {
    if (!planned) requestAnimationFrame(follow);
    planned = true;
  };
  document.addEventListener("scroll", plan, { passive: true });
  window.addEventListener("load", plan);
  toggle.addEventListener("click", () => show(!outline.classList.contains("is-sheet")));
  outline.addEventListener("click", (event) => {
    if (event.target.closest("a")) show(false);
  });
}

// On a phone the cells of a table stand one below another and say what they are.
for (const table of paper?.querySelectorAll("table:has(.row-note)") ?? []) {
  const heads = [...table.rows[0].cells].map((cell) => cell.textContent.trim());
  for (const row of [...table.rows].slice(1)) {
    if (row.cells.length !== heads.length) continue;
    [...row.cells].forEach((cell, place) => {
      if (place > 1 && !cell.matches(".row-note") && cell.textContent.trim()) cell.dataset.head = heads[place];
    });
  }
}
