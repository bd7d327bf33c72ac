// Draws the numbers of a table that is on the page; without it the table is still there.
(function () {
  "use strict";
  if (!window.echarts) {
    return;
  }
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }
  function draw(place) {
    var table = document.getElementById(place.dataset.table);
    var plotted = table.dataset.plot.split(" ").map(Number);
    var heads = Array.from(table.tHead.rows[0].cells, function (cell) { return cell.textContent; });
    var rows = Array.from(table.tBodies[0].rows).filter(function (row) {
      // a share or a sum does not belong on an axis that counts
      return !row.dataset.sum && plotted.some(function (i) {
        var cell = row.cells[i];
        return cell && cell.dataset.number && cell.dataset.number === cell.textContent;
      });
    });
    // what is nothing all over is said by the table
    var any = rows.some(function (row) {
      return plotted.some(function (i) { return row.cells[i] && Number(row.cells[i].dataset.number) > 0; });
    });
    if (!any) {
      return;
    }
    place.hidden = false;
    place.classList.add(rows.length > 12 ? "tall" : rows.length > 3 ? "short" : "small");
    var ink = colour("--ink");
    var paints = [colour("--fill"), colour("--soon")];
    var chart = window.echarts.init(place, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { color: ink },
      grid: { left: 8, right: 64, top: 32, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: ink }, show: plotted.length > 1 },
      xAxis: { type: "value", minInterval: 1, axisLabel: { color: ink }, splitLine: { lineStyle: { color: colour("--line") } } },
      yAxis: { type: "category", inverse: true, axisLabel: { color: ink, width: 170, overflow: "break" },
        data: rows.map(function (row) {
          // rows that count different things say in what
          var unit = table.dataset.unit ? row.cells[table.dataset.unit].textContent : "";
          return row.cells[0].textContent + (unit ? "（" + unit + "）" : "");
        }) },
      series: plotted.map(function (i, n) {
        return { type: "bar", name: heads[i], color: paints[n % 2], barMaxWidth: 22,
          itemStyle: n % 2 ? { decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0.7 } } : {},
          label: { show: true, position: "right", color: ink, formatter: function (p) { return rows[p.dataIndex].cells[i].textContent; } },
          data: rows.map(function (row) {
            var number = row.cells[i] && row.cells[i].dataset.number;
            return number ? Number(number) : null;
          }) };
      })
    });
    window.addEventListener("resize", function () { chart.resize(); });
  }
  document.querySelectorAll(".chart[data-table]").forEach(draw);
})();
