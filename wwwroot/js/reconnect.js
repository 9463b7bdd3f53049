// Keeps what is on screen, says that it is no longer live, and tries for as long as it takes.
const longestDelay = 30_000;
const guardKey = 'backup-console-reloads';
let isTrying = false;
let tryNow = () => {};

export function connectionLost() {
  if (isTrying) {
    return;
  }

  isTrying = true;
  showBar();
  tryUntilConnected().catch(console.error);
}

export function connectionRestored() {
  isTrying = false;
  const bar = document.getElementById('reconnect');
  bar.hidden = true;
  document.documentElement.removeAttribute('data-offline');
}

// Only a server that answers is worth a reload: a proxy's error page in our place could never recover by itself.
export async function reloadWhenReady() {
  for (let attempt = 0; ; attempt++) {
    if (await isReady()) {
      await holdBackReloadLoop();
      location.reload();
      return;
    }

    await pause(attempt);
  }
}

async function tryUntilConnected() {
  for (let attempt = 0; isTrying; attempt++) {
    await pause(attempt);
    try {
      // False means that the server is there and does not know this circuit any more.
      if (await window.Blazor.reconnect() || await window.Blazor.resumeCircuit()) {
        connectionRestored();
        return;
      }

      await reloadWhenReady();
      return;
    } catch {
      // No answer: the next round tries again.
    }
  }
}

async function isReady() {
  try {
    const response = await fetch('healthz/ready', { cache: 'no-store', redirect: 'manual' });
    return response.status === 200;
  } catch {
    return false;
  }
}

// A page that fails as soon as it is drawn must not reload as fast as the network allows.
async function holdBackReloadLoop() {
  const recent = recentReloads();
  const wait = recent.length < 3 ? 0 : Math.min(longestDelay, 2000 * 2 ** (recent.length - 3));
  await new Promise(resolve => setTimeout(resolve, wait));
  try {
    sessionStorage.setItem(guardKey, JSON.stringify([...recent, Date.now()]));
  } catch {
    // Storage may be forbidden; then there is no guard, and the reload matters more.
  }
}

function recentReloads() {
  try {
    const all = JSON.parse(sessionStorage.getItem(guardKey) ?? '[]');
    return all.filter(at => Date.now() - at < 120_000).slice(-8);
  } catch {
    return [];
  }
}

// Jitter, so that a wall of screens does not fall upon a restarted server at one instant.
function pause(attempt) {
  const delay = Math.min(longestDelay, 500 * 2 ** Math.min(attempt, 10)) * (0.7 + Math.random() * 0.6);
  return new Promise(resolve => {
    const timer = setTimeout(resolve, delay);
    tryNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function showBar() {
  const bar = document.getElementById('reconnect');
  const time = bar.querySelector('time');
  time.setAttribute('datetime', new Date().toISOString());
  bar.hidden = false;
  document.documentElement.setAttribute('data-offline', '');
}

document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-reconnect-now]')) {
    tryNow();
  }
});
window.addEventListener('online', () => tryNow());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') {
    tryNow();
  }
});
