// Starts the circuit. Our own reconnection replaces the framework's, which gives up after a few minutes.
import { connectionLost, connectionRestored, reloadWhenReady } from './reconnect.js';
import './beat.js';

const startTimeout = 20_000;

function isDrawn() {
  return document.querySelector('[data-shell]') !== null;
}

window.Blazor.start({
  circuit: {
    reconnectionHandler: {
      onConnectionDown: connectionLost,
      onConnectionUp: connectionRestored,
    },
  },
}).catch(error => {
  console.error(error);
  return reloadWhenReady();
});

// A circuit that never came to life has no connection to lose: nothing else would notice.
setTimeout(() => {
  if (!isDrawn()) {
    reloadWhenReady();
  }
}, startTimeout);
