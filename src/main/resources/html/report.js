"use strict";
// Filters the table of elements. Without it everything is simply visible.
(function () {
  var form = document.getElementById("filter");
  var shown = document.getElementById("shown");
  var groups = [];

  // One spelling for each way to write a place or a law: "art. 3" and "article 3", "Law No. 21 of 2007" and "Law 21/2007".
  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\s+/g, " ")
      .replace(/\barts?\. ?(?=\d)/g, "article ")
      .replace(/\bayat \((\w+)\)/g, "ayat $1")
      .replace(/\b(?:no\.?|nomor|number) ?(\d+) (?:tahun|of|year) (\d{4})/g, "$1/$2")
      .replace(/\b(\d+) (?:tahun|of) (\d{4})/g, "$1/$2");
  }

  function words(node) {
    return plain(node.textContent + " | " + (node.dataset.words || ""));
  }

  document.querySelectorAll("#elements tbody").forEach(function (body) {
    var head = body.querySelector(".obligation");
    groups.push({
      body: body,
      phase: body.dataset.phase,
      words: words(head),
      rows: Array.from(body.querySelectorAll("tr[data-status]")).map(function (row) {
        return { row: row, status: row.dataset.status, words: words(row) };
      })
    });
  });

  // The words as a phrase if any element has it, else each word anywhere.
  function terms(text) {
    var phrase = plain(text).trim();
    var found = groups.some(function (group) {
      return group.words.includes(phrase) || group.rows.some(function (one) { return one.words.includes(phrase); });
    });
    return found ? [phrase] : phrase.split(" ");
  }

  function wanted() {
    return {
      words: terms(form.elements.words.value),
      phase: form.elements.phase.value,
      status: form.elements.status.value
    };
  }

  function holds(all, text) {
    return all.every(function (word) { return text.includes(word); });
  }

  function apply() {
    var want = wanted();
    var count = 0;
    var total = 0;
    groups.forEach(function (group) {
      var inPhase = !want.phase || group.phase === want.phase;
      var any = false;
      group.rows.forEach(function (one) {
        var fits = inPhase ? !want.status || one.status === want.status : false;
        var show = fits ? holds(want.words, group.words + " | " + one.words) : false;
        one.row.hidden = !show;
        any = any || show;
        count += show ? 1 : 0;
        total += 1;
      });
      var bare = group.rows.length === 0 ? inPhase : false;
      var alone = bare ? !want.status : false;
      group.body.hidden = !(any || (alone ? holds(want.words, group.words) : false));
    });
    shown.textContent = shown.dataset.pattern.replace("{0}", count).replace("{1}", total);
  }

  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target ? target.closest("#elements [hidden]") : null) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  window.addEventListener("hashchange", reveal);
  apply();
}());
