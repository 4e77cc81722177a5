// Offers names as one types: an ARIA combobox over a list that the server draws. What is typed may differ from all of them.

const WAIT = 150;

function setUp(box) {
  if (box.ready) return;
  box.ready = true;
  const input = box.querySelector("input");
  const list = box.querySelector("[role=listbox]");
  let later;
  let asked = 0;

  const options = () => [...list.children];
  const active = () => list.querySelector("[aria-selected=true]");

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(option) {
    active()?.setAttribute("aria-selected", "false");
    if (!option) return;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function take(option) {
    if (option.dataset.go) {
      close();
      location.assign(option.dataset.go);
      return;
    }
    input.value = option.dataset.take;
    close();
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    clearTimeout(later);
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  async function ask() {
    const number = ++asked;
    const query = new URLSearchParams({ q: input.value });
    const beside = input.form?.elements[box.dataset.beside];
    if (beside) query.set(beside.name, beside.value);
    const answer = await fetch(`${box.dataset.suggest}?${query}`).catch(() => null);
    if (!answer?.ok || number !== asked || document.activeElement !== input) return;
    list.innerHTML = await answer.text();
    options().forEach((option, place) => (option.id = `${list.id}_${place}`));
    const any = options().length > 0;
    list.hidden = !any;
    input.setAttribute("aria-expanded", String(any));
  }

  input.addEventListener("input", () => {
    clearTimeout(later);
    if (input.value.trim().length < 2) return close();
    later = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const all = options();
    const place = all.indexOf(active());
    if (event.key === "ArrowDown") mark(all[(place + 1) % all.length]);
    else if (event.key === "ArrowUp") mark(all[(place - 1 + all.length) % all.length]);
    else if (event.key === "Enter" && active()) take(active());
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    event.preventDefault();
    take(option);
  });
}

document.querySelectorAll("[data-suggest]").forEach(setUp);
document.addEventListener("htmx:load", (event) => event.target.querySelectorAll?.("[data-suggest]").forEach(setUp));
