// Leaves the page at once and leaves no way back: by the link, or by Escape three times.
(function () {
  "use strict";
  var link = document.getElementById("leave");
  if (!link) {
    return;
  }
  function leave(event) {
    if (event) {
      event.preventDefault();
    }
    document.body.textContent = "";
    window.location.replace(link.href);
  }
  link.addEventListener("click", leave);
  var times = 0;
  document.addEventListener("keydown", function (event) {
    times = event.key === "Escape" ? times + 1 : 0;
    if (times === 3) {
      leave();
    }
  });
})();
