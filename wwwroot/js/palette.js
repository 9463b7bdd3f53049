// Ctrl+K (or ⌘K) opens the search from anywhere; the arrows move between its input and what it found.
document.addEventListener('keydown', event => {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) {
      document.querySelector('[data-palette-open]')?.click();
    }

    return;
  }

  const palette = event.target instanceof Element ? event.target.closest('[data-palette]') : null;
  if (palette && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const stops = [palette.querySelector('input'), ...palette.querySelectorAll('[data-palette-hit]')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const at = stops.indexOf(document.activeElement);
    stops[(at + step + stops.length) % stops.length].focus();
  } else if (palette && event.key === 'Enter' && event.target.matches('input')) {
    palette.querySelector('[data-palette-hit]')?.click();
  }
});
