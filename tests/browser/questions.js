// SPDX-License-Identifier: MIT
// What the test asks of an open page. Each function returns a list of problems, in words; empty is in order.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const said = element => (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
const problems = [];
const require = (right, words) => { if (!right) problems.push(words); };

const questions = {
  structure() {
    require(['zh-CN', 'en'].includes(document.documentElement.lang), 'no lang');
    require(document.title.trim() !== '', 'no title');
    require(all('script, iframe, object, embed, link, img, form').length === 0, 'a foreign element');
    for (const element of all('*')) {
      for (const {name, value} of element.attributes) {
        require(!name.startsWith('on'), `${element.tagName} has ${name}`);
        const refers = ['href', 'src', 'xlink:href', 'action', 'srcset'].includes(name);
        require(!refers || value.startsWith('#'), `${name} leads to ${value}`);
      }
    }
    const ids = all('[id]').map(element => element.id);
    require(new Set(ids).size === ids.length, 'an id stands twice');
    for (const link of all('a[href]')) {
      require(document.getElementById(link.hash.slice(1)), `${link.hash} leads nowhere`);
    }
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName[1]);
      require(next <= level + 1, `h${next} after h${level}: ${said(heading)}`);
      level = next;
    }
    require(all('h1').length <= 1 || !all('nav').length, 'several h1 in a report');
  },

  tables() {
    for (const table of all('table')) {
      const columns = all('thead th', table);
      require(columns.length > 0, 'a table without header');
      require(columns.every(cell => cell.scope === 'col' && said(cell)), 'a column header without scope or words');
      for (const row of all('tbody tr', table)) {
        require(row.cells.length === columns.length, `a row of ${row.cells.length} cells: ${said(row)}`);
        require(!said(row) || all('th[scope=row]', row).length === 1, `a row without header: ${said(row)}`);
      }
      const box = table.parentElement;
      require(box.tabIndex === 0 && box.getAttribute('aria-label'), 'a table outside a box to scroll');
    }
  },

  // Nothing but what stands in a box that scrolls may reach beyond the window.
  widths() {
    const width = document.documentElement.clientWidth;
    // An annex lies on its side on paper, in a block of 225 mm.
    const block = matchMedia('print').matches && all('.annex').length > 0 ? Math.max(width, 850) : width;
    require(document.documentElement.scrollWidth <= block, `the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of all('body *')) {
      if (element.closest('.skip') || element.parentElement.closest('.scroll')) continue;
      const {left, right} = element.getBoundingClientRect();
      const most = element.closest('.annex') ? block : width;
      require(left >= -0.5 && right <= most + 0.5, `${element.tagName} from ${left} to ${right}: ${said(element)}`);
    }
    for (const element of all('h1, h2, h3, p, li, dd, .label, .value')) {
      require(element.scrollWidth <= element.clientWidth + 1 || getComputedStyle(element).display === 'inline',
              `text beyond its box: ${said(element)}`);
    }
  },

  images() {
    for (const image of all('svg')) {
      const title = image.querySelector(':scope > title');
      require(title && said(title), 'an image without title');
      if (image.getAttribute('aria-hidden') === 'true') continue;
      require(image.getAttribute('role') === 'img', 'an image without role');
      const names = (image.getAttribute('aria-labelledby') || '').split(' ');
      require(names.every(id => document.getElementById(id)), 'an image named by nothing');
    }
    for (const figure of all('figure')) {
      require(said(figure.querySelector('figcaption')), 'a figure without caption');
      require(figure.querySelector('table'), 'a figure without its table');
    }
  },

  bars() {
    for (const chart of all('.bars')) {
      const rows = all('.row', chart);
      const table = chart.closest('figure').querySelector('table');
      require(rows.length === all('tbody tr', table).length, 'not as many bars as rows');
      rows.forEach((row, i) => {
        const track = row.querySelector('.track').getBoundingClientRect();
        const place = pixels => (pixels - track.left) / track.width * 1000;
        const bar = row.querySelector('rect.bar');
        const mark = row.querySelector('line.mark');
        if (bar) {
          const length = Math.min(Math.max(Number(bar.dataset.length), 0), 1000);
          const drawn = bar.getBoundingClientRect().width / track.width * 1000;
          require(Math.abs(drawn - length) < 1, `a bar of ${length} is ${drawn} long`);
          const beyond = Number(bar.dataset.length) !== length;
          require(beyond === Boolean(row.querySelector('.cut')), 'cut without a sign, or a sign without a cut');
          const stated = parseFloat(table.tBodies[0].rows[i].cells[1].textContent);
          if (!Number.isNaN(stated) && table.tBodies[0].rows[i].cells[1].textContent.includes('%')) {
            require(Math.abs(stated * 10 - Number(bar.dataset.length)) <= 1, `${stated}% is drawn as ${length}`);
          }
        }
        if (mark && !mark.classList.contains('beyond')) {
          const {left, right} = mark.getBoundingClientRect();
          const drawn = place((left + right) / 2);
          require(Math.abs(drawn - Number(mark.dataset.mark)) < 1, `a mark at ${mark.dataset.mark} is at ${drawn}`);
        }
      });
    }
  },

  // Places of points against the axis and the top line of their own plot.
  trajectories() {
    for (const image of all('svg.trajectory')) {
      const axis = image.querySelector('path.axis').getBBox();
      for (const point of all('[data-x]', image)) {
        const box = point.getBBox();
        const x = box.x + box.width / 2 - axis.x;
        const y = axis.y - (box.y + box.height / 2);
        require(Math.abs(x - Number(point.dataset.x)) < 1, `a point at ${point.dataset.x} is at ${x}`);
        require(Math.abs(y - Number(point.dataset.y) * 0.6) < 1, `a point at height ${point.dataset.y} is at ${y}`);
        require(x >= 0 && x <= 1000 && y >= 0 && y <= 600, 'a point outside its plot');
      }
      const box = image.viewBox.baseVal;
      for (const text of all('text', image)) {
        const {x, y, width, height} = text.getBBox();
        require(x >= -1 && x + width <= box.width + 1 && y >= -6 && y + height <= box.height + 6,
                `a label outside its image: ${said(text)}`);
      }
    }
  },

  strips() {
    for (const image of all('svg.classes')) {
      const rows = all('tbody tr', image.closest('figure').querySelector('table'));
      const squares = all('rect.square', image);
      const columns = all('text.head', image).length;
      require(squares.length === rows.length * columns, `${squares.length} squares for ${rows.length} × ${columns}`);
      for (const square of squares) {
        const words = square.nextElementSibling;
        const column = Number(square.dataset.column) + 1;
        const cell = rows[Number(square.dataset.row)].cells[column];
        require(said(words) === said(cell), `a square says ${said(words)}, the table ${said(cell)}`);
        const box = square.getBBox();
        const text = words.getBBox();
        require(text.x >= box.x && text.x + text.width <= box.x + box.width, `words beyond their square: ${said(words)}`);
      }
    }
  },

  // As A4 lays it out: no table wider than what holds it.
  paper() {
    for (const box of all('.scroll')) {
      require(box.scrollWidth <= box.clientWidth, `${said(box)} is ${box.scrollWidth} wide in ${box.clientWidth}`);
      for (const cell of all('th, td', box)) {
        require(cell.scrollWidth <= cell.clientWidth + 1, `words beyond their cell: ${said(cell)}`);
      }
    }
  },
};

questions[arguments[0]]();
return problems.slice(0, 8);
