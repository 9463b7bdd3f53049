// The circuit's beat is one short text, "build slot:seconds slot:seconds" (seconds since 1970, hexadecimal): when what is on screen was last read.
import { reloadWhenReady } from './reconnect.js';

let latest = new Map();
let carrier = null;

function read() {
  const [build, ...slots] = carrier.textContent.trim().split(' ');
  if (build !== document.documentElement.dataset.build) {
    // The circuit was carried over to another build, whose scripts and styles are not these.
    reloadWhenReady();
    return;
  }

  latest = new Map(slots.map(slot => slot.split(':')).map(([slot, seconds]) => [slot, parseInt(seconds, 16) * 1000]));
  document.querySelectorAll('time[data-beat]').forEach(move);
}

// A younger time that the page itself has drawn stands.
function move(element) {
  const at = latest.get(element.dataset.beat);
  if (at > Date.parse(element.getAttribute('datetime'))) {
    element.setAttribute('datetime', new Date(at).toISOString());
  }
}

const watch = new MutationObserver(read);

new MutationObserver(() => {
  const found = document.getElementById('beat');
  if (found !== carrier) {
    carrier = found;
    watch.disconnect();
    if (carrier) {
      watch.observe(carrier, { characterData: true, childList: true, subtree: true });
      read();
    }
  }
}).observe(document.body, { childList: true, subtree: true });
