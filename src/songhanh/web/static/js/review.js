// The review page: two panes that follow each other, everything by keyboard, each decision sent when made.

{
  const root = document.getElementById("review");
  const list = document.getElementById("list");
  const paper = document.getElementById("paper");
  const isOpen = root.dataset.open === "1";
  let selected = null; // start of the selected item: it survives the list being drawn anew

  const items = () => [...list.querySelectorAll("[data-item]")];
  const current = () => list.querySelector(".is-selected");

  function post(act, values = {}) {
    document.getElementById("saved").textContent = "Đang lưu…";
    return htmx.ajax("POST", root.dataset.decide, { target: "#list", swap: "innerHTML", values: { act, ...values } });
  }

  function marksOver(start, end) {
    const found = [];
    for (const block of paper.querySelectorAll("[data-start]")) {
      if (Number(block.dataset.start) < end && start < Number(block.dataset.end)) found.push(block);
    }
    return found;
  }

  function light(start, end) {
    for (const lit of paper.querySelectorAll(".is-lit")) lit.classList.remove("is-lit");
    const exact = paper.querySelectorAll(`[data-mark="${start}-${end}"]`);
    const places = exact.length ? [...exact] : marksOver(start, end);
    for (const place of places) place.classList.add("is-lit");
    return places[0];
  }

  function select(item, { focus = true, scrollPaper = true } = {}) {
    if (!item) return;
    current()?.classList.remove("is-selected");
    item.classList.add("is-selected");
    offerActs(item);
    selected = item.dataset.start;
    if (focus) item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
    const place = light(Number(item.dataset.start), Number(item.dataset.end));
    if (scrollPaper) place?.scrollIntoView({ block: "center" });
    rememberPlace(item.dataset.start);
  }

  // The buttons stand once on the page and move to the chosen item.
  function offerActs(item) {
    list.querySelector(".item .item__acts")?.remove();
    const stored = document.getElementById("item-acts");
    if (!stored || !item.dataset.key) return;
    const acts = stored.content.cloneNode(true);
    const rejected = item.classList.contains("item--rejected");
    if (rejected) acts.querySelector("[data-keep-word]").textContent = "Khôi phục";
    for (const button of acts.querySelectorAll("[data-do]")) {
      const needless = rejected ? button.dataset.do !== "keep" : button.dataset.do === "merge" && !item.dataset.previous;
      if (needless) button.remove();
    }
    item.append(acts);
  }

  let placeTimer;
  function rememberPlace(place) {
    clearTimeout(placeTimer);
    placeTimer = setTimeout(() => {
      const body = new URLSearchParams({ place });
      fetch(root.dataset.placeUrl, { method: "POST", body, headers: JSON.parse(document.body.getAttribute("hx-headers")) }).catch(() => {});
    }, 1500);
  }

  function step(by) {
    const all = items();
    const at = all.indexOf(current());
    select(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  }

  function nextDoubt() {
    const doubts = [...list.querySelectorAll("[data-doubt]")];
    const after = doubts.indexOf(current()) + 1;
    select(doubts[after] ?? doubts[0]);
  }

  function values(item) {
    return { key: item.dataset.key, seen: item.dataset.seen };
  }

  const acts = {
    keep: (item) => {
      if (item.matches("[data-doubt]")) return item.querySelector("[name=act]").value === "acknowledge" && item.requestSubmit();
      return post("keep", values(item));
    },
    reject: (item) => {
      const target = item.dataset.key ? item : itemOf(item);
      return target && post("reject", values(target));
    },
    edit: (item, button) => openEdit(button?.dataset.key ?? item.dataset.key ?? itemOf(item)?.dataset.key),
    split: (item) => item.dataset.key && post("split", values(item)),
    merge: (item) => item.dataset.previous && post("merge", { ...values(item), with: item.dataset.previous }),
    undo: () => htmx.ajax("POST", root.dataset.undo, { target: "#list", swap: "innerHTML" }),
    "keep-section": (item, button) => post("keep-section", { path: button.dataset.path }),
    "reject-section": (item, button) => confirm(button.dataset.confirm) && post("reject-section", { path: button.dataset.path }),
    drop: (item, button) => post("drop", { subject: button.dataset.subject, key: button.dataset.key }),
    "close-edit": () => { document.getElementById("edit").replaceChildren(); current()?.focus(); },
  };

  // A doubt about a sentence: the task that stands in it.
  function itemOf(doubt) {
    const at = Number(doubt.dataset.start);
    return items().find((one) => one.dataset.key && Number(one.dataset.start) <= at && at < Number(one.dataset.end));
  }

  function openEdit(key) {
    if (!key) return;
    const address = root.dataset.edit.replace("0-0", key);
    htmx.ajax("GET", address, { target: "#edit", swap: "innerHTML" }).then(() => {
      const form = document.querySelector("[data-edit-form]");
      form?.scrollIntoView({ block: "start" });
      form?.querySelector("textarea")?.focus();
    });
  }

  function showDueFields() {
    const kind = list.querySelector("[data-edit-form] [name=due_kind]");
    if (!kind) return;
    for (const part of list.querySelectorAll("[data-due]")) part.hidden = !part.dataset.due.split(" ").includes(kind.value);
  }

  root.addEventListener("change", (event) => {
    if (event.target.name === "due_kind") showDueFields();
  });

  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    const item = event.target.closest("[data-item]");
    if (button) {
      if (item && !button.dataset.key) select(item, { focus: false, scrollPaper: false });
      acts[button.dataset.do](item ?? current(), button);
      return;
    }
    const switched = event.target.closest("[data-marks]");
    if (switched) {
      const off = paper.classList.toggle(`no-${switched.dataset.marks}`);
      switched.setAttribute("aria-pressed", String(!off));
      return;
    }
    if (item && !event.target.closest("input, label, button, a, select, textarea")) select(item, { focus: false });
    const other = event.target.closest(".others__row[data-start]");
    if (other) light(Number(other.dataset.start), Number(other.dataset.end))?.scrollIntoView({ block: "center" });
    const mark = event.target.closest("#paper [data-mark]");
    if (mark && getSelection().isCollapsed) {
      const task = event.target.closest(".mark--task") ?? mark;
      select(items().find((one) => one.dataset.key === task.dataset.mark), { scrollPaper: false });
    }
  });

  root.addEventListener("mouseover", (event) => {
    const item = event.target.closest("[data-item]");
    if (item && item !== current()) light(Number(item.dataset.start), Number(item.dataset.end));
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOpen) return;
    if (event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select")) {
      if (event.key === "Escape") acts["close-edit"]();
      return;
    }
    const keys = {
      ArrowDown: () => step(1), ArrowUp: () => step(-1), j: () => step(1), k: () => step(-1), n: nextDoubt,
      a: () => current() && acts.keep(current()), x: () => current() && acts.reject(current()),
      e: () => current() && acts.edit(current()), s: () => current() && acts.split(current()),
      g: () => current() && acts.merge(current()), z: () => acts.undo(), Escape: () => acts["close-edit"](),
      "?": () => alert("↑ ↓ mục trước, mục sau\nN nội dung cần xem tiếp\nA giữ\nE sửa\nX không phải nhiệm vụ\nS tách thành từng câu\nG gộp với mục trên\nZ hoàn tác\nCtrl+Enter xác nhận và đưa vào theo dõi"),
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || (event.target.type === "radio" && event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    act();
  });

  // Words selected on the paper: positions are code points of the text, so surrogate pairs count once.
  function position(node, offset) {
    const block = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
    if (!block || !paper.contains(block)) return null;
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, offset);
    return Number(block.dataset.start) + [...range.toString()].length;
  }

  const bar = document.getElementById("selection");
  document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    if (!isOpen || chosen.isCollapsed || !paper.contains(chosen.anchorNode)) {
      bar.hidden = true;
      return;
    }
    const box = chosen.getRangeAt(0).getBoundingClientRect();
    bar.hidden = false;
    bar.style.left = `${Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 8))}px`;
    bar.style.top = `${Math.min(box.bottom + 8, innerHeight - bar.offsetHeight - 8)}px`;
  });

  bar.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
  bar.addEventListener("click", (event) => {
    const kind = event.target.dataset.add;
    const chosen = getSelection();
    if (!kind || chosen.isCollapsed) return;
    const range = chosen.getRangeAt(0);
    const start = position(range.startContainer, range.startOffset);
    const end = position(range.endContainer, range.endOffset);
    if (start === null || end === null) return;
    bar.hidden = true;
    if (kind === "split") {
      const holder = items().find((one) => one.dataset.key && Number(one.dataset.start) < start && start < Number(one.dataset.end));
      if (holder) post("split", { ...values(holder), at: String(start) });
      return;
    }
    post("add", { kind, key: `${start}-${end}` });
  });

  list.addEventListener("htmx:afterSwap", (event) => {
    showDueFields();
    if (event.target !== list) return;
    const time = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    document.getElementById("saved").textContent = `Đã lưu lúc ${time}`;
    const again = items().find((one) => Number(one.dataset.start) >= Number(selected ?? -1) && !one.matches("[data-doubt]"));
    const doubt = list.querySelector("[data-doubt]");
    if (selected !== null) select(doubt && wasDoubt ? doubt : again, { scrollPaper: true });
  });
  let wasDoubt = false;
  list.addEventListener("htmx:beforeRequest", () => { wasDoubt = Boolean(current()?.matches("[data-doubt]")); });
  document.body.addEventListener("htmx:sendError", () => {
    document.getElementById("saved").textContent = "Mất kết nối, chưa lưu được. Thử lại khi có mạng.";
  });

  // A second tab and a second person: what they decide appears here by itself.
  setInterval(() => {
    if (!isOpen || document.hidden || list.querySelector("[data-edit-form]") || list.querySelector("input[type=radio]:checked")) return;
    const since = document.getElementById("saved")?.dataset.since ?? "";
    htmx.ajax("GET", `${root.dataset.changes}?since=${since}`, { target: "#list", swap: "innerHTML" });
  }, 4000);

  const place = Number(root.dataset.place);
  const landing = items().find((one) => Number(one.dataset.start) === place)
    ?? items().find((one) => one.dataset.key && Number(one.dataset.start) >= place);
  if (place && landing) select(landing, { focus: false });
  else select(list.querySelector("[data-doubt]") ?? items()[0], { focus: false });
}
