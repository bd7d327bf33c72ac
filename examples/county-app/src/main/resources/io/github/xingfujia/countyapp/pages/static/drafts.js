// What staff typed survives a lost network. Only forms that say data-draft are kept, sealed with a key that stays with the
// login on the server: it comes with each page, is never stored here, and is gone when the login ends. Fields named in
// data-draft-not are never kept; a choice named in data-draft-ends lets go of all of it.
(function () {
  "use strict";
  var PREFIX = "draft.";
  var leaving = false;
  var turns = new WeakMap();
  var meta = document.querySelector("meta[name=draft-key]");

  function forget(keep) {
    Object.keys(window.localStorage)
      .filter(function (name) {
        return name.indexOf(PREFIX) === 0 && !(keep && name.indexOf(keep) === 0);
      })
      .forEach(function (name) {
        window.localStorage.removeItem(name);
      });
  }

  document.querySelectorAll("form[action='/logout']").forEach(function (form) {
    form.addEventListener("submit", function () {
      leaving = true;
      forget("");
    });
  });
  if (!meta || !window.crypto || !window.crypto.subtle) {
    forget("");
    return;
  }
  var material = bytes(meta.content);
  var done = meta.dataset.arrived;
  meta.remove();

  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (c) {
      return c.charCodeAt(0);
    });
  }

  function text(array) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(array)));
  }

  // names tell neither the case nor the form
  function digest(what) {
    var said = new TextEncoder().encode(what);
    var all = new Uint8Array(material.length + said.length);
    all.set(material);
    all.set(said, material.length);
    return window.crypto.subtle.digest("SHA-256", all).then(function (hash) {
      return Array.from(new Uint8Array(hash).slice(0, 16), function (b) {
        return ("0" + b.toString(16)).slice(-2);
      }).join("");
    });
  }

  var ready = Promise.all([
    window.crypto.subtle.importKey("raw", material, "AES-GCM", false, ["encrypt", "decrypt"]),
    digest("login"),
  ]).then(function (found) {
    var mine = PREFIX + found[1] + ".";
    forget(mine);
    return { key: found[0], mine: mine };
  });

  function slot(form) {
    return window.location.pathname + "#" + form.dataset.draft;
  }

  function placed(form) {
    return ready.then(function (login) {
      return digest(slot(form)).then(function (name) {
        return { key: login.key, name: login.mine + name, bound: new TextEncoder().encode(slot(form)) };
      });
    });
  }

  function fields(form) {
    var not = (form.dataset.draftNot || "").split(" ").concat(["token", "act", "revision", "command"]);
    return Array.from(form.elements).filter(function (e) {
      return e.name && e.type !== "file" && e.type !== "submit" && not.indexOf(e.name) < 0;
    });
  }

  function typed(form) {
    return fields(form).map(function (e) {
      return [e.name, e.value, e.type === "radio" || e.type === "checkbox" ? e.checked : true];
    });
  }

  function ends(form) {
    return (form.dataset.draftEnds || "").split(" ").some(function (one) {
      var at = one.indexOf("=");
      return Array.from(form.elements).some(function (e) {
        var chosen = e.tagName === "SELECT" || e.checked;
        return at > 0 && chosen && e.name === one.slice(0, at) && e.value === one.slice(at + 1);
      });
    });
  }

  function keep(form) {
    if (leaving) {
      return;
    }
    if (ends(form)) {
      drop(form);
      return;
    }
    var command = form.elements.command ? form.elements.command.value : "";
    var plain = new TextEncoder().encode(JSON.stringify({ command: command, fields: typed(form) }));
    var iv = window.crypto.getRandomValues(new Uint8Array(12));
    // sealing takes its time, and what was typed before must not come after what was typed since
    var turn = (turns.get(form) || 0) + 1;
    turns.set(form, turn);
    placed(form).then(function (at) {
      return window.crypto.subtle
        .encrypt({ name: "AES-GCM", iv: iv, additionalData: at.bound }, at.key, plain)
        .then(function (sealed) {
          if (!leaving && !ends(form) && turns.get(form) === turn) {
            window.localStorage.setItem(at.name, text(iv) + "." + text(sealed));
          }
        });
    });
  }

  function drop(form) {
    return placed(form).then(function (at) {
      window.localStorage.removeItem(at.name);
    });
  }

  function open(form) {
    return placed(form).then(function (at) {
      var kept = window.localStorage.getItem(at.name);
      if (!kept) {
        return null;
      }
      var parts = kept.split(".");
      return window.crypto.subtle
        .decrypt({ name: "AES-GCM", iv: bytes(parts[0]), additionalData: at.bound }, at.key, bytes(parts[1]))
        .then(function (plain) {
          return JSON.parse(new TextDecoder().decode(plain));
        })
        .catch(function () {
          window.localStorage.removeItem(at.name);
          return null;
        });
    });
  }

  // under the same command id: had the first one arrived after all, it is not done twice
  function restore(form, draft) {
    if (form.elements.command && draft.command) {
      form.elements.command.value = draft.command;
    }
    var left = draft.fields.slice();
    fields(form).forEach(function (e) {
      var choice = e.type === "radio" || e.type === "checkbox";
      var at = left.findIndex(function (f) {
        return f[0] === e.name && (!choice || f[1] === e.value);
      });
      if (at >= 0) {
        var found = left.splice(at, 1)[0];
        if (choice) {
          e.checked = found[2];
        } else {
          e.value = found[1];
        }
      }
    });
  }

  function offer(form, draft) {
    var bar = document.getElementById("draft-offer").content.firstElementChild.cloneNode(true);
    bar.querySelector("[data-use]").addEventListener("click", function () {
      restore(form, draft);
      bar.remove();
      form.querySelector("input:not([type=hidden]), textarea, select").focus();
    });
    bar.querySelector("[data-drop]").addEventListener("click", function () {
      drop(form);
      bar.remove();
    });
    form.insertBefore(bar, form.firstChild);
    var folded = form.closest("details");
    if (folded) {
      folded.open = true;
    }
  }

  document.querySelectorAll("form[data-draft]").forEach(function (form) {
    var waiting = 0;
    form.addEventListener("input", function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(function () {
        keep(form);
      }, 300);
    });
    form.addEventListener("submit", function () {
      window.clearTimeout(waiting);
      keep(form);
    });
    open(form).then(function (draft) {
      if (draft && done && draft.command === done) {
        drop(form);
      } else if (draft && JSON.stringify(draft.fields) !== JSON.stringify(typed(form))) {
        offer(form, draft);
      }
    });
  });
})();
