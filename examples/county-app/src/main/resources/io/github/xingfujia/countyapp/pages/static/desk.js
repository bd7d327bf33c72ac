// What a desk can do with the keyboard; every page works without it. Nothing is stored.
(function () {
  "use strict";
  var pages = { d: "/desk", a: "/activity", n: "/cases/new", s: "/sweep", w: "/network", f: "/figures", r: "/rules", v: "/violence", b: "/board" };
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
  // what is open for a time only is counted down; once that is over the page is asked for anew, and shows nothing of it
  document.querySelectorAll("[data-left]").forEach(function (clock) {
    var end = Date.now() + 1000 * Number(clock.dataset.left);
    var ticking = 0;
    function two(number) {
      return ("0" + number).slice(-2);
    }
    function show() {
      var left = Math.ceil((end - Date.now()) / 1000);
      if (left <= 0) {
        window.clearInterval(ticking);
        window.location.replace(window.location.href.replace(/[?#].*/, ""));
        return;
      }
      var hours = Math.floor(left / 3600);
      clock.textContent = (hours ? hours + ":" : "") + two(Math.floor(left / 60) % 60) + ":" + two(left % 60);
    }
    show();
    ticking = window.setInterval(show, 1000);
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
  // what a browser keeps in its memory to show it again holds nothing of what was typed, and is asked for anew: whoever
  // goes back may be somebody else
  window.addEventListener("pagehide", function (event) {
    if (event.persisted) {
      document.body.textContent = "";
    }
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      document.body.textContent = "";
      window.location.replace(window.location.href.replace(/#.*/, ""));
      return;
    }
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });
  var wrong = document.querySelector(".field.wrong input, .field.wrong select, .field.wrong textarea");
  if (wrong) {
    wrong.focus();
  }
})();
