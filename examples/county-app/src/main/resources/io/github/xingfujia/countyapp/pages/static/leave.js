// Leaves at once, by the link or by Escape three times, and leaves no way back: whatever is done on these pages stays one
// single entry of the browser's history, and that entry becomes the neutral page. Nothing is stored.
(function () {
  "use strict";
  var times = 0;

  function leave(link) {
    document.querySelectorAll("form").forEach(function (form) {
      form.reset();
    });
    document.body.textContent = "";
    if (navigator.sendBeacon) {
      navigator.sendBeacon(link.href);
    }
    window.location.replace(link.dataset.to);
  }

  function show(answer, text) {
    var page = new DOMParser().parseFromString(text, "text/html");
    if (!page.body.classList.contains("resident")) {
      window.location.replace(answer.url);
      return;
    }
    window.history.replaceState(null, "", answer.url);
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(0, 0);
    var wrong = document.querySelector(".field.wrong input, .field.wrong select, .field.wrong textarea");
    var first = wrong || document.querySelector("h1");
    if (!wrong) {
      first.tabIndex = -1;
    }
    first.focus();
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (link.id === "leave") {
      event.preventDefault();
      leave(link);
    } else if (link.origin === window.location.origin && !link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      window.location.replace(link.href);
    }
  });

  document.addEventListener("keydown", function (event) {
    times = event.key === "Escape" ? times + 1 : 0;
    if (times === 3) {
      leave(document.getElementById("leave"));
    }
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.file) {
      return; // what is kept as a file is no page: the browser saves it and stays where it is
    }
    event.preventDefault();
    if (form.dataset.sent) {
      return;
    }
    form.dataset.sent = "yes";
    var typed = new URLSearchParams(new FormData(form));
    if (event.submitter && event.submitter.name) {
      typed.append(event.submitter.name, event.submitter.value);
    }
    fetch(form.getAttribute("action"), { method: "POST", body: typed })
      .then(function (answer) {
        return answer.text().then(function (text) {
          show(answer, text);
        });
      })
      .catch(function () {
        // no network: the browser's own way says so, and keeps what was typed
        delete form.dataset.sent;
        HTMLFormElement.prototype.submit.call(form);
      });
  });

  // what a browser shows again from its memory is asked for anew
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });
})();
