// What a desk can do with the keyboard; every page works without it. Nothing is stored.
(function () {
  "use strict";
  var pages = { d: "/desk", a: "/activity", n: "/cases/new", s: "/sweep", w: "/network", f: "/figures", r: "/rules" };
  var before = "";
  document.addEventListener("keydown", function (event) {
    var at = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) {
      before = "";
      return;
    }
    if (event.key === "?") {
      window.location.assign("/keys");
    } else if (event.key === "/") {
      event.preventDefault();
      var field = document.querySelector("main input[name=q], main input[name=number]");
      if (field) {
        field.focus();
      } else {
        window.location.assign("/search");
      }
    } else if (before === "g" && pages[event.key]) {
      window.location.assign(pages[event.key]);
    }
    before = event.key;
  });
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
  // one form is sent once; the house would know a repeated one anyway
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post" && form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });
  var wrong = document.querySelector(".field.wrong input, .field.wrong select, .field.wrong textarea");
  if (wrong) {
    wrong.focus();
  }
})();
