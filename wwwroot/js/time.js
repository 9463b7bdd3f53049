// Writes <time data-relative> in words and keeps them true, so that time passing costs the circuit nothing.
// datetime: the instant. data-clock: "seconds ahead of wall time", or "read,estate,rate" in Unix ms. data-relative="absolute": date first.
const absolute = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const selector = 'time[data-relative]';
const staleAfter = 10 * 60;

// The server's clock counts, not the viewer's: a laptop that is five minutes off must not make fresh data look old.
const serverAtStart = Number(document.documentElement.dataset.serverTime);
const [navigation] = performance.getEntriesByType('navigation');
const browserAtStart = performance.timeOrigin + (navigation?.responseStart ?? 0);
const skew = Number.isFinite(serverAtStart) && Math.abs(serverAtStart - browserAtStart) > 2000 ? serverAtStart - browserAtStart : 0;

function nowOf(clock) {
  const wall = Date.now() + skew;
  if (!clock) {
    return wall;
  }

  const parts = clock.split(',').map(Number);
  return parts.length === 3 ? parts[1] + (wall - parts[0]) * parts[2] : wall + parts[0] * 1000;
}

export function inWords(seconds) {
  const size = Math.abs(seconds);
  const [amount, unit] =
    size < 60 ? [Math.floor(size), 's'] :
    size < 3600 ? [Math.floor(size / 60), 'min'] :
    size < 48 * 3600 ? [Math.floor(size / 3600), 'h'] :
    size < 730 * 86400 ? [Math.floor(size / 86400), 'd'] :
    [Math.floor(size / (365.25 * 86400)), 'y'];
  if (size < 1) {
    return 'just now';
  }

  return seconds >= 0 ? `${amount} ${unit} ago` : `in ${amount} ${unit}`;
}

function write(element) {
  const at = Date.parse(element.getAttribute('datetime'));
  if (Number.isNaN(at)) {
    return;
  }

  const age = Math.round((nowOf(element.dataset.clock) - at) / 1000);
  const text = element.dataset.relative === 'absolute' ? absolute.format(at) : inWords(age);
  // The text node itself belongs to Blazor, so it is changed and never replaced.
  const node = element.firstChild;
  if (node && node.data !== text) {
    node.data = text;
  }

  const block = element.closest('[data-age]');
  if (block) {
    block.toggleAttribute('data-old', age > staleAfter);
  }
}

function writeAll() {
  document.querySelectorAll(selector).forEach(write);
}

function explain(event) {
  const element = event.target instanceof Element ? event.target.closest(selector) : null;
  if (element) {
    const at = Date.parse(element.getAttribute('datetime'));
    const age = Math.round((nowOf(element.dataset.clock) - at) / 1000);
    element.title = element.dataset.relative === 'absolute' ? `${inWords(age)}, ${exact.format(at)}` : exact.format(at);
  }
}

// A page that is drawn comes as thousands of additions: one look at the document is quicker than one at each.
new MutationObserver(changes => {
  if (changes.some(change => change.type === 'childList' && change.addedNodes.length > 0)) {
    writeAll();
    return;
  }

  for (const change of changes) {
    const time = (change.type === 'attributes' ? change.target : change.target.parentElement)?.closest(selector);
    if (time) {
      write(time);
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributeFilter: ['datetime', 'data-clock'] });

document.addEventListener('pointerover', explain);
document.addEventListener('focusin', explain);
document.addEventListener('visibilitychange', writeAll);
setInterval(() => {
  if (document.visibilityState === 'visible') {
    writeAll();
  }
}, 1000);
// The calendar lays days out on the server, by the clocks of whoever looks.
globalThis.viewerTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
writeAll();
