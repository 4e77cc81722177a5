// A row of a list of tasks unfolds under itself; without this file its words lead to a page of their own.

const table = document.querySelector(".tasks");

function rowBelow(row) {
  return document.getElementById(row.dataset.opens);
}

function close(row) {
  rowBelow(row).hidden = true;
  row.classList.remove("is-open");
  row.querySelector(".task__open").setAttribute("aria-expanded", "false");
}

function open(row) {
  const below = rowBelow(row);
  const link = row.querySelector(".task__open");
  below.hidden = false;
  row.classList.add("is-open");
  link.setAttribute("aria-expanded", "true");
  if (below.dataset.filled) return;
  below.dataset.filled = "1";
  htmx.ajax("GET", link.getAttribute("href"), { target: below.firstElementChild, swap: "innerHTML" }).catch(() => {
    delete below.dataset.filled;
    close(row);
  });
}

function toggle(row) {
  if (row.classList.contains("is-open")) close(row);
  else open(row);
  remember(row);
}

// The open row stands in the address, so that a reload or Back finds it open.
function remember(row) {
  const address = new URL(location.href);
  if (row.classList.contains("is-open")) address.searchParams.set("mo", row.id.replace("viec-", ""));
  else address.searchParams.set("mo", "");
  history.replaceState(history.state, "", address);
}

table?.addEventListener("click", (event) => {
  const more = event.target.closest("[data-more]");
  if (more) {
    document.getElementById(more.dataset.more).classList.add("is-whole");
    more.closest("tr").remove();
    return;
  }
  const row = event.target.closest("tr.task");
  if (!row) return;
  const link = event.target.closest("a");
  if (link && !link.matches(".task__open")) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if (String(getSelection())) return;
  event.preventDefault();
  toggle(row);
});

// On a phone the filters fold away behind a button; without scripts they stand open.
for (const button of document.querySelectorAll("[data-unfolds]")) {
  const folded = document.getElementById(button.dataset.unfolds);
  folded.classList.add("is-folded");
  button.hidden = false;
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(!folded.classList.toggle("is-folded")));
  });
}

for (const form of document.querySelectorAll("form[data-auto]")) {
  form.addEventListener("change", (event) => {
    if (event.target.tagName === "SELECT") form.requestSubmit();
  });
  // What is not chosen does not stand in the address.
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
}
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-auto] [disabled]")) field.disabled = false;
});

// After a report the list is drawn anew: one goes on where one was, and what was said of it stays in sight.
const PLACE = "tasks:place";
const NEAR_TOP = 250; // pixels: there the first late task opens by itself, as on coming

document.addEventListener("saved", () => {
  if (!table || scrollY < NEAR_TOP) return;
  const rows = [...table.querySelectorAll("tr.task")];
  const at = rows.findIndex((row) => row.classList.contains("is-open"));
  if (at < 0) return;
  const ids = [...rows.slice(at), ...rows.slice(0, at).reverse()].map((row) => row.id);
  sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, ids, top: rows[at].getBoundingClientRect().top }));
});

function goBack() {
  const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  sessionStorage.removeItem(PLACE);
  if (!table || kept?.path !== location.pathname) return false;
  const row = kept.ids.map((id) => document.getElementById(id)).find((one) => one?.offsetParent);
  if (!row) return false;
  scrollBy(0, row.getBoundingClientRect().top - kept.top);
  row.querySelector(".task__open").focus({ preventScroll: true });
  const said = document.querySelector("[data-done]");
  if (said?.matches(".line")) said.classList.add("line--stuck");
  return true;
}

document.addEventListener("DOMContentLoaded", () => {
  if (goBack()) return;
  const first = table?.dataset.opened && document.getElementById(`viec-${table.dataset.opened}`);
  if (!first) return;
  first.closest(".tasks__group").classList.toggle("is-whole", first.classList.contains("task--beyond"));
  open(first);
});
